"""Buttle's customer portfolio: what a customer is worth now, against what is to come."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

#: The quadrants in the order of their codes: (high, high), (high now, low future), …
QUADRANTS = ("invest", "nurture", "re-engineer", "sack")


@dataclass(frozen=True)
class CutLines:
    """Where high begins.

    Attributes
    ----------
    current_value, clv
        Money; at or above is high.
    """

    current_value: float
    clv: float

    @classmethod
    def at_the_mean(cls, current_value: Floats, clv: Floats) -> "CutLines":
        """Draw the lines at the average customer; in a skewed base that sets apart the few."""
        if not len(clv):
            return cls(0.0, 0.0)
        return cls(float(current_value.mean()), float(clv.mean()))

    def quadrants(self, current_value: Floats, clv: Floats) -> NDArray[np.int8]:
        """Return each customer's code into :data:`QUADRANTS`."""
        low_now = current_value < self.current_value
        low_future = clv < self.clv
        return (2 * low_now + low_future).astype(np.int8)

    def uncertain(self, clv: Floats, clv_low: Floats, clv_high: Floats) -> NDArray[np.bool_]:
        """Tell whose interval is not wholly on the side of the line on which their CLV is.

        A CLV may lie above its own interval: much from somebody who has probably left.
        """
        is_high = clv >= self.clv
        strays = (is_high != (clv_low >= self.clv)) | (is_high != (clv_high >= self.clv))
        return np.asarray(strays)
