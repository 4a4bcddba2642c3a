"""Buyers of known truth: BG/NBD purchases and Gamma-Gamma spend over two years.

Every base of the bench is drawn here, in blocks with a seed of their own, so that a size always
gives the same log whatever the machine.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FIRST_DAY = np.datetime64("2024-01-01")
# Customers arrive evenly through the first year, which gives 3.9 purchases each.
ARRIVAL_DAYS = 365
PERIOD_DAYS = 730
LAST_DAY = FIRST_DAY + np.timedelta64(PERIOD_DAYS, "D")

# Purchase rate ~ Gamma(R, ALPHA_DAYS), dropout after a purchase ~ Beta(A, B).
R, ALPHA_DAYS, A, B = 0.75, 70.0, 0.8, 2.5
# Spend per purchase ~ Gamma(P, nu), nu ~ Gamma(Q, GAMMA).
P, Q, GAMMA = 6.25, 3.74, 15.44

_BLOCK_CUSTOMERS = 500_000


@dataclass(frozen=True)
class Purchases:
    """A log of purchases, oldest first.

    Attributes
    ----------
    customer
        From zero.
    day
        Days since ``FIRST_DAY``.
    cents
        Money of the purchase in hundredths, at least one.
    """

    customer: NDArray[np.int32]
    day: NDArray[np.int16]
    cents: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.customer)

    @property
    def dates(self) -> NDArray[np.datetime64]:
        return FIRST_DAY + self.day.astype("timedelta64[D]")


def simulate_purchases(customers: int, seed: int = 1) -> Purchases:
    """Draw the log of that many customers."""
    blocks = [
        _simulate_block(first, min(_BLOCK_CUSTOMERS, customers - first), seed)
        for first in range(0, customers, _BLOCK_CUSTOMERS)
    ]
    log = Purchases(
        np.concatenate([block.customer for block in blocks]),
        np.concatenate([block.day for block in blocks]),
        np.concatenate([block.cents for block in blocks]),
    )
    oldest_first = np.argsort(log.day, kind="stable")
    return Purchases(log.customer[oldest_first], log.day[oldest_first], log.cents[oldest_first])


def _simulate_block(first: int, customers: int, seed: int) -> Purchases:
    rng = np.random.default_rng([seed, first])
    customer, day = _purchase_days(rng, customers)
    nu = rng.gamma(Q, 1 / GAMMA, customers)
    money = rng.gamma(P, 1 / nu[customer])
    cents = np.maximum(np.rint(money * 100), 1).astype(np.int32)
    return Purchases((customer + first).astype(np.int32), day.astype(np.int16), cents)


def _purchase_days(
    rng: np.random.Generator, customers: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    rate = rng.gamma(R, 1 / ALPHA_DAYS, customers)
    dropout = rng.beta(A, B, customers)
    buyer = np.arange(customers)
    day = rng.integers(0, ARRIVAL_DAYS, customers).astype(np.float64)
    buyers, days = [buyer], [day]
    while len(buyer):
        day = day + rng.exponential(1 / rate[buyer])
        inside = day <= PERIOD_DAYS
        buyer, day = buyer[inside], day[inside]
        buyers.append(buyer)
        days.append(day)
        stays = rng.random(len(buyer)) >= dropout[buyer]
        buyer, day = buyer[stays], day[stays]
    return np.concatenate(buyers), np.floor(np.concatenate(days))
