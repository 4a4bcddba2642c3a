"""One picture for each step: bars of what a group brings, beside what it would at everybody's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.models import Activity
from quilate.core.speech import say, spoken
from quilate.value.analysis.costs import WRITTEN_OFF, Done
from quilate.value.analysis.models import AnalysedGroup
from quilate.value.analysis.shares import Shares

_WHOLE = 100.0


@dataclass(frozen=True)
class Bar:
    """A wide bar, and a thin one below it: in hundredths of the picture's width.

    Attributes
    ----------
    told
        In words; empty where ``amount`` is an estimate, which is written with its interval.
    """

    label: str
    told: str = ""
    amount: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    start: str = "0"
    width: str = "0"
    thin_start: str = "0"
    thin_width: str = "0"


def of_margin(groups: Sequence[AnalysedGroup], shares: Shares) -> list[Bar]:
    """Return which share of the margin each group brings, over its share of the customers."""
    pairs = [(shares.margin(each), shares.customers(each)) for each in groups]
    return _beside(groups, pairs, "analysis-bar-margin")


def of_costs(groups: Sequence[AnalysedGroup], shares: Shares) -> list[Bar]:
    """Return which share of the cost to serve each group takes, over its share of the margin."""
    pairs = [(shares.costs(each), shares.before_serving(each)) for each in groups]
    return _beside(groups, pairs, "analysis-bar-costs")


def of_activities(done: Sequence[Done], currency: str) -> list[Bar]:
    """Return what each activity has cost."""
    longest = max((each.cost for each in done), default=Decimal(0)) or Decimal(1)
    return [
        Bar(
            activity_called(each.activity),
            say(
                "analysis-bar-activity",
                times=each.times,
                cost=spoken().money(float(each.cost), currency),
            ),
            width=_hundredths(float(each.cost / longest)),
        )
        for each in done
    ]


def of_clv(groups: Sequence[AnalysedGroup]) -> list[Bar]:
    """Return the CLV of each group, over its interval."""
    lowest = min((float(min(each.clv_low, each.clv, 0)) for each in groups), default=0.0)
    highest = max((float(max(each.clv_high, each.clv, 0)) for each in groups), default=0.0)
    width = (highest - lowest) or 1.0
    return [
        Bar(
            each.label,
            amount=each.clv,
            low=each.clv_low,
            high=each.clv_high,
            start=_hundredths((min(0.0, float(each.clv)) - lowest) / width),
            width=_hundredths(abs(float(each.clv)) / width),
            thin_start=_hundredths((float(each.clv_low) - lowest) / width),
            thin_width=_hundredths(float(each.clv_high - each.clv_low) / width),
        )
        for each in groups
    ]


def of_tenths(happened: Sequence[float], said: Sequence[float], currency: str) -> list[Bar]:
    """Return what happened in each tenth of the customers, over what had been said."""
    longest = max((abs(each) for each in (*happened, *said)), default=0.0) or 1.0
    return [
        Bar(
            say("analysis-bar-tenth", number=place),
            say(
                "analysis-bar-tenth-told",
                happened=spoken().money(came, currency),
                said=spoken().money(told, currency),
            ),
            width=_hundredths(max(came, 0.0) / longest),
            thin_width=_hundredths(max(told, 0.0) / longest),
        )
        for place, (came, told) in enumerate(zip(happened, said, strict=True), 1)
    ]


def activity_called(activity: str) -> str:
    """Return what something done is called: a conversation by its channel, or another cost."""
    named = {WRITTEN_OFF: "worth-written-off", Activity.RETURN.value: "costs-activity-return"}
    if activity in named:
        return say(named[activity])
    return say("activity-channel", code=activity)


def _beside(
    groups: Sequence[AnalysedGroup], pairs: list[tuple[float | None, float | None]], message: str
) -> list[Bar]:
    known = [each for pair in pairs for each in pair if each is not None]
    longest = max((abs(each) for each in known), default=0.0) or 1.0
    return list(_bars(groups, pairs, message, longest))


def _bars(
    groups: Sequence[AnalysedGroup],
    pairs: list[tuple[float | None, float | None]],
    message: str,
    longest: float,
) -> Iterator[Bar]:
    for group, (share, beside) in zip(groups, pairs, strict=True):
        if share is None or beside is None:
            continue
        told = {"share": spoken().percent(share), "beside": spoken().percent(beside)}
        widths = (_hundredths(max(each, 0.0) / longest) for each in (share, beside))
        wide, thin = widths
        yield Bar(group.label, say(message, **told), width=wide, thin_width=thin)


def _hundredths(share: float) -> str:
    """Return a length as a picture has it, which is written alike in all languages."""
    return f"{_WHOLE * share:.2f}"
