"""What winning customers cost, added up by group, and when they have left as much."""

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import NamedTuple

import numpy as np

from quilate.activity.leaving import MOST_MONTHS
from quilate.activity.queries.payback import ENOUGH, YEAR_MONTHS, Mean, mean_of
from quilate.clv.product_limit import Counts, ProductLimit
from quilate.core.facts import EVERYBODY, Asker, Condition, asking, prepared, within
from quilate.core.models import Person
from quilate.value.groups.dimensions import By, ByGroups
from quilate.value.winning.cohorts import Cohorts

#: So many groups have a row; the others are one.
SHOWN = 24
_HALF = 0.5
_CENT = Decimal("0.01")
_NOTHING = Decimal(0)
_SUMS = """
    SELECT {by}, months_on_record, months_to_payback, count(*),
        count(acquisition_cost), coalesce(sum(acquisition_cost), 0),
        count(margin_first_year), coalesce(sum(margin_first_year), 0),
        coalesce(sum(CAST(margin_first_year AS DOUBLE) ** 2), 0)
    FROM {{facts}} WHERE {whom} AND won_on IS NOT NULL GROUP BY 1, 2, 3
"""

WonBy = By | Cohorts


class Share(NamedTuple):
    """A share of customers, with its 80 % interval."""

    share: float
    low: float
    high: float


class Sums(NamedTuple):
    """What a row of the facts adds up, as ``Winning`` has it."""

    customers: int
    costed: int
    cost: Decimal
    whole_years: int
    margin: Decimal
    squares: float


def _no_months() -> Counts:
    return np.zeros(MOST_MONTHS + 1, dtype=np.int64)


@dataclass
class Winning:
    """Customers who were won, added up.

    Attributes
    ----------
    code
        Which group; None where it is not known.
    costed, cost
        Of how many it is known what winning them cost, and the sum.
    whole_years, margin, squares
        How many have been here for twelve whole months, what they left in these, and the sum of
        its squares.
    seen, paid, unpaid
        Of those whose cost is known, by number of months from 0: how many have so many whole
        months on record; had left their cost by the end of that month; had not by the last one.
    """

    code: str | None
    label: str
    customers: int = 0
    costed: int = 0
    cost: Decimal = _NOTHING
    whole_years: int = 0
    margin: Decimal = _NOTHING
    squares: float = 0.0
    seen: Counts = field(default_factory=_no_months)
    paid: Counts = field(default_factory=_no_months)
    unpaid: Counts = field(default_factory=_no_months)

    @property
    def cost_per_customer(self) -> Decimal | None:
        """Return the CAC, of those of whom it is known; None of nobody."""
        return (self.cost / self.costed).quantize(_CENT, ROUND_HALF_UP) if self.costed else None

    @property
    def first_year(self) -> Mean | None:
        """Return what one left in the first twelve months; None of too few."""
        if self.whole_years < ENOUGH:
            return None
        return mean_of(self.whole_years, self.margin, self.squares)

    @property
    def seen_months(self) -> int:
        """Return how many whole months are on record of enough customers."""
        enough = np.flatnonzero(self.seen[::-1].cumsum()[::-1] >= ENOUGH)
        return int(enough[-1]) if len(enough) else 0

    @property
    def paid_in_year(self) -> Share | None:
        """Return the share that had left its cost by the end of twelve whole months."""
        return self.paid_by(YEAR_MONTHS)

    @property
    def half_by(self) -> int | None:
        """Return the first month by whose end half had left what winning them cost."""
        paid = 1 - self._unpaid.share[: self.seen_months + 1]
        return next((month for month, share in enumerate(paid) if share >= _HALF), None)

    def paid_by(self, months: int) -> Share | None:
        """Return the share that had left its cost by then; None where too few were seen."""
        if months > self.seen_months:
            return None
        curve = self._unpaid
        return Share(*(1 - float(each[months]) for each in (curve.share, curve.high, curve.low)))

    @cached_property
    def _unpaid(self) -> ProductLimit:
        return ProductLimit.of(self.paid, self.unpaid)

    def take(self, whole: int, paid_by: int | None, its: Sums) -> None:
        """Take in customers with so many whole months, who had paid back by the same, or not."""
        self.customers += its.customers
        self.costed += its.costed
        self.cost += its.cost
        self.whole_years += its.whole_years
        self.margin += its.margin
        self.squares += its.squares
        self.seen[whole] += its.costed
        if paid_by is None:
            self.unpaid[whole] += its.costed
        else:
            self.paid[paid_by] += its.costed

    def __add__(self, other: "Winning") -> "Winning":
        return Winning(
            code=self.code,
            label=self.label,
            customers=self.customers + other.customers,
            costed=self.costed + other.costed,
            cost=self.cost + other.cost,
            whole_years=self.whole_years + other.whole_years,
            margin=self.margin + other.margin,
            squares=self.squares + other.squares,
            seen=self.seen + other.seen,
            paid=self.paid + other.paid,
            unpaid=self.unpaid + other.unpaid,
        )


