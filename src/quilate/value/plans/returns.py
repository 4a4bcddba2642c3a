"""Whether what was invested in a relation returns as it was planned.

What came is set beside what came in as many days before. Neither says what would have come without
the investment: nobody was left alone to compare with.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quilate.value.brought import Brought, brought_by_each
from quilate.value.plans.models import Investment

_NOTHING = Decimal(0)
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Return:
    """An investment beside what the customer has left since, until a day.

    Attributes
    ----------
    came, before
        Net margin since it was spent, that day included, and in as many days before.
    """

    investment: Investment
    until: dt.date
    came: Decimal
    before: Decimal

    @property
    def days(self) -> int:
        """Return how many days are behind it; none before it is spent."""
        return _days_until(self.investment, self.until)

    @property
    def due(self) -> Decimal:
        """Return what should have come by now, if each day brought the same."""
        its = self.investment
        expected: Decimal = its.expected_margin
        return expected * self.days / _days_until(its, its.expected_on)

    @property
    def is_behind(self) -> bool:
        """Return whether less has come than should have."""
        return self.came < self.due

    @property
    def is_over(self) -> bool:
        """Return whether the day has come until which it was to return."""
        return self.until >= self.investment.expected_on

    @property
    def more(self) -> Decimal:
        """Return how much more came than before."""
        return self.came - self.before

    @property
    def is_paid_back(self) -> bool:
        """Return whether that is what was spent, or more."""
        amount: Decimal = self.investment.amount
        return self.more >= amount


def returns_of(investments: Sequence[Investment], *, known_until: dt.date) -> list[Return]:
    """Return what came of investments, with their plans, at one asking for all of them."""
    if not investments:
        return []
    begin = min(_before(each, known_until) for each in investments)
    brought = brought_by_each({each.plan.customer_id for each in investments}, after=begin - _DAY)
    return [_return_of(each, brought[each.plan.customer_id], known_until) for each in investments]


def _return_of(investment: Investment, rows: list[Brought], known_until: dt.date) -> Return:
    until, spent = min(known_until, investment.expected_on), investment.spent_on
    came = _between(rows, spent, until)
    before = _between(rows, _before(investment, known_until), spent - _DAY)
    return Return(investment, until, came, before)


def _before(investment: Investment, known_until: dt.date) -> dt.date:
    """Return the first of as many days before it as are known after it."""
    until = min(known_until, investment.expected_on)
    return investment.spent_on - _DAY * _days_until(investment, until)


def _days_until(investment: Investment, day: dt.date) -> int:
    return max(0, (day - investment.spent_on).days + 1)


def _between(rows: list[Brought], first: dt.date, last: dt.date) -> Decimal:
    return sum((each.margin for each in rows if first <= each.day <= last), _NOTHING)
