"""When customers have left as much as it cost to win them, by the way they came."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import sqrt
from typing import Any

from django.db.models import Max, Sum

from quilate.activity.models import WonMargin
from quilate.activity.queries.acquisition import Won
from quilate.clv.valuation.equity import HALF_WIDTH

#: A year, which what customers cost is set beside.
YEAR_MONTHS = 12
#: Of fewer customers a mean tells nothing.
ENOUGH = 10
_SUMMED = ("customers", "margin", "assumed", "squares")


@dataclass(frozen=True)
class Mean:
    """What one of so many customers left, with its 80 % interval."""

    customers: int
    margin: Decimal
    low: Decimal
    high: Decimal


@dataclass(frozen=True)
class Left:
    """What customers left by the end of so many whole months since they were won, a customer.

    Attributes
    ----------
    low, high
        The 80 % interval of the mean.
    assumed_share
        How much of it rests on margins that are assumed.
    until
        The last day of which sales were added up.
    """

    months: int
    customers: int
    margin: Decimal
    low: Decimal
    high: Decimal
    assumed_share: Decimal
    until: dt.date


@dataclass(frozen=True)
class Payback:
    """A way, what a customer of it cost, and what they left.

    Attributes
    ----------
    left
        After a year, or after as many months as are on record of enough customers; None of none.
    month, earliest, latest
        The first month by whose end a customer has left what winning one cost: by the mean, and by
        both ends of its interval; None where that has not been seen.
    seen_months
        So many months are on record of enough customers.
    """

    won: Won
    left: Left | None
    month: int | None
    earliest: int | None
    latest: int | None
    seen_months: int


def paybacks(ways: Iterable[Won], *, year: int) -> list[Payback]:
    """Return what each way cost and what those whom it won in a year left since."""
    left = _left_by_source(year)
    return [_payback(way, left.get(way.source.pk, [])) for way in ways]


def sold_until(found: Iterable[Payback]) -> dt.date | None:
    """Return the last day of which sales were added up; None where nothing is known of any way."""
    return next((each.left.until for each in found if each.left), None)


def _left_by_source(year: int) -> dict[int, list[Left]]:
    """Return what customers left by the end of each month, of as many as are on record."""
    rows = WonMargin.objects.filter(month__year=year).values("source", "months")
    summed = rows.annotate(*(Sum(each) for each in _SUMMED), Max("until"))
    found: dict[int, list[Left]] = {}
    for row in summed.filter(customers__sum__gte=ENOUGH).order_by("source", "months"):
        found.setdefault(row["source"], []).append(_left(row))
    return found


def mean_of(customers: int, margin: Decimal, squares: float) -> Mean:
    """Return the mean of what at least two customers left, of its sum and that of its squares."""
    mean = margin / customers
    variance = max(squares / customers - float(mean) ** 2, 0) / (customers - 1)
    width = Decimal(HALF_WIDTH * sqrt(variance))
    return Mean(customers, mean, mean - width, mean + width)


def _left(row: Mapping[str, Any]) -> Left:
    customers, margin, assumed, squares = (row[f"{each}__sum"] for each in _SUMMED)
    return Left(
        months=row["months"],
        assumed_share=assumed / margin if margin else Decimal(0),
        until=row["until__max"],
        **vars(mean_of(customers, margin, squares)),
    )


def _payback(way: Won, left: list[Left]) -> Payback:
    of_a_year = [each for each in left if each.months <= YEAR_MONTHS]
    return Payback(
        won=way,
        left=of_a_year[-1] if of_a_year else None,
        month=_month_of(left, "margin", way.cost_per_customer),
        earliest=_month_of(left, "high", way.cost_per_customer),
        latest=_month_of(left, "low", way.cost_per_customer),
        seen_months=left[-1].months if left else 0,
    )


def _month_of(left: list[Left], figure: str, cost: Decimal | None) -> int | None:
    """Return the first month by whose end a figure has come up to a cost."""
    if cost is None:
        return None
    return next((each.months for each in left if getattr(each, figure) >= cost), None)
