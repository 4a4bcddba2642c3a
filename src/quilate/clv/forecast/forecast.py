"""What is expected of each customer within a horizon."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats


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

    def of(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> Self:
        """Return the forecast of some of the customers."""
        return replace(self, purchases=self.purchases[chosen], margin=self.margin[chosen])
