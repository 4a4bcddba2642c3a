"""``quilate backtest``: predict a period that has passed, without having seen it."""

import datetime as dt
import json
from pathlib import Path

import click

from quilate.console.progress import progress
from quilate.console.sources import Asked, source_options
from quilate.console.speaking import chosen_language, language_option, speech
from quilate.console.telling import tell_backtest, tell_understanding


@click.command(help=speech("console-backtest-help"))
@source_options
@click.option(
    "--cutoff",
    type=click.DateTime(["%Y-%m-%d"]),
    required=True,
    help=speech("console-cutoff-help"),
)
@click.option("--horizon-days", type=click.IntRange(1), help=speech("console-backtest-horizon-help"))
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
    from quilate.runs.settings import Settings
    from quilate.runs.stopwatch import Stopwatch
    from quilate.runs.workbench import workbench

    language = chosen_language(lang)
    source, settings = asked.source, Settings(reading=asked.reading)
    with workbench() as connection, progress(language) as on_progress:
        run = run_backtest(
            source, settings, cutoff.date(), horizon_days, connection, Stopwatch(on_progress)
        )
        if out:
            run.write(out, language)
    if as_json:
        click.echo(json.dumps(run.record, indent=2))
        return
    tell_understanding(run.log, language)
    tell_backtest(run, language)
