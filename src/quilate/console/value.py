"""``quilate value``: from a transaction file to a valued customer base."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quilate.console.commands import SpokenCommand
from quilate.console.numbers import Number
from quilate.console.progress import progress
from quilate.console.sources import Asked, source_options
from quilate.console.speaking import chosen_language, language_option, speech
from quilate.console.telling import tell_understanding, tell_valuation

if TYPE_CHECKING:
    from quilate.runs.settings import Settings
    from quilate.transactions import ReadingOptions


@click.command(cls=SpokenCommand, help=speech("console-value-help"))
@source_options
@click.option("--out", type=click.Path(path_type=Path), help=speech("console-out-help"))
@click.option("--horizon-days", type=int, default=365, help=speech("console-horizon-help"))
@click.option("--discount", type=Number(), default=0.10, help=speech("console-discount-help"))
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar=speech("console-day-metavar"),
    help=speech("console-as-of-help"),
)
@click.option("--cut-current-value", type=Number(), help=speech("console-cut-current-help"))
@click.option("--cut-clv", type=Number(), help=speech("console-cut-clv-help"))
@click.option("--contracts", type=click.Path(), help=speech("console-contracts-help"))
@click.option("--excel", is_flag=True, help=speech("console-excel-help"))
@click.option("--json", "as_json", is_flag=True, help=speech("console-json-help"))
@language_option
def value(
    asked: Asked,
    out: Path | None,
    contracts: str | None,
    excel: bool,
    as_json: bool,
    lang: str | None,
    **chosen: Any,  # noqa: ANN401 - what click has read
) -> None:
    """Value every customer of a transaction file."""
    from quilate.runs.folder import written_whole
    from quilate.runs.output import Output, write
    from quilate.runs.record import as_json as as_text
    from quilate.runs.stopwatch import Stopwatch
    from quilate.runs.valuation_run import run_valuation
    from quilate.runs.workbench import workbench

    language = chosen_language(lang)
    folder = out or Path(f"value-{asked.stem}")
    source, paths = asked.source, [*asked.paths, *_paths(contracts)]
    settings = _settings(_reading(asked, contracts), **chosen)
    with (
        written_whole(folder) as draft,
        workbench() as connection,
        progress(language) as on_progress,
    ):
        run = run_valuation(source, settings, connection, Stopwatch(on_progress))
        record = write(run, Output(draft, asked.name, paths, excel), language)
    if as_json:
        click.echo(as_text(record), nl=False)
        return
    tell_understanding(run.log, language)
    tell_valuation(run, record, folder, language)


def _paths(contracts: str | None) -> list[Path]:
    """Return the files of contracts, for the fingerprint."""
    from quilate.transactions.sources.paths import named_files

    return [Path(path) for path in named_files((contracts,))] if contracts else []


def _reading(asked: Asked, contracts: str | None) -> "ReadingOptions":
    from quilate.transactions import files

    return replace(asked.reading, contracts=files(contracts) if contracts else None)


def _settings(
    reading: "ReadingOptions",
    *,
    horizon_days: int,
    discount: float,
    as_of: dt.datetime | None,
    cut_current_value: float | None,
    cut_clv: float | None,
) -> "Settings":
    from quilate.runs.settings import Settings

    return Settings(
        reading=reading,
        horizon_days=horizon_days,
        discount_rate_per_year=discount,
        as_of=as_of.date() if as_of else None,
        cut_current_value=cut_current_value,
        cut_clv=cut_clv,
    )
