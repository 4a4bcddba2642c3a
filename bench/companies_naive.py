"""The rules by which companies order their customers without a model."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from bench.scores import Floats

Integers = NDArray[np.int64]

_YEAR_DAYS = 365
#: An RFM cell is a fifth by recency, a fifth by frequency and a fifth by money.
_FIFTHS = 5


@dataclass(frozen=True)
class Ledger:
    """What is known of customers on the last of so many days.

    Attributes
    ----------
    customer, day, net_margin, is_purchase
        (m,) Entries: order lines, returns, costs. Customers are positions, days begin with 0.
    customers, days
        How many there are.
    """

    customer: Integers
    day: Integers
    net_margin: Floats
    is_purchase: NDArray[np.bool_]
    customers: int
    days: int

    def until(self, day: int) -> "Ledger":
        """Return what was known the day before."""
        kept = self.day < day
        columns: list[NDArray[Any]] = [
            column[kept] for column in (self.customer, self.day, self.net_margin, self.is_purchase)
        ]
        return Ledger(*columns, customers=self.customers, days=day)

    @cached_property
    def purchases(self) -> Integers:
        """(customers,) Days on which each bought."""
        return np.bincount(self._bought[0], minlength=self.customers)

    @cached_property
    def first(self) -> Integers:
        """(customers,) The first of these days; after the last for those who have none."""
        first = np.full(self.customers, self.days)
        np.minimum.at(first, *self._bought)
        return first

    @cached_property
    def last(self) -> Integers:
        """(customers,) The last of these days, −1 for those who have none."""
        last = np.full(self.customers, -1)
        np.maximum.at(last, *self._bought)
        return last

    def margin_since(self, day: int) -> Floats:
        """(customers,) Net margin from a day on."""
        recent = self.day >= day
        return np.bincount(self.customer[recent], self.net_margin[recent], minlength=self.customers)

    @cached_property
    def _bought(self) -> tuple[Integers, Integers]:
        pairs = np.unique(self.customer[self.is_purchase] * self.days + self.day[self.is_purchase])
        return pairs // self.days, pairs % self.days


def naive_rules(ledger: Ledger) -> dict[str, Floats]:
    """Return what each rule makes of the customers; more is better."""
    value_to_date = ledger.margin_since(0)
    age_days = np.maximum(ledger.days - 1 - ledger.first, 1)
    return {
        "margin of the last 12 months": ledger.margin_since(ledger.days - _YEAR_DAYS),
        # (n − 1) / T · margin / n · 365
        "repeat rate × average margin": (ledger.purchases - 1)
        / age_days
        * value_to_date
        / np.maximum(ledger.purchases, 1)
        * _YEAR_DAYS,
        "RFM cell mean": _cell_means(ledger),
        "recency": ledger.last.astype(float),
        "frequency": ledger.purchases.astype(float),
        "value to date": value_to_date,
    }


def _cell_means(ledger: Ledger) -> Floats:
    """Return the margin that the customers of the same cell brought in the year gone by.

    The cells are those of a year ago: what they brought since is known. A cell that was empty then
    is worth what all were on average.
    """
    year_ago = ledger.days - _YEAR_DAYS
    before = ledger.until(year_ago)
    known = before.purchases > 0
    cells = _cells(before)[known]
    brought = ledger.margin_since(year_ago)[known]
    count = np.bincount(cells, minlength=_FIFTHS**3)
    total = np.bincount(cells, brought, minlength=_FIFTHS**3)
    mean = np.where(count > 0, total / np.maximum(count, 1), brought.mean())
    return mean[_cells(ledger)]


def _cells(ledger: Ledger) -> Integers:
    known = ledger.purchases > 0
    cells = np.zeros(ledger.customers, dtype=np.int64)
    for key in (ledger.last, ledger.purchases, ledger.margin_since(0)):
        # Those who are alike share a fifth.
        place = (rankdata(key[known]) - 0.5) / known.sum()
        cells[known] = cells[known] * _FIFTHS + (place * _FIFTHS).astype(np.int64)
    return cells
