"""A scale for money that is nothing, little, negative or a fortune.

It is linear around zero, and goes by powers beyond.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Scale:
    """Where an amount lies, as a share of the way from ``low`` to ``high``.

    Attributes
    ----------
    unit
        Money; below it the scale is nearly linear, above it goes by powers.
    """

    low: float
    high: float
    unit: float

    def bent(self, amount: float) -> float:
        """Return an amount as the scale bends it."""
        return math.asinh(amount / self.unit)

    def place(self, amount: float) -> float:
        """Return where an amount lies, from 0 to 1; what is beyond an end lies on it."""
        low, high = self.bent(self.low), self.bent(self.high)
        return min(1.0, max(0.0, (self.bent(amount) - low) / (high - low)))

    def ticks(self, *, apart: float) -> list[float]:
        """Return amounts worth a label, from the lowest; none nearer than a share of the scale."""
        chosen: list[float] = []
        for amount in self._candidates():
            if all(abs(self.place(amount) - self.place(other)) >= apart for other in chosen):
                chosen.append(amount)
        return sorted(chosen)

    def _candidates(self) -> Iterator[float]:
        """Give round amounts: zero, powers of ten from the greatest, their fives, their twos."""
        powers = [10.0**power for power in range(9, -1, -1)]
        rounds = [0.0, *powers, *(5 * each for each in powers), *(2 * each for each in powers)]
        for amount in rounds:
            for signed in dict.fromkeys((amount, -amount)):
                if self.low <= signed <= self.high:
                    yield signed


def scale_of(low: float, high: float, usual: float) -> Scale:
    """Return a scale for amounts between two ends, of which ``usual`` is an ordinary one."""
    unit = _round_below(usual / 2) if usual > 2 else 1.0
    # The names of the groups stand in the corners, clear of the greatest; and even where everybody
    # is alike there is a width.
    return Scale(min(low, 0.0) - unit * 0.2, max(high * 4.0, unit * 10.0), unit)


def _round_below(amount: float) -> float:
    power = 10.0 ** math.floor(math.log10(amount))
    return next(each * power for each in (5, 2, 1) if each * power <= amount)
