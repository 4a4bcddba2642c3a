"""The top of the page: what the base is worth, in one sentence and five figures."""

from dataclasses import dataclass

from quilate.report.charts.bars import equity_bar
from quilate.report.charts.drawing import Drawing
from quilate.report.contents import Backtest, Interval, ReportContents
from quilate.report.sections.verdict import verdict_of
from quilate.report.wording import Wording


@dataclass(frozen=True)
class Figure:
    """A figure with its name, what it means at a glance, and its definition."""

    label: str
    value: str
    note: str
    definition: str


@dataclass(frozen=True)
class Masthead:
    """The page's heading; ``equity`` stands larger than the four figures beside it."""

    heading: str
    facts: tuple[tuple[str, str], ...]
    equity: Figure
    bar: Drawing | None
    low: str
    high: str
    figures: tuple[Figure, ...]
    verdict: str
    verdict_kind: str


def masthead_of(contents: ReportContents, say: Wording) -> Masthead:
    base = contents.figures.base
    equity, provenance = base.equity, contents.provenance
    return Masthead(
        heading=say(
            "heading",
            count=base.customers,
            customers=say.count(base.customers),
            equity=say.money(equity.value),
            span=say.span(provenance.horizon_days),
        ),
        facts=_facts(contents, say),
        equity=_equity(contents, say),
        bar=_bar(equity, say),
        low=say.money(equity.low),
        high=say.money(equity.high),
        figures=_figures(contents, say),
        verdict=_verdict(contents.backtest, say),
        verdict_kind=verdict_of(contents.backtest).kind,
    )


def _facts(contents: ReportContents, say: Wording) -> tuple[tuple[str, str], ...]:
    provenance = contents.provenance
    return (
        (say("fact-as-of"), say.date(provenance.as_of)),
        (say("fact-source"), provenance.source),
        (
            say("fact-period"),
            say(
                "date-range",
                start=say.date(provenance.period_start),
                end=say.date(provenance.period_end),
            ),
        ),
        (say("fact-currency"), provenance.currency or say("no-currency")),
        (say("fact-champion"), provenance.champion),
    )


def _equity(contents: ReportContents, say: Wording) -> Figure:
    provenance = contents.provenance
    return Figure(
        label=say("equity"),
        value=say.money(contents.figures.base.equity.value),
        note=say("equity-note", span=say.span(provenance.horizon_days)),
        definition=say(
            "equity-definition",
            span=say.span(provenance.horizon_days),
            rate=say.percent(provenance.discount_rate_per_year),
        ),
    )


def _bar(equity: Interval, say: Wording) -> Drawing | None:
    if not equity.high > equity.low:
        return None
    words = say("equity-range", low=say.money(equity.low), high=say.money(equity.high))
    return equity_bar(equity, words)


def _figures(contents: ReportContents, say: Wording) -> tuple[Figure, ...]:
    base = contents.figures.base
    alive = base.expected_active / max(base.customers, 1)
    top20 = base.top20_share
    return (
        _figure("customers", say.count(base.customers), say, since=_since(contents, say)),
        _figure("current", say.money(base.current_value), say),
        _figure("alive", say.percent(alive), say, active=say.count(base.expected_active)),
        _figure("top20", say("none") if top20 is None else say.percent(top20), say),
    )


def _figure(name: str, value: str, say: Wording, **arguments: object) -> Figure:
    note = say(f"{name}-note", **arguments)
    return Figure(say(name), value, note, say(f"{name}-definition"))


def _since(contents: ReportContents, say: Wording) -> str:
    return say.date(contents.provenance.period_start)


def _verdict(backtest: Backtest | None, say: Wording) -> str:
    verdict = verdict_of(backtest)
    if backtest is None:
        return say("verdict-chip-none")
    bias = say.signed_percent(backtest.metrics.bias, decimals=1)
    return say(f"verdict-chip-{verdict.kind}", bias=bias)
