"""What customers may come to be worth: what the upper quartile of comparable customers is."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

UPPER_QUARTILE = 0.75
QUINTILES = (0.2, 0.4, 0.6, 0.8)
#: Ends of the groups by age, in days: a quarter, half a year, one year, two years.
AGES_DAYS = (91, 182, 365, 730)
#: Ends of the groups by how often they buy: each twice the one before.
PURCHASES_PER_YEAR = (1, 2, 4, 8, 16, 32)
#: So many make a group; of fewer the upper quartile says little.
FEWEST_PEERS = 10
ROWS_TO_RANK = 1_000_000
DAYS_PER_YEAR = 365


@dataclass(frozen=True)
class Profiles:
    """By what customers are comparable, one entry per customer.

    Attributes
    ----------
    age_days
        Days since the first purchase.
    revenue_per_purchase
        Money.
    purchases_per_year
        Since the first; in the first year, those there were.
    """

    age_days: Floats
    revenue_per_purchase: Floats
    purchases_per_year: Floats

    @classmethod
    def of(cls, *, age_days: Floats, purchases: Floats, revenue: Floats) -> Self:
        """Return the profiles of customers by what they bought to date."""
        years = np.maximum(age_days, DAYS_PER_YEAR) / DAYS_PER_YEAR
        return cls(age_days, revenue / np.maximum(purchases, 1), purchases / years)

    def __len__(self) -> int:
        return len(self.age_days)

    def __getitem__(self, rows: slice) -> Self:
        return type(self)(*(column[rows] for column in vars(self).values()))


@dataclass(frozen=True)
class Peers:
    """Groups of comparable customers, and what the upper quartile of each is worth.

    Comparable are those who have been with us for a similar time, and buy about as often and for
    about as much: five groups by age, seven by purchases a year, and within the base five by
    revenue per purchase. A group of a few is joined with those of other ages; if these are few
    too, with those of other sizes; at last with everybody.

    Attributes
    ----------
    edges
        Revenue per purchase that separates the groups by size, money, (4,).
    ceilings
        Upper quartile of current value, money, by purchases a year, revenue per purchase and age.
    """

    edges: Floats
    ceilings: Floats

    @classmethod
    def grouped(cls, current_value: Floats, profiles: Profiles) -> Self:
        """Group a base.

        Parameters
        ----------
        current_value
            Net margin of the last 12 months, money, (customers,).
        """
        ceilings = np.zeros((len(PURCHASES_PER_YEAR) + 1, len(QUINTILES) + 1, len(AGES_DAYS) + 1))
        if not len(current_value):
            return cls(np.zeros(len(QUINTILES)), ceilings)
        every = slice(None, None, max(1, len(current_value) // ROWS_TO_RANK))
        values, sampled = current_value[every], profiles[every]
        edges = np.quantile(sampled.revenue_per_purchase, QUINTILES)
        ceilings[:] = np.quantile(values, UPPER_QUARTILE)
        group = _groups(sampled, edges)
        # From the widest groups to the closest, which count wherever there are enough alike.
        for depth in (1, 2, 3):
            codes = np.ravel_multi_index(group[:depth], ceilings.shape[:depth])
            for code, ceiling in _upper_quartiles(codes, values):
                ceilings[np.unravel_index(code, ceilings.shape[:depth])] = ceiling
        return cls(edges, ceilings)

    def potential(self, current_value: Floats, profiles: Profiles) -> Floats:
        """Return the upper quartile of each customer's group, money, (customers,).

        Whoever brings more than that is at their potential already.
        """
        return np.maximum(self.ceilings[_groups(profiles, self.edges)], current_value)


def _groups(profiles: Profiles, edges: Floats) -> tuple[NDArray[np.int64], ...]:
    return (
        np.searchsorted(PURCHASES_PER_YEAR, profiles.purchases_per_year, side="right"),
        np.searchsorted(edges, profiles.revenue_per_purchase, side="right"),
        np.searchsorted(AGES_DAYS, profiles.age_days, side="right"),
    )


def _upper_quartiles(codes: NDArray[np.int64], values: Floats) -> list[tuple[int, float]]:
    """Return the upper quartile of each group that is large enough, by its code."""
    order = np.argsort(codes, kind="stable")
    found, starts = np.unique(codes[order], return_index=True)
    groups = zip(found.tolist(), np.split(values[order], starts[1:]), strict=True)
    return [
        (code, float(np.quantile(peers, UPPER_QUARTILE)))
        for code, peers in groups
        if len(peers) >= FEWEST_PEERS
    ]
