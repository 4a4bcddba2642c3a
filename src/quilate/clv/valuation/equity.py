"""Customer equity and how far it may be off."""

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

#: Half the width of a central 80 % interval, in standard deviations of a normal variable.
HALF_WIDTH = NormalDist().inv_cdf(0.9)


@dataclass(frozen=True)
class Equity:
    """The sum of CLV over the base, with its 80 % interval, money."""

    value: float
    low: float
    high: float

    @classmethod
    def summed(
        cls,
        value: float,
        variance: float,
        level_spread: float,
        *,
        worst: float = -np.inf,
    ) -> "Equity":
        """Join the chance of single customers and what is unknown of the level of all.

        Parameters
        ----------
        value
            Sum of CLV, money.
        variance
            Sum of the customers' variances, money squared: they are independent.
        level_spread
            Standard deviation of the log of the base's level, which all share.
        worst
            Where the base would be if every customer ended at their own lower limit, money; the
            interval goes no lower.
        """
        # sd² = Σ var_i + (value × level spread)²
        spread = float(np.hypot(np.sqrt(variance), value * level_spread))
        width = HALF_WIDTH * spread
        # A base that may well be worth nothing has no level to be a multiple of.
        if value <= width:
            return cls(value, min(value, max(value - width, worst)), value + width)
        factor = float(np.exp(width / value))
        return cls(value, value / factor, value * factor)
