"""A company is simulated: its days are lived, and everything is written into a folder."""

import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from quilate.language import Language
from quilate.simulator.output.history import History, write_history
from quilate.simulator.output.notes import Notes
from quilate.simulator.output.readme import readme
from quilate.simulator.output.realised import realised_cents
from quilate.simulator.output.run import run_record
from quilate.simulator.output.scope import Simulation
from quilate.simulator.output.tables import tables_of
from quilate.simulator.output.truths import DAYS_AHEAD, Truth, true_customers, write_truth
from quilate.simulator.output.written import Written
from quilate.simulator.truth import CampaignEffect, campaign_effects, open_opportunities
from quilate.simulator.world.days import DAYS_PER_YEAR
from quilate.simulator.world.world import World

STAGES = ("history", "truth", "ahead", "writing")

#: Is told the stage of a simulation and the share (0-1) of it that is done.
OnProgress = Callable[[str, float], None]


def simulate(
    simulation: Simulation, folder: Path, language: Language, on_progress: OnProgress
) -> list[Written]:
    """Live the history of a company and write all it leaves into a folder.

    Parameters
    ----------
    folder
        An empty one.
    language
        That of the README.

    Returns
    -------
    The tables that were written, in the order in which they are told.
    """
    world = World(
        simulation.company,
        simulation.seed,
        simulation.customers,
        simulation.days / DAYS_PER_YEAR,
        ahead_days=DAYS_AHEAD,
    )
    with tempfile.TemporaryDirectory(prefix=".notes-", dir=folder) as kept:
        notes = Notes(tables_of(simulation.company), Path(kept))
        campaigns = _live(world, notes, on_progress)
        on_progress("truth", 0.0)
        customers, opportunities = true_customers(world), open_opportunities(world)
        history = History(world, notes)
        on_progress("truth", 1.0)
        # The year ahead is lived on one core while the history is written on another.
        with ThreadPoolExecutor(1) as pool:
            writing = pool.submit(write_history, history, folder, as_csv=simulation.as_csv)
            try:
                realised = realised_cents(world, DAYS_AHEAD, partial(on_progress, "ahead"))
            except BaseException:
                notes.forget()  # nobody should wait for the rest after Ctrl-C
                raise
            on_progress("writing", 0.0)
            tables = writing.result()
        truth = Truth(customers, opportunities, realised, campaigns)
        tables += write_truth(truth, history, folder, as_csv=simulation.as_csv)
    _write_about(simulation, world, tables, folder, language)
    on_progress("writing", 1.0)
    return tables


def _live(world: World, notes: Notes, on_progress: OnProgress) -> list[CampaignEffect]:
    """Live the history and take notes; return what its campaigns truly changed."""
    days, campaigns = world.setting.days.history, list[CampaignEffect]()
    for day in range(days):
        campaigns += campaign_effects(world, days=DAYS_AHEAD)
        notes.add(world.step(day))
        on_progress("history", (day + 1) / days)
    notes.close()
    return campaigns


def _write_about(
    simulation: Simulation, world: World, tables: list[Written], folder: Path, language: Language
) -> None:
    days = world.setting.days
    (folder / "README.md").write_text(
        readme(simulation, days, tables, language), encoding="utf-8", newline="\n"
    )
    (folder / "truth" / "company.toml").write_bytes(simulation.specification)
    (folder / "truth" / "run.json").write_text(
        run_record(simulation, days, tables), encoding="utf-8", newline="\n"
    )
