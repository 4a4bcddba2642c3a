"""``quilate simulate``: a company whose truth is known."""

import datetime as dt
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quilate import __version__
from quilate.console.commands import SpokenCommand
from quilate.console.numbers import Number
from quilate.console.progress import progress
from quilate.console.speaking import chosen_language, language_option, speech
from quilate.language import Language, Problem

if TYPE_CHECKING:
    from quilate.simulator.output import Simulation, Written


@click.command(cls=SpokenCommand, help=speech("console-simulate-help"))
@click.argument("industry", metavar=speech("console-industry-metavar"), required=False)
@click.option("--customers", type=int, default=10_000, help=speech("console-customers-help"))
@click.option("--years", type=Number(), help=speech("console-years-help"))
@click.option("--days", type=int, help=speech("console-days-help"))
@click.option("--seed", type=int, default=1, help=speech("console-seed-help"))
@click.option(
    "--ends",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar=speech("console-day-metavar"),
    help=speech("console-ends-help"),
)
@click.option("--out", type=click.Path(path_type=Path), help=speech("console-simulate-out-help"))
@click.option("--csv", "as_csv", is_flag=True, help=speech("console-csv-help"))
@language_option
def simulate(industry: str | None, out: Path | None, lang: str | None, **chosen: Any) -> None:  # noqa: ANN401 - what click has read
    """Live the history of a company, and write it down beside the truth."""
    from quilate.runs.folder import written_whole
    from quilate.simulator.output import STAGES
    from quilate.simulator.output import simulate as simulate_into

    language, started = chosen_language(lang), time.monotonic()
    simulation = _simulation(industry, **chosen)
    folder = out or Path(f"simulated-{simulation.company.industry}")
    _see_that_it_is_empty(folder)
    with written_whole(folder) as draft, progress(language, STAGES) as on_progress:
        tables = simulate_into(simulation, draft, language, on_progress)
    _tell(tables, folder, time.monotonic() - started, language)


def _simulation(
    industry: str | None,
    *,
    years: float | None,
    days: int | None,
    ends: dt.datetime | None,
    **how: Any,  # noqa: ANN401 - what click has read
) -> "Simulation":
    from quilate.simulator.company.reading import industries, parsed, specification
    from quilate.simulator.output.scope import Simulation, days_of

    if industry is None:
        raise Problem("console-industry-missing", known=", ".join(industries()))
    if years is not None and days is not None:
        raise Problem("console-years-or-days")
    text = specification(industry)
    company = parsed(text, industry)
    if ends:
        company = company.model_copy(update={"ends": ends.date()})
    if days is None:
        days = days_of(company.years if years is None else years)
    return Simulation(company, text, days=days, version=__version__, **how)


def _see_that_it_is_empty(folder: Path) -> None:
    """See that tables of two simulations do not get mixed."""
    if folder.is_dir() and any(folder.iterdir()):
        raise Problem("console-folder-taken", folder=str(folder))


def _tell(tables: list["Written"], folder: Path, seconds: float, language: Language) -> None:
    click.secho(language("console-simulated"), bold=True)
    rows = [language.number(table.rows) for table in tables]
    widest = max(len(table.path) for table in tables)
    for table, count in zip(tables, rows, strict=True):
        click.echo(f"  {table.path:<{widest}}  {count:>{max(map(len, rows))}}")
    click.echo()
    spent = language.number(seconds, decimals=1)
    click.echo(language("console-simulated-in", folder=str(folder), seconds=spent))
    lines = [table.path for table in tables if table.name == "order_lines"]
    if lines:
        click.echo(language("console-simulated-next", file=str(folder / lines[0])))
