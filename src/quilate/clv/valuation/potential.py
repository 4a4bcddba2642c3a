"""What comparable customers in the upper quartile are worth."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

UPPER_QUARTILE = 0.75
QUINTILES = (0.2, 0.4, 0.6, 0.8)
#: Ends of the groups by age, in days: a quarter, half a year, one year, two years.
AGES_DAYS = (91, 182, 365, 730)
ROWS_TO_RANK = 1_000_000


@dataclass(frozen=True)
class Peers:
    """Groups of comparable customers, and what the upper quartile of each is worth.

    Comparable are those of similar age with us whose purchases are of similar size: five groups
    by age, and within the base five by revenue per purchase.

    Attributes
    ----------
    edges
        Revenue per purchase that separates the groups by size, money, (4,).
    ceilings
        Upper quartile of current value, money, by group.
    """

    edges: Floats
    ceilings: Floats

    @classmethod
    def grouped(cls, current_value: Floats, age_days: Floats, revenue_per_purchase: Floats) -> Self:
        """Group a base.

        Parameters
        ----------
        current_value
            Net margin of the last 12 months, money, (customers,).
        age_days
            Days since the first purchase, (customers,).
        revenue_per_purchase
            Money, (customers,).
        """
        ceilings = np.zeros(len(AGES_DAYS) * 5 + 5)
        if not len(current_value):
            return cls(np.zeros(len(QUINTILES)), ceilings)
        every = slice(None, None, max(1, len(current_value) // ROWS_TO_RANK))
        edges = np.quantile(revenue_per_purchase[every], QUINTILES)
        group = _groups(age_days, revenue_per_purchase, edges)
        sampled, values = group[every], current_value[every]
        for code in range(len(ceilings)):
            peers = values[sampled == code]
            ceilings[code] = np.quantile(peers if len(peers) else values, UPPER_QUARTILE)
        return cls(edges, ceilings)

    def potential(self, age_days: Floats, revenue_per_purchase: Floats) -> Floats:
        """Return the upper quartile of each customer's group, money, (customers,)."""
        return self.ceilings[_groups(age_days, revenue_per_purchase, self.edges)]


def potential(current_value: Floats, age_days: Floats, revenue_per_purchase: Floats) -> Floats:
    """Return the upper quartile of current value among comparable customers, money.

    Parameters as in :meth:`Peers.grouped`.
    """
    peers = Peers.grouped(current_value, age_days, revenue_per_purchase)
    return peers.potential(age_days, revenue_per_purchase)


def _groups(age_days: Floats, size: Floats, edges: Floats) -> NDArray[np.int64]:
    by_age = np.searchsorted(AGES_DAYS, age_days, side="right")
    by_size = np.searchsorted(edges, size, side="right")
    return np.asarray(by_age * 5 + by_size)
