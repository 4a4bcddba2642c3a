"""The two lists of names: who is worth most, and who only seemed to be."""

from dataclasses import dataclass, replace

import numpy as np

from quilate.report.charts.bars import interval_bar
from quilate.report.charts.drawing import Drawing
from quilate.report.charts.scale import AsinhScale
from quilate.report.contents import Interval, RankFall, ReportContents, ValuedCustomer
from quilate.report.wording import Wording

_BAR_WIDTH = 150


@dataclass(frozen=True)
class ValuedRow:
    rank: str
    customer: str
    clv: str
    range: str
    bar: Drawing
    current: str
    alive: str
    next_purchase: str
    quadrant: str
    quadrant_kind: str
    is_uncertain: bool
    tier: str


@dataclass(frozen=True)
class FallRow:
    customer: str
    by_revenue: str
    by_margin: str
    places: str
    revenue: str
    margin: str
    rate: str


@dataclass(frozen=True)
class CustomerSection:
    most_finding: str
    most: tuple[ValuedRow, ...]
    most_note: str
    falls_finding: str
    falls_empty: str
    falls: tuple[FallRow, ...]


def customer_section(contents: ReportContents, say: Wording) -> CustomerSection:
    most, falls = contents.figures.most_valuable, contents.figures.rank_falls
    scale = _scale(most)
    why = _why_nobody_falls(contents)
    largest = max((abs(each.revenue) for each in falls), default=0.0)
    return CustomerSection(
        most_finding=_most_finding(contents, say),
        most=tuple(_valued(each, scale, say) for each in most),
        most_note=_most_note(most, say),
        falls_finding=say(f"falls-finding-{why}") if why else _falls_finding(falls[0], say),
        falls_empty=say(f"falls-empty-{why}") if why else "",
        falls=tuple(_fall(each, largest, say) for each in falls),
    )


def _scale(most: tuple[ValuedCustomer, ...]) -> AsinhScale:
    lowest = min([0.0, *(each.clv.low for each in most)])
    highest = max([1.0, *(each.clv.high for each in most)])
    bend = float(np.median([abs(each.clv.value) for each in most] or [1.0])) or 1.0
    return AsinhScale(lowest, highest, bend, 6, _BAR_WIDTH)


def _most_finding(contents: ReportContents, say: Wording) -> str:
    most, equity = contents.figures.most_valuable, contents.figures.base.equity.value
    if equity <= 0 or len(most) < 2:
        return say("most-finding-few")
    share = sum(each.clv.value for each in most) / equity
    return say("most-finding", count=len(most), share=say.percent(min(share, 1.0)))


def _most_note(most: tuple[ValuedCustomer, ...], say: Wording) -> str:
    """Return why an expected value may lie above its interval, where one does."""
    above = sum(each.clv.value > each.clv.high for each in most)
    return say("most-above", count=above) if above else ""


def _valued(row: ValuedCustomer, scale: AsinhScale, say: Wording) -> ValuedRow:
    return ValuedRow(
        rank=say.count(row.rank),
        customer=row.customer_id,
        clv=say.money(row.clv.value, among=scale.highest),
        range=_range(row.clv, scale.highest, say),
        bar=interval_bar(f"interval-{row.rank}", row.clv, scale, ""),
        current=say.money(row.current_value, among=scale.highest),
        alive=say.percent(row.p_alive),
        next_purchase=say.date(row.next_purchase) if row.next_purchase else say("none"),
        quadrant=say(f"quadrant-{row.quadrant}"),
        quadrant_kind=row.quadrant,
        is_uncertain=row.uncertain,
        tier=row.tier,
    )


def _range(interval: Interval, largest: float, say: Wording) -> str:
    """Return both ends of an interval, the currency once."""
    low = replace(say, currency=None).money(interval.low, among=largest)
    return say("range", low=low, high=say.money(interval.high, among=largest))


def _why_nobody_falls(contents: ReportContents) -> str:
    """Return the message for an empty list, nothing where there are names to show."""
    if contents.figures.rank_falls:
        return ""
    return "none" if contents.assumptions.default_margin is None else "proportional"


def _falls_finding(worst: RankFall, say: Wording) -> str:
    return say(
        "falls-finding",
        customer=worst.customer_id,
        from_rank=say.count(worst.rank_by_revenue),
        to_rank=say.count(worst.rank),
    )


def _fall(row: RankFall, largest: float, say: Wording) -> FallRow:
    return FallRow(
        customer=row.customer_id,
        by_revenue=say.count(row.rank_by_revenue),
        by_margin=say.count(row.rank),
        places=say.count(row.places),
        revenue=say.money(row.revenue, among=largest),
        margin=say.money(row.value_to_date, among=largest),
        rate=say.percent(row.value_to_date / row.revenue) if row.revenue > 0 else say("none"),
    )
