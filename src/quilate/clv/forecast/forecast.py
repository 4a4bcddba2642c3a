"""What is expected of each customer within a horizon."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

#: The largest forecasts above this quantile do not decide what is usual.
LARGEST = 0.99


@dataclass(frozen=True)
class Forecast:
    """One entry per customer of a snapshot.

    Attributes
    ----------
    purchases
        Expected purchases within the horizon.
    margin
        Expected net margin within the horizon, money, undiscounted.
    """

    purchases: Floats
    margin: Floats

    def scaled(self, factor: float | Floats) -> Self:
        """Return the same forecast with both expectations multiplied."""
        return replace(self, purchases=self.purchases * factor, margin=self.margin * factor)

    def towards(self, other: Self, share: float) -> Self:
        """Return the forecast so far on the way to another: 0 is this one, 1 the other."""
        return replace(
            self,
            purchases=(1 - share) * self.purchases + share * other.purchases,
            margin=(1 - share) * self.margin + share * other.margin,
        )

    def of(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> Self:
        """Return the forecast of some of the customers."""
        return replace(self, purchases=self.purchases[chosen], margin=self.margin[chosen])


def usual_size(margin: Floats) -> float:
    """Return the mean absolute forecast, the largest hundredth held at the size of the next."""
    size = np.abs(margin)
    if len(size) == 0:
        return 0.0
    return float(np.minimum(size, np.quantile(size, LARGEST, method="lower")).mean())
