"""Who makes the margin, and who gives part of it back: the value curve and the whale."""

from dataclasses import dataclass

from quilate.report.charts.drawing import Chart
from quilate.report.charts.value_curve import value_curve
from quilate.report.charts.whale_curve import whale_curve
from quilate.report.contents import Curve, ReportContents
from quilate.report.wording import Wording

_SHARES = (0.01, 0.05, 0.1, 0.2, 0.5)


@dataclass(frozen=True)
class Concentration:
    """One curve with its finding; ``empty`` stands in place of a chart that cannot be drawn."""

    finding: str
    chart: Chart | None
    rows: tuple[tuple[str, ...], ...]
    empty: str = ""


def value_section(contents: ReportContents, say: Wording) -> Concentration:
    margin, revenue = contents.figures.by_margin, contents.figures.by_revenue
    if not margin.is_drawable:
        return Concentration(say("curve-finding-none"), None, (), empty=say("curve-empty"))
    if not margin.has_shares:
        return Concentration(say("curve-finding-few"), None, (), empty=say("curve-empty-few"))
    return Concentration(
        finding=_value_finding(margin, say),
        chart=value_curve(margin, revenue, say),
        rows=tuple(_row(share, margin, revenue, say) for share in _SHARES),
    )


def _value_finding(margin: Curve, say: Wording) -> str:
    share = margin.at(0.2)
    finding = "curve-finding-beyond" if share > 1 else "curve-finding"
    return say(finding, share=say.percent(share))


def _row(share: float, margin: Curve, revenue: Curve, say: Wording) -> tuple[str, ...]:
    by_revenue = say.percent(revenue.at(share)) if revenue.is_drawable else say("none")
    return (say.percent(share), say.percent(margin.at(share)), by_revenue)


def whale_section(contents: ReportContents, say: Wording) -> Concentration:
    """Return the whale with its account: earned, given back, kept."""
    margin = contents.figures.by_margin
    rows = (
        (
            _side("whale-gains", margin.customers - margin.losing, say),
            say.money(margin.gains),
        ),
        (
            _side("whale-losses", margin.losing, say),
            say.money(margin.total - margin.gains),
        ),
        (say("whale-total"), say.money(margin.total)),
    )
    has_shape = margin.is_drawable and margin.losing > 0
    return Concentration(
        finding=_whale_finding(margin, say),
        chart=whale_curve(margin, say) if has_shape else None,
        rows=rows,
        empty=say("whale-empty-loss" if margin.losing else "whale-empty-nobody"),
    )


def _side(message: str, customers: int, say: Wording) -> str:
    return say(message, count=customers, customers=say.count(customers))


def _whale_finding(margin: Curve, say: Wording) -> str:
    if margin.losing == 0:
        return say("whale-finding-nobody")
    if margin.gains == 0:
        return say("whale-finding-all", lost=say.money(-margin.total))
    finding = "whale-finding" if margin.total > 0 else "whale-finding-loss"
    return say(
        finding,
        count=margin.losing,
        customers=say.count(margin.losing),
        share=say.percent(margin.losing / margin.customers),
        lost=say.money(margin.gains - margin.total),
        gains=say.money(margin.gains),
    )
