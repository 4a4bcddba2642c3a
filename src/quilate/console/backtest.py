"""``quilate backtest``: predict a period that has passed, without having seen it."""

import datetime as dt
from contextlib import nullcontext
from pathlib import Path

import click

from quilate.console.commands import SpokenCommand, SpokenOption
from quilate.console.progress import progress
from quilate.console.sources import Asked, source_options
from quilate.console.speaking import chosen_language, language_option, speech
from quilate.console.telling import tell_backtest, tell_understanding


@click.command(cls=SpokenCommand, help=speech("console-backtest-help"))
@source_options
@click.option(
    "--cutoff",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar=speech("console-day-metavar"),
    cls=SpokenOption,
    required=True,
    help=speech("console-cutoff-help"),
)
@click.option("--horizon-days", type=int, help=speech("console-backtest-horizon-help"))
@click.option("--out", type=click.Path(path_type=Path), help=speech("console-backtest-out-help"))
@click.option("--json", "as_json", is_flag=True, help=speech("console-json-help"))
@language_option
def backtest(
    asked: Asked,
    cutoff: dt.datetime,
    horizon_days: int | None,
    out: Path | None,
    as_json: bool,
    lang: str | None,
) -> None:
    """Choose, fit and predict on what was known by a day, then score what followed."""
    from quilate.runs.backtest_run import run_backtest
    from quilate.runs.folder import written_whole
    from quilate.runs.record import as_json as as_text
    from quilate.runs.settings import Settings
    from quilate.runs.stopwatch import Stopwatch
    from quilate.runs.workbench import workbench

    language = chosen_language(lang)
    source, settings = asked.source, Settings(reading=asked.reading)
    with (
        written_whole(out) if out else nullcontext() as draft,
        workbench() as connection,
        progress(language) as on_progress,
    ):
        run = run_backtest(
            source, settings, cutoff.date(), horizon_days, connection, Stopwatch(on_progress)
        )
        if draft:
            run.write(draft, language)
    if as_json:
        click.echo(as_text(run.record), nl=False)
        return
    tell_understanding(run.log, language)
    tell_backtest(run, language)
