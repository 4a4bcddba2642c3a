"""The portfolio: the map and what each quadrant holds."""

from dataclasses import dataclass

from quilate.report.charts.drawing import Chart
from quilate.report.charts.portfolio_map import portfolio_map
from quilate.report.contents import Quadrant, ReportContents
from quilate.report.wording import Wording

#: As the quadrants lie on the map, row by row.
_READING_ORDER = ("re-engineer", "invest", "sack", "nurture")


@dataclass(frozen=True)
class QuadrantCard:
    """What one quadrant holds, in words."""

    kind: str
    name: str
    meaning: str
    customers: str
    clv: str
    clv_share: str
    uncertain: str


@dataclass(frozen=True)
class PortfolioSection:
    finding: str
    chart: Chart
    cards: tuple[QuadrantCard, ...]
    cuts: str


def portfolio_section(contents: ReportContents, say: Wording) -> PortfolioSection:
    portfolio = contents.figures.portfolio
    equity = sum(each.clv for each in portfolio.quadrants)
    by_name = {each.name: each for each in portfolio.quadrants}
    return PortfolioSection(
        finding=_finding(portfolio.quadrants, equity, say),
        chart=portfolio_map(portfolio, say),
        cards=tuple(_card(by_name[name], equity, say) for name in _READING_ORDER),
        cuts=say(
            "map-cuts",
            current=say.money(portfolio.cut_current_value),
            clv=say.money(portfolio.cut_clv),
        ),
    )


def _finding(quadrants: tuple[Quadrant, ...], equity: float, say: Wording) -> str:
    largest = max(quadrants, key=lambda each: each.clv)
    customers = sum(each.customers for each in quadrants)
    if equity <= 0 or customers == 0:
        return say("map-finding-none")
    return say(
        "map-finding",
        quadrant=say(f"quadrant-{largest.name}"),
        share=say.percent(largest.customers / customers),
        clv_share=say.percent(largest.clv / equity),
    )


def _card(quadrant: Quadrant, equity: float, say: Wording) -> QuadrantCard:
    return QuadrantCard(
        kind=quadrant.name,
        name=say(f"quadrant-{quadrant.name}"),
        meaning=say(f"quadrant-{quadrant.name}-meaning"),
        customers=say.count(quadrant.customers),
        clv=say.money(quadrant.clv),
        clv_share=say.percent(quadrant.clv / equity) if equity > 0 else say("none"),
        uncertain=say.percent(quadrant.uncertain_share) if quadrant.customers else say("none"),
    )