@dataclass(frozen=True)
class WonByGroup:
    """All who were won, and group by group; ``rest`` is of the groups that have no row."""

    total: Winning
    groups: list[Winning]
    rest: Winning | None


def is_known() -> bool:
    """Return whether the facts were prepared since they know what winning customers cost."""
    facts = prepared()
    return facts is not None and "months_to_payback" in facts.columns


def years_won(person: Person) -> list[int]:
    """Return the years in which customers were won whom a person may see, the newest first."""
    whom = within(person)
    asked = (
        f"SELECT year(won_on), count(*) FROM {{facts}} WHERE {whom.sql} AND won_on IS NOT NULL"
        " GROUP BY 1"
    )
    with asking() as ask:
        return sorted((int(year) for year, _ in ask.added_up(asked, whom.parameters, keys=1)))[::-1]


def won_by(by: WonBy, person: Person, *, year: int | None) -> WonByGroup:
    """Return those whom a person may see, group by group; of one year, or of all."""
    its_year = Condition("year(won_on) = ?", (year,)) if year else EVERYBODY
    whom = within(person).also(its_year)
    with asking() as ask:
        if isinstance(by, ByGroups):
            # A customer may be in several: the whole is asked apart.
            total = _all(ask, whom)
            groups = [
                _all(ask, whom.also(its), code, by.called(code)) for code, its in by.asked.items()
            ]
            return WonByGroup(total, [each for each in groups if each.customers], None)
        groups = _groups(ask, by, whom)
    total = _sum(groups)
    if isinstance(by, Cohorts):
        shown = sorted(groups, key=lambda each: each.code or "", reverse=True)[:SHOWN]
    else:
        shown = heapq.nsmallest(SHOWN, groups, key=_place)
    codes = {each.code for each in shown}
    others = [each for each in groups if each.code not in codes]
    return WonByGroup(total, shown, _sum(others) if others else None)


def _all(ask: Asker, whom: Condition, code: str | None = None, label: str = "") -> Winning:
    return _sum(_rows(ask, "NULL", whom).values(), code, label)


def _groups(ask: Asker, by: WonBy, whom: Condition) -> list[Winning]:
    found = _rows(ask, by.sql if isinstance(by, Cohorts) else by.name, whom)
    for code, each in found.items():
        each.label = by.called(code)
    return list(found.values())


def _rows(ask: Asker, by: str, whom: Condition) -> dict[str | None, Winning]:
    found: dict[str | None, Winning] = {}
    asked = _SUMS.format(by=by, whom=whom.sql)
    for code, whole, paid_by, *sums in ask.added_up(asked, whom.parameters, keys=3):
        its = found.setdefault(code, Winning(code, ""))
        its.take(int(whole), None if paid_by is None else int(paid_by), Sums(*sums))
    return found


def _sum(groups: Iterable[Winning], code: str | None = None, label: str = "") -> Winning:
    return sum(groups, Winning(code, label))


def _place(group: Winning) -> tuple[int, bool, str]:
    """Return what places a group: those that won most first."""
    return -group.customers, group.code is None, group.code or ""
