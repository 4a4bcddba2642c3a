"""What is true of a company at the end of its history, and no company knows of its own."""

from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.opportunities.records import OPPORTUNITY_ODDS
from quilate.simulator.output.columns import dates, money
from quilate.simulator.output.history import History
from quilate.simulator.output.notes import schema_of
from quilate.simulator.output.written import Written, write
from quilate.simulator.purchases import Purchasing
from quilate.simulator.truth import CampaignEffect, OpenOpportunities, expected_margin
from quilate.simulator.world.days import DAYS_PER_YEAR
from quilate.simulator.world.world import World

#: How far the truth looks ahead.
DAYS_AHEAD = 365


@dataclass(frozen=True)
class Truth:
    """What is true.

    Attributes
    ----------
    customers
        By column, of every customer by position.
    realised
        (n,) Cents: what each left in the year that followed, when nothing was done.
    opportunities
        How probable it is that each that waits is won.
    campaigns
        What each campaign of the history truly changed.
    """

    customers: dict[str, pa.Array]
    opportunities: OpenOpportunities
    realised: Integers
    campaigns: list[CampaignEffect]


def true_customers(world: World) -> dict[str, pa.Array]:
    """Return, by column, what is true of every customer of a world at the end of its history."""
    known = np.arange(world.setting.population.customers)
    columns = {"is_present": pa.array(world.relation.present[known]), **_habits(world, known)}
    expected = expected_margin(world, known, days=DAYS_AHEAD)
    columns["expected_margin"] = _money(expected)
    for kind, action in world.setting.company.responses.actions.items():
        with_it = expected - action.cost
        # What makes people return does nothing for those who are there, nor the rest for others.
        moved = known[world.relation.present[known] != (action.moves == "returning")]
        with_it[moved] = expected_margin(world, moved, days=DAYS_AHEAD, action=kind)
        columns[f"expected_margin_if_{kind}"] = _money(with_it)
    for kind, effect in world.response.effects.items():
        columns[f"effect_{kind}"] = pa.array(np.round(effect[known], 6))
    return columns


def write_truth(truth: Truth, history: History, folder: Path, *, as_csv: bool) -> list[Written]:
    """Write what is true into a folder of its own; return the tables."""
    keys = history.roster.customers["customer_id"]
    tables = {
        "customers": pa.table({"customer_id": keys, **truth.customers}),
        "realised": pa.table(
            {"customer_id": keys, "realised_margin": money(truth.realised[: len(keys)])}
        ),
        "duplicates": history.roster.duplicate_of,
    }
    if history.setting.company.campaigns:
        tables["campaigns"] = _campaigns(truth.campaigns, history)
    if history.setting.company.opportunities:
        tables["opportunities"] = _opportunities(truth.opportunities, history)
    return [
        write(folder, f"truth/{name}", table.schema, [table], as_csv=as_csv)
        for name, table in tables.items()
    ]


def _habits(world: World, known: Integers) -> dict[str, pa.Array]:
    leaving = world.relation.bond.departures_per_day[known] * DAYS_PER_YEAR
    habits = {"departures_per_year": pa.array(np.round(leaving, 6))}
    for scene in world.scenes:
        if isinstance(scene, Purchasing):
            grown = scene.growth(world.day, known)
            orders = scene.shoppers.orders_per_day[known] * grown * DAYS_PER_YEAR
            usual = np.where(scene.shoppers.buys[known], orders, 0.0)
            habits["orders_per_year"] = pa.array(np.round(usual, 6))
    return habits


def _campaigns(effects: list[CampaignEffect], history: History) -> pa.Table:
    rows = [asdict(effect) for effect in effects]
    day = np.array([row["day"] for row in rows], dtype=np.int64)
    effect = np.array([row["effect"] for row in rows], dtype=float)
    return pa.table(
        {
            "campaign_id": pa.array([row["campaign_id"] for row in rows], pa.string()),
            "day": dates(day, history.first_day),
            "kind": pa.array([row["kind"] for row in rows], pa.string()),
            "treated": pa.array([row["treated"] for row in rows], pa.int64()),
            "held_out": pa.array([row["held_out"] for row in rows], pa.int64()),
            "days": pa.array([row["days"] for row in rows], pa.int64()),
            "added_margin": _money(effect),
        }
    )


def _opportunities(waiting: OpenOpportunities, history: History) -> pa.Table:
    """Return the chances of every opportunity, and of those that wait what they are today."""
    parts = [schema_of(OPPORTUNITY_ODDS).empty_table(), *history.notes.of(OPPORTUNITY_ODDS)]
    odds = pa.concat_tables(parts).combine_chunks()
    today = dict(zip(waiting.opportunity_id, waiting.won_if_worked_today, strict=True))
    chances = [today.get(number) for number in odds["opportunity_id"].to_numpy()]
    return pa.table(
        {
            "opportunity_id": odds["opportunity_id"],
            "customer_id": history.names.true(odds["customer_id"].to_numpy()),
            "day": dates(odds["day"].to_numpy(), history.first_day),
            "won_if_worked_at_once": odds["won_if_worked_at_once"],
            "won_if_worked_today": pa.array(chances, pa.float64()),
            "won_if_never_worked": odds["won_if_never_worked"],
        }
    )


def _money(amounts: Floats) -> pa.Array:
    return money(np.round(amounts * 100).astype(np.int64))
