"""What comparable customers in the upper quartile are worth."""

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

UPPER_QUARTILE = 0.75
QUINTILES = (0.2, 0.4, 0.6, 0.8)
#: Ends of the groups by age, in days: a quarter, half a year, one year, two years.
AGES_DAYS = (91, 182, 365, 730)
ROWS_TO_RANK = 1_000_000


def potential(current_value: Floats, age_days: Floats, revenue_per_purchase: Floats) -> Floats:
    """Return the upper quartile of current value among comparable customers, money.

    Comparable are those of similar age with us whose purchases are of similar size: five groups
    by age, and within the base five by revenue per purchase.

    Parameters
    ----------
    current_value
        Net margin of the last 12 months, money, (customers,).
    age_days
        Days since the first purchase, (customers,).
    revenue_per_purchase
        Money, (customers,).
    """
    if not len(current_value):
        return current_value
    every = slice(None, None, max(1, len(current_value) // ROWS_TO_RANK))
    edges = np.quantile(revenue_per_purchase[every], QUINTILES)
    group = _groups(age_days, revenue_per_purchase, edges)
    ceilings = np.zeros(len(AGES_DAYS) * 5 + 5)
    sampled, values = group[every], current_value[every]
    for code in np.unique(group):
        peers = values[sampled == code]
        ceilings[code] = np.quantile(peers if len(peers) else values, UPPER_QUARTILE)
    return ceilings[group]


def _groups(age_days: Floats, size: Floats, edges: Floats) -> NDArray[np.int64]:
    by_age = np.searchsorted(AGES_DAYS, age_days, side="right")
    by_size = np.searchsorted(edges, size, side="right")
    return np.asarray(by_age * 5 + by_size)
