"""Customers in groups: what each group brings, and could bring."""

import datetime as dt
import heapq
from collections.abc import Iterator
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any

from quilate.core.facts import EVERYBODY, Asker, Condition, asking, within
from quilate.core.models import Person
from quilate.value.groups.dimensions import By, ByGroups
from quilate.value.parts import Parts, parts_of

#: So many groups have a card; the others are one.
SHOWN = 24
_NOBODY = (None, *[0] * 2, *[Decimal(0)] * 3, *[0] * 2)
_SUMS = """
    SELECT {by}, count(*), count(*) FILTER (last_purchase > ? OR subscriptions_running > 0),
        sum(potential), sum(current_value), sum(clv), coalesce(sum(orders), 0),
        coalesce(sum(CAST(average_order AS DOUBLE) * orders), 0)
    FROM {{facts}} WHERE {reach} AND clv IS NOT NULL
    GROUP BY 1
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
    """All groups, those with most to win first; ``rest`` is of those that have no card.

    Attributes
    ----------
    parts
        Of the CLV of all; None without contracts.
    """

    shown: list[Group]
    rest: Group | None
    total: Group
    parts: Parts | None


def groups_by(by: By, person: Person, *, as_of: dt.date, among: Condition = EVERYBODY) -> Groups:
    """Return the customers whom a person may see, valued as of a day, group by group.

    Parameters
    ----------
    among
        Of whom.
    """
    whom = within(person).also(among)
    with asking() as ask:
        if isinstance(by, ByGroups):
            rows = list(_named(ask, by, whom, as_of))
        else:
            # There may be thousands of groups, of which a few are shown.
            rows = _sums(ask, by.name, whom, as_of)
        (row,) = _sums(ask, "NULL", whom, as_of) or [_NOBODY]
        parts = parts_of(ask, person, among=among)
    first = heapq.nsmallest(SHOWN, rows, key=_place)
    shown = [Group(row[0], by.called(row[0]), *row[1:]) for row in first]
    total = Group(None, "", *row[1:])
    is_whole = len(rows) <= SHOWN or isinstance(by, ByGroups)
    return Groups(shown, None if is_whole else _rest(total, shown), total, parts)


def group_of(among: Condition, person: Person, *, as_of: dt.date) -> Group:
    """Return the customers of a condition whom a person may see, valued as of a day, added up."""
    with asking() as ask:
        (row,) = _sums(ask, "NULL", within(person).also(among), as_of) or [_NOBODY]
    return Group(None, "", *row[1:])


def _named(ask: Asker, by: ByGroups, whom: Condition, as_of: dt.date) -> Iterator[tuple[Any, ...]]:
    """Give the sums of each group that is named: a customer may be in several."""
    for code, its in by.asked.items():
        for _, *sums in _sums(ask, "NULL", whom.also(its), as_of):
            yield (code, *sums)


def _sums(ask: Asker, by: str, whom: Condition, as_of: dt.date) -> list[tuple[Any, ...]]:
    asked = _SUMS.format(by=by, reach=whom.sql, facts="{facts}")
    return ask.added_up(asked, [_year_before(as_of), *whom.parameters], keys=1)


def _year_before(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=365)


def _place(row: tuple[Any, ...]) -> tuple[Decimal, bool, str]:
    """Return what places a group: those with most to win first."""
    code, _, _, potential, actual, *_others = row
    return actual - potential, code is None, code or ""


def _rest(total: Group, shown: list[Group]) -> Group:
    figures = [field.name for field in fields(Group)][2:]
    sums = {name: sum(getattr(each, name) for each in shown) for name in figures}
    return Group(None, "", **{name: getattr(total, name) - sums[name] for name in figures})
