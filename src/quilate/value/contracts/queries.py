"""The sums of contracts, as somebody may see them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np

from quilate.activity.models import Product
from quilate.clv.estimator import Floats
from quilate.clv.valuation.equity import HALF_WIDTH
from quilate.core.models import Person
from quilate.value.contracts import ahead, commitments, monthly
from quilate.value.contracts.contract_base import Integers
from quilate.value.contracts.models import ContractReckoning, ContractSum
from quilate.value.models import ValuationRun

_CENT = Decimal("0.01")
#: As JSON keeps what is counted: of each month, its figures.
Counted = Sequence[Sequence[float]]


@dataclass(frozen=True)
class Month:
    """What contracts brought a month on a day, and what changed since the day before.

    Attributes
    ----------
    contracts, customers
        That ran, and who held them.
    mrr
        Money: before + new + back + grown − shrunk − ended.
    customers_ended
        Who held contracts the day before and none on this one; the same of who came.
    """

    day: dt.date
    contracts: int
    customers: int
    mrr: Decimal
    new: Decimal
    back: Decimal
    grown: Decimal
    shrunk: Decimal
    ended: Decimal
    customers_new: int
    customers_back: int
    customers_ended: int


@dataclass(frozen=True)
class Range:
    """What is expected, and the 80 % range."""

    expected: float
    low: float
    high: float


@dataclass(frozen=True)
class Commitments:
    """What ends to bind in a month.

    Attributes
    ----------
    stay
        Share of the contracts that are expected to stay; None where none ends.
    listed
        How many of the customers stand in the list of the month: of the others a commitment ends
        in a month before, too.
    """

    month: dt.date
    contracts: int
    mrr: Decimal
    customers: int
    clv: Decimal
    stay: Range | None
    listed: int


@dataclass(frozen=True)
class YearAgo:
    """What would have been said a year ago, and what was charged."""

    said: Range
    happened: float

    @property
    def is_inside(self) -> bool:
        """Whether what happened lies within the range."""
        return self.said.low <= self.happened <= self.said.high

    @property
    def off(self) -> float:
        """Return how far what was said is from what happened, as a share."""
        return self.said.expected / self.happened - 1 if self.happened else 0.0


@dataclass(frozen=True)
class Book:
    """All that is prepared of the contracts over which a person's scope reaches.

    Attributes
    ----------
    ahead
        What the next twelve months are expected to charge, month by month, and in all.
    lived
        (plans, 2, months): how many ended in each month of their life, and how many are that old.
    """

    months: list[Month]
    commitments: list[Commitments]
    ahead: list[Range]
    in_all: Range
    year_ago: YearAgo | None
    plans: list[str]
    lived: Integers
    modelled: Floats


def book_of(person: Person, run: ValuationRun) -> Book | None:
    """Return what is prepared of the contracts that a person may see; None where there are none."""
    found = ContractSum.objects.filter(run=run).visible_to(person).first()
    reckoning = ContractReckoning.objects.filter(run=run).first()
    if found is None or reckoning is None:
        return None
    days = [dt.date.fromisoformat(day) for day in reckoning.days]
    coming = np.array(found.ahead)
    return Book(
        months=_months(days, found.months),
        commitments=_commitments(run.as_of, found.commitments),
        ahead=[range_of(row) for row in coming[: ahead.MONTHS]],
        in_all=range_of(coming[ahead.MONTHS]),
        year_ago=_year_ago(found.year_ago),
        plans=_named(reckoning.plans),
        lived=np.array(found.lived, dtype=np.int64),
        modelled=np.array(reckoning.modelled),
    )


def _named(plans: list[str]) -> list[str]:
    """Return what plans are called today; the key of one that is no product any more."""
    names = dict(Product.objects.filter(key__in=plans).values_list("key", "name"))
    return [names.get(key, key) for key in plans]


def range_of(row: Sequence[float] | Floats) -> Range:
    """Return the range of what is counted: no lower than nothing, and no higher than if all stay.

    sd² = Σ variances + (Σ what moves with the level)²
    """
    counted = dict(zip(ahead.COUNTED, (float(each) for each in row), strict=False))
    expected = counted["expected"]
    width = HALF_WIDTH * float(np.hypot(np.sqrt(counted["variance"]), counted["level"]))
    high = max(min(expected + width, counted["ceiling"]), expected)
    return Range(expected, max(expected - width, 0.0), high)


def _months(days: list[dt.date], rows: Counted) -> list[Month]:
    found = []
    for day, row in zip(days, rows, strict=True):
        counted: dict[str, Any] = {
            name: int(value) for name, value in zip(monthly.COUNTED, row, strict=True)
        }
        money = ("mrr", "new", "back", "grown", "shrunk", "ended")
        found.append(Month(day, **counted | {name: counted[name] * _CENT for name in money}))
    return found


def _commitments(as_of: dt.date, rows: Counted) -> list[Commitments]:
    found = []
    for month, row in zip(commitments.months_ahead(as_of), rows, strict=True):
        counted = dict(zip(commitments.COUNTED, (float(each) for each in row), strict=True))
        contracts = counted["contracts"]
        stay = np.array([counted["stay"], counted["variance"], counted["level"], contracts])
        found.append(
            Commitments(
                month=month,
                contracts=round(contracts),
                mrr=round(counted["mrr"]) * _CENT,
                customers=round(counted["customers"]),
                clv=round(counted["clv"]) * _CENT,
                stay=_share(range_of(stay), contracts) if contracts else None,
                listed=round(counted["listed"]),
            )
        )
    return found


def _share(found: Range, whole: float) -> Range:
    return Range(found.expected / whole, found.low / whole, found.high / whole)


def _year_ago(row: Sequence[float]) -> YearAgo | None:
    if not row:
        return None
    said = range_of(row[: len(ahead.COUNTED)])
    return YearAgo(said, row[-1]) if said.expected else None
