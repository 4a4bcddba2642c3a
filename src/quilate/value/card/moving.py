"""How the value of a customer moved: month by month, and by what happened since the last run."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from quilate.core.months import months_between
from quilate.core.speech import say, spoken
from quilate.customers.models import Customer
from quilate.value.models import Valuation, ValueChange
from quilate.value.queries import month_ends_of

#: A year and the month that runs.
_MONTHS = 13
_CHANGES = 5


@dataclass(frozen=True)
class Moment:
    """What a customer was worth at the end of a month, or is worth now.

    Attributes
    ----------
    has_moved
        Whether quadrant or tier are not those of the moment before.
    """

    day: dt.date
    is_now: bool
    clv: Decimal
    current_value: Decimal
    quadrant: str
    tier: str
    has_moved: bool = False


@dataclass(frozen=True)
class History:
    """The moments, the newest first."""

    moments: list[Moment]

    @property
    def chart(self) -> dict[str, object]:
        """Return CLV and current value as lines over the months, broken where nothing is known."""
        months = list(self._months())
        lines = (("worth-clv", "clv"), ("worth-current-value", "current_value"))
        return {
            "legend": {},
            "tooltip": {"trigger": "axis"},
            "xAxis": {
                "type": "category",
                "data": [spoken().month(month) for month, _ in months],
                "boundaryGap": False,
            },
            "yAxis": {"type": "value", "splitNumber": 3},
            "series": [
                {
                    "name": say(message),
                    "type": "line",
                    "symbolSize": 5,
                    "data": [each and round(float(getattr(each, name)), 2) for _, each in months],
                }
                for message, name in lines
            ],
        }

    def _months(self) -> Iterator[tuple[dt.date, Moment | None]]:
        """Give each month from the oldest, with what is known of it."""
        oldest_first = self.moments[::-1]
        for earlier, later in pairwise(oldest_first):
            yield earlier.day, earlier
            yield from ((month, None) for month in months_between(earlier.day, later.day))
        yield from ((each.day, each) for each in oldest_first[-1:])


def history_of(customer: Customer, valuation: Valuation) -> History:
    """Return the months of a customer who is valued now."""
    kept = month_ends_of(customer)[:_MONTHS]
    now = _moment(valuation, valuation.run.as_of, is_now=True)
    moments = [now, *(_moment(each, each.month, is_now=False) for each in kept)]
    before = [*moments[1:], moments[-1]]
    return History([_compared(*pair) for pair in zip(moments, before, strict=True)])


def _moment(worth: object, day: dt.date, *, is_now: bool) -> Moment:
    names = ("clv", "current_value", "quadrant", "tier")
    return Moment(day, is_now, *(getattr(worth, name) for name in names))


def _compared(moment: Moment, before: Moment) -> Moment:
    has_moved = (moment.quadrant, moment.tier) != (before.quadrant, before.tier)
    return Moment(**vars(moment) | {"has_moved": has_moved})


def changes_of(customer: Customer) -> list[ValueChange]:
    """Return what changed the value of a customer last, the newest first."""
    changes = ValueChange.objects.filter(customer=customer).order_by("-at", "-pk")
    return list(changes[:_CHANGES])
