"""Customers in groups: what each group brings, and could bring."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import FACTS, asking, within
from quilate.core.models import Person
from quilate.value.groups.dimensions import Dimension

#: So many groups have a card; the others are one.
SHOWN = 24
_ZERO = Decimal(0)
_SUMS = f"""
    SELECT %(by)s, count(*), count(*) FILTER (last_purchase > ? OR subscriptions_running > 0),
        sum(potential), sum(current_value), sum(clv), coalesce(sum(orders), 0),
        coalesce(sum(CAST(average_order AS DOUBLE) * orders), 0)
    FROM {FACTS} WHERE %(reach)s AND clv IS NOT NULL
    GROUP BY 1 ORDER BY sum(gap) DESC, 1
"""


@dataclass(frozen=True)
class Group:
    """Customers who are alike in one thing, added up.

    Attributes
    ----------
    code
        What they are alike in; None where it is not known.
    active
        Those who bought in twelve months, or have a contract.
    orders, ordered
        Orders to date, and what they came to.
    """

    code: str | None
    label: str
    customers: int
    active: int
    potential: Decimal
    actual: Decimal
    clv: Decimal
    orders: float
    ordered: float

    @property
    def gap(self) -> Decimal:
        """Return what there may still be to win."""
        return self.potential - self.actual

    @property
    def average_order(self) -> Decimal | None:
        """Return what an order of theirs comes to; None without orders."""
        return Decimal(repr(self.ordered / self.orders)) if self.orders else None

    @property
    def score(self) -> int:
        """Return 1,000 × gap ÷ potential × active ÷ customers: room, and somebody to fill it."""
        if self.potential <= 0 or self.gap <= 0:
            return 0
        return round(1000 * self.gap / self.potential * self.active / self.customers)

    @property
    def share(self) -> int:
        """Return what they bring of their potential, in whole hundredths from 0 to 100."""
        if self.potential <= 0:
            return 0
        return max(0, min(100, round(100 * self.actual / self.potential)))


@dataclass(frozen=True)
class Groups:
    """All groups, those with most to win first; ``rest`` is of those that have no card."""

    shown: list[Group]
    rest: Group | None
    total: Group


def groups_by(dimension: Dimension, person: Person, *, as_of: dt.date) -> Groups:
    """Return the customers whom a person may see, valued as of a day, group by group."""
    year_before = as_of - dt.timedelta(days=365)
    reach = within(person)
    asked = _SUMS % {"by": dimension.name, "reach": reach.sql}
    with asking() as ask:
        rows = ask(asked, [year_before, *reach.parameters])
    groups = [Group(row[0], dimension.called(row[0]), *row[1:]) for row in rows]
    rest = groups[SHOWN:]
    return Groups(groups[:SHOWN], _together(rest) if rest else None, _together(groups))


def _together(groups: list[Group]) -> Group:
    return Group(
        code=None,
        label="",
        customers=sum(each.customers for each in groups),
        active=sum(each.active for each in groups),
        potential=sum((each.potential for each in groups), _ZERO),
        actual=sum((each.actual for each in groups), _ZERO),
        clv=sum((each.clv for each in groups), _ZERO),
        orders=sum(each.orders for each in groups),
        ordered=sum(each.ordered for each in groups),
    )
