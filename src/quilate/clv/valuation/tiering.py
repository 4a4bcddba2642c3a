"""Tiers by lines that are drawn across the base, with a margin in which nobody changes tier.

A line is an amount: who is worth as much stands above it. Three ways of drawing lines end in such
amounts, so that a customer who was not there when they were drawn can be placed by them too.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats
from quilate.clv.valuation.standing import places, tiers

Codes = NDArray[np.int8]
#: The code of whoever had no tier before.
UNPLACED = -1


def lines_by_share(value: Floats, shares: Sequence[float]) -> Floats:
    """Return the lines above which customers make given shares of the sum of what is positive.

    Parameters
    ----------
    value
        Of the base, money, (customers,).
    shares
        Rising, between 0 and 1, (lines,): 0.5 and 0.8 for the first half and the next three tenths.

    Returns
    -------
    ndarray
        Money, (lines,), falling; infinite where nobody is worth anything. Whoever straddles a line
        stands above it, and so do those who are worth exactly as much.
    """
    codes = tiers(value, places(value), shares)
    lowest = [value[codes == code].min(initial=np.inf) for code in range(len(shares))]
    # Where one customer fills two tiers, the lower one is empty: its line is that above it.
    return np.minimum.accumulate(np.array(lowest))


def lines_by_quantile(value: Floats, shares: Sequence[float]) -> Floats:
    """Return the lines above which given shares of the customers stand.

    Parameters
    ----------
    value, shares
        As for :func:`lines_by_share`.

    Returns
    -------
    ndarray
        Money, (lines,), falling, always positive: whoever is worth nothing stands below them all.
    """
    positive = value[value > 0]
    if not len(positive):
        return np.full(len(shares), np.inf)
    # The line at share q is the value of customer ⌈q·n⌉ of n, the greatest first.
    ordered = np.sort(value)[::-1]
    last = np.ceil(np.asarray(shares) * len(value) - 1e-9).astype(np.int64) - 1
    drawn: Floats = np.maximum(ordered[np.maximum(last, 0)], positive.min())
    return drawn


@dataclass(frozen=True)
class TierLines:
    """Lines between tiers, and how far past one a customer goes before they change tier.

    Attributes
    ----------
    lowest
        Money, (lines,), falling: what one is worth, at least, above each line.
    margin
        A share of each line: with 0.1 whoever stands above a line of 100 stays there down to 90,
        and whoever stands below it stays there up to 110, exclusive.
    """

    lowest: Floats
    margin: float = 0.0

    def plain(self, value: Floats) -> Codes:
        """Return the codes of tiers by the lines alone, 0 being the highest, (customers,)."""
        return self.placed(value, np.full(len(value), UNPLACED, dtype=np.int8))

    def placed(self, value: Floats, before: Codes) -> Codes:
        """Return the codes of tiers of customers who had one before, or ``UNPLACED``.

        Parameters
        ----------
        value
            Money, (customers,).
        before
            Codes, (customers,).
        """
        code = np.zeros(len(value), dtype=np.int8)
        for line, (lowest, to_stay, to_rise) in enumerate(zip(*self._ends(), strict=True)):
            was_above = before <= line
            needed = np.where(was_above, to_stay, to_rise)
            needed = np.where(before == UNPLACED, lowest, needed)
            code += value < needed
        return code

    def _ends(self) -> tuple[Floats, Floats, Floats]:
        # A line ℓ is left below ℓ − h·|ℓ| and reached at ℓ + h·|ℓ|; one that is infinite stays so.
        step = self.margin * np.where(np.isinf(self.lowest), 0.0, np.abs(self.lowest))
        return self.lowest, self.lowest - step, self.lowest + step
