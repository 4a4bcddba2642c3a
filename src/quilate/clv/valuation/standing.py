"""Where a customer stands in the base: place and tier."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

TIERS = ("A", "B", "C", "D")
#: Tier A makes the first half of customer equity, B up to four fifths, C up to 95 per cent.
SHARES_OF_EQUITY = (0.5, 0.8, 0.95)


def places(value: Floats) -> NDArray[np.int64]:
    """Return each customer's place by value, 1 being the highest; ties keep their order."""
    order = np.argsort(-value, kind="stable")
    place = np.empty(len(value), dtype=np.int64)
    place[order] = np.arange(1, len(value) + 1)
    return place


def tiers(
    clv: Floats, place: NDArray[np.int64], shares: Sequence[float] = SHARES_OF_EQUITY
) -> NDArray[np.int8]:
    """Return each customer's code into :data:`TIERS`, by the share of equity made before them."""
    ranked = np.empty_like(clv)
    ranked[place - 1] = np.maximum(clv, 0.0)
    total = float(ranked.sum())
    if total <= 0:
        return np.full(len(clv), len(shares), dtype=np.int8)
    made_before = (np.cumsum(ranked) - ranked) / total
    codes = np.searchsorted(shares, made_before, side="right").astype(np.int8)
    # Who is expected to bring nothing makes no part of the equity.
    codes[ranked == 0] = len(shares)
    return codes[place - 1]


@dataclass(frozen=True)
class Standing:
    """What places and tiers were given by, to tell where another value would stand.

    Attributes
    ----------
    values
        Of the base, money, the smallest first.
    lowest
        The lowest value in each tier but the last, money; infinite where a tier is empty.
    """

    values: Floats
    lowest: Floats

    @classmethod
    def of(cls, value: Floats, tier: NDArray[np.int8]) -> Self:
        """Return the standing of a base whose tiers are given."""
        lowest = [value[tier == code].min(initial=np.inf) for code in range(len(TIERS) - 1)]
        return cls(np.sort(value), np.array(lowest))

    def places(self, value: Floats) -> NDArray[np.int64]:
        """Return the places that values would have."""
        return 1 + len(self.values) - np.searchsorted(self.values, value, side="right")

    def tiers(self, value: Floats) -> NDArray[np.int8]:
        """Return the codes of the tiers that values would be in."""
        reached = value[:, None] >= np.minimum.accumulate(self.lowest)
        return np.asarray(len(TIERS) - 1 - reached.sum(axis=1), dtype=np.int8)
