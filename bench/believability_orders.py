"""Purchases of published shops, and of the simulated one seen through the same window."""

import datetime as dt
import sys
from dataclasses import dataclass
from functools import cached_property

import duckdb
import numpy as np
from numpy.typing import NDArray

from bench.bases import BASES, Base
from bench.scores import Floats
from quilate.simulator.company.reading import company
from quilate.simulator.world.world import World

Integers = NDArray[np.int64]

#: CDNOW follows those who first bought in one quarter for eighteen months…
COHORT_DAYS, COHORT_WINDOW_DAYS = 84, 545
#: …and Online Retail everybody who bought from one December to the next.
YEAR_STARTS, YEAR_ENDS = (12, 1), (12, 9)

#: The published shops, by the name of their base.
PUBLISHED = {"cdnow": "CDNOW", "online_retail": "Online Retail"}

CUSTOMERS, SEED = 60_000, 1


@dataclass(frozen=True)
class Purchases:
    """What customers spent on the days on which they bought, ordered by customer and day.

    Attributes
    ----------
    customer, day, amount
        (m,) Positions from 0, days since 1970-01-01, money.
    """

    customer: Integers
    day: Integers
    amount: Floats

    @classmethod
    def of_lines(cls, customer: Integers, day: Integers, amount: Floats) -> "Purchases":
        """Add up what a customer spent on a day; days on which nothing was paid do not count."""
        span = int(day.max()) + 1
        keys, place = np.unique(customer * span + day, return_inverse=True)
        spent = np.bincount(place, amount)
        paid = spent > 0
        who = np.unique(keys[paid] // span, return_inverse=True)[1]
        return cls(who, keys[paid] % span, spent[paid])

    def within(self, first: int, last: int) -> "Purchases":
        """Return what was bought from a day to another."""
        return self._of((self.day >= first) & (self.day <= last))

    def cohort(self, first: int, last: int) -> "Purchases":
        """Return what those bought who bought for the first time between two days."""
        return self._of(((self.first >= first) & (self.first <= last))[self.customer])

    @cached_property
    def counts(self) -> Integers:
        """(n,) Days with purchases of each customer."""
        return np.bincount(self.customer)

    @cached_property
    def first(self) -> Integers:
        """(n,) The first of them."""
        return self.day[np.flatnonzero(np.diff(self.customer, prepend=-1))]

    @cached_property
    def spent(self) -> Floats:
        """(n,) What each customer spent in all."""
        return np.bincount(self.customer, self.amount)

    @cached_property
    def waits(self) -> Integers:
        """Days from each purchase to the customer's next."""
        return np.diff(self.day)[np.diff(self.customer) == 0]

    def _of(self, kept: NDArray[np.bool_]) -> "Purchases":
        return Purchases.of_lines(self.customer[kept], self.day[kept], self.amount[kept])


@dataclass(frozen=True)
class Pair:
    """A published shop and the simulated one, seen alike."""

    name: str
    published: Purchases
    simulated: Purchases


def pairs() -> list[Pair]:
    """Return every published shop that is at hand, each beside the simulated one."""
    there = [base for base in BASES if base.name in PUBLISHED and _is_there(base)]
    if not there:
        return []
    simulated = simulate()
    last = int(simulated.day.max())
    start = last - COHORT_WINDOW_DAYS + 1
    alike = {
        "cdnow": simulated.cohort(start, start + COHORT_DAYS - 1),
        "online_retail": simulated.within(*_year(last)),
    }
    return [Pair(PUBLISHED[base.name], published(base), alike[base.name]) for base in there]


def simulate() -> Purchases:
    """Return the orders of the simulated retailer over its whole history."""
    world = World(company("retailer"), SEED, CUSTOMERS)
    days = [world.step(day).table("orders") for day in range(world.setting.days.history)]
    customer, day, amount = (
        np.concatenate([orders[name] for orders in days if orders])
        for name in ("customer_id", "day", "amount")
    )
    first = (world.setting.days.first - dt.date(1970, 1, 1)).days
    return Purchases.of_lines(customer, day + first, amount / 100)


def published(base: Base) -> Purchases:
    """Return the purchases of a published base."""
    with duckdb.connect() as database:
        log = database.sql(base.purchases, params=[str(base.source())]).fetchnumpy()
    customer = np.unique(np.asarray(log["customer_id"], dtype=str), return_inverse=True)[1]
    return Purchases.of_lines(
        customer, log["date"].astype("datetime64[D]").astype(np.int64), log["value"]
    )


def _year(last: int) -> tuple[int, int]:
    """Return the same days of the calendar as Online Retail's, in the last year."""
    year = (dt.date(1970, 1, 1) + dt.timedelta(days=last)).year
    starts, ends = dt.date(year - 1, *YEAR_STARTS), dt.date(year, *YEAR_ENDS)
    return (starts - dt.date(1970, 1, 1)).days, (ends - dt.date(1970, 1, 1)).days


def _is_there(base: Base) -> bool:
    if not base.source().exists():
        print(f"believability: {base.name} left out: {base.source()} is absent", file=sys.stderr)
    return base.source().exists()
