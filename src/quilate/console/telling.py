"""What a run found, in a few lines on a terminal."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quilate.language import Language

if TYPE_CHECKING:
    from quilate.runs.backtest_run import BacktestRun
    from quilate.runs.valuation_run import ValuationRun
    from quilate.transactions import TransactionLog

FIGURES = ("mae", "rmse", "bias", "gini", "coverage_80", "upper_miss")
WIDTH_IN_A_FILE = 160
SHARES = {"coverage_80", "upper_miss"}


def tell_understanding(log: "TransactionLog", language: Language) -> None:
    """Tell how the source was understood."""
    click.secho(language("console-understood"), bold=True)
    for statement in log.understanding:
        click.echo(f"  {statement.sentence(language)}")
    click.echo()


def tell_valuation(
    run: "ValuationRun", record: dict[str, Any], folder: Path, language: Language
) -> None:
    """Tell what the base is worth and where the results are."""
    from quilate.runs.reporting import far_after

    currency = record["currency"]
    click.secho(language("console-worth"), bold=True)
    click.echo(
        "  "
        + language(
            "console-equity",
            customers=record["customers"],
            equity=language.money(record["equity"], currency),
            low=language.money(record["equity_low"], currency),
            high=language.money(record["equity_high"], currency),
            days=record["horizon_days"],
            as_of=language.date(run.as_of),
        )
    )
    if run.days_far_after:
        click.echo("  " + far_after(run, language))
    if run.without_purchase:
        click.echo("  " + language("runs-without-purchase", customers=run.without_purchase))
    if record["acquisition"]:
        cost = language.money(record["acquisition"]["per_customer"], currency, decimals=2)
        count = language.number(record["acquisition"]["customers"])
        click.echo("  " + language("runs-acquisition", customers=count, cost=cost))
    _tell_model(run, record, language)
    click.echo()
    click.echo(language("console-written", report=str(folder / "report.html"), folder=str(folder)))


def _tell_model(run: "ValuationRun", record: dict[str, Any], language: Language) -> None:
    """Tell what the figures rest on."""
    from quilate.runs.candidate_names import called

    click.echo("  " + language("console-champion", champion=called(record["champion"], language)))
    if not record["backtest"]:
        click.echo("  " + language("console-no-backtest"))
    for state in dict.fromkeys(run.champion.states.values()):
        if state.value != "ok":
            models = [model for model, its in run.champion.states.items() if its is state]
            click.echo("  " + _state(models, state.value, language))
    if record["assumed_rows"]:
        click.echo("  " + language("console-assumed", rows=record["assumed_rows"]))


def tell_backtest(run: "BacktestRun", language: Language) -> None:
    """Tell how well each candidate foretold what followed the cut-off."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    from quilate.runs.candidate_names import called

    record = run.record
    table = Table(
        title=_window(record, run.log.account.currency, language),
        title_justify="left",
        box=SIMPLE_HEAD,
        pad_edge=False,
    )
    table.add_column(language("console-candidate"), min_width=24)
    for figure in FIGURES:
        table.add_column(language(f"console-figure-{figure.replace('_', '-')}"), justify="right")
    for name, metrics in record["candidates"].items():
        style = "bold" if name == record["champion"] else None
        cells = [_figure(figure, metrics[figure], language) for figure in FIGURES]
        table.add_row(called(name, language), *cells, style=style)
    console = Console()
    if not console.is_terminal:
        console.width = WIDTH_IN_A_FILE
    console.print(table)
    click.echo(language("console-backtest-legend"))
    click.echo(_verdict(record, language))


def _verdict(record: dict[str, Any], language: Language) -> str:
    """Tell how the one that would have been used did among the others."""
    from quilate.runs.candidate_names import called

    chosen, every = record["candidates"][record["champion"]], record["candidates"].values()
    return language(
        "console-backtest-champion",
        champion=called(record["champion"], language),
        bias=_figure("bias", chosen["bias"], language),
        place=1 + sum(other["mae"] < chosen["mae"] for other in every),
        count=len(every),
    )


def _window(record: dict[str, Any], currency: str | None, language: Language) -> str:
    return language(
        "console-window",
        cutoff=language.date(dt.date.fromisoformat(record["cutoff"])),
        days=record["horizon_days"],
        customers=record["customers"],
        total=language.money(record["actual_total"], currency),
    )


def _figure(name: str, value: float | None, language: Language) -> str:
    if value is None:
        return "–"
    if name == "bias":
        return language.signed_percent(value)
    if name in SHARES:
        return language.percent(value, decimals=1)
    return language.number(value, decimals=3 if name == "gini" else 2)


def _state(models: list[str], state: str, language: Language) -> str:
    from quilate.runs.candidate_names import called

    names = ", ".join(called(model, language) for model in models)
    return language("console-state", model=names, state=state.replace(" ", "-"))
