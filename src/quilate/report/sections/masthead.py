"""The top of the page: what the base is worth, in one sentence and five figures."""

from dataclasses import dataclass

from quilate.report.charts.bars import equity_bar
from quilate.report.charts.drawing import Drawing
from quilate.report.contents import Backtest, Interval, ReportContents
from quilate.report.sections.verdict import verdict_of
from quilate.report.wording import Wording


@dataclass(frozen=True)
class Figure:
    """A figure with its name, what it means at a glance, and its definition.

    One that is money rests on the margin, and is marked where that was assumed.
    """

    label: str
    value: str
    note: str
    definition: str
    is_money: bool = True
    is_loss: bool = False


@dataclass(frozen=True)
class Masthead:
    """The page's heading; ``equity`` stands larger than the four figures beside it."""

    heading: str
    facts: tuple[tuple[str, str], ...]
    equity: Figure
    bar: Drawing | None
    figures: tuple[Figure, ...]
    verdict: str
    verdict_kind: str


def masthead_of(contents: ReportContents, say: Wording) -> Masthead:
    return Masthead(
        heading=_heading(contents, say),
        facts=_facts(contents, say),
        equity=_equity(contents, say),
        bar=_bar(contents.figures.base.equity, say),
        figures=_figures(contents, say),
        verdict=_verdict(contents.backtest, say),
        verdict_kind=verdict_of(contents.backtest).kind,
    )


def _heading(contents: ReportContents, say: Wording) -> str:
    base, equity = contents.figures.base, contents.figures.base.equity
    message, low, high = _ends(equity)
    return say(
        message,
        count=base.customers,
        customers=say.count(base.customers),
        equity=say.about(equity.value),
        low=say.about(low),
        high=say.about(high),
        span=say.span(contents.provenance.horizon_days),
    )


def _ends(equity: Interval) -> tuple[str, float, float]:
    """Return the sentence and its two amounts: a loss is said as one, without minus signs."""
    if not equity.high > equity.low:
        return "heading-without-interval", equity.low, equity.high
    if equity.high <= 0:
        return "heading-loss", -equity.high, -equity.low
    return "heading", equity.low, equity.high


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
        is_loss=contents.figures.base.equity.value < 0,
    )


def _bar(equity: Interval, say: Wording) -> Drawing | None:
    if not equity.high > equity.low:
        return None
    words = say("equity-range", low=say.money(equity.low), high=say.money(equity.high))
    return equity_bar(equity, say.money(equity.low), say.money(equity.high), words)


def _figures(contents: ReportContents, say: Wording) -> tuple[Figure, ...]:
    base = contents.figures.base
    alive = base.expected_active / max(base.customers, 1)
    return (
        _figure("customers", say.count(base.customers), say, since=_since(contents, say)),
        _figure("current", say.money(base.current_value), say),
        _figure(
            "alive",
            say.percent(alive),
            say,
            count=round(base.expected_active),
            active=say.count(base.expected_active),
        ),
        _top20(base.top20_share, say),
    )


def _figure(name: str, value: str, say: Wording, **arguments: object) -> Figure:
    note = say(f"{name}-note", **arguments)
    is_money = name in ("current", "top20")
    return Figure(say(name), value, note, say(f"{name}-definition"), is_money)


def _top20(share: float | None, say: Wording) -> Figure:
    if share is not None:
        return _figure("top20", say.percent(share), say)
    note = say("top20-note-none")
    return Figure(say("top20"), say("none"), note, say("top20-definition"))


def _since(contents: ReportContents, say: Wording) -> str:
    return say.date(contents.provenance.period_start)


def _verdict(backtest: Backtest | None, say: Wording) -> str:
    verdict = verdict_of(backtest)
    if backtest is None:
        return say("verdict-chip-none")
    bias = say.signed_percent(backtest.metrics.bias)
    return say(f"verdict-chip-{verdict.kind}", bias=bias)
