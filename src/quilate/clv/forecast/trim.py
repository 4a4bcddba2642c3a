"""Small forecasts trimmed, the others raised to the same total."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.forecast.forecast import Forecast, usual_size

#: Of this share of the usual forecast, a part is kept in the forecast of every customer.
TRIMMED = 0.05
KEPT = 0.3


@dataclass(frozen=True)
class Trim:
    """A soft threshold under all forecasts of one base.

    Most customers of whom little is expected buy nothing at all. Trimming their forecasts makes
    the errors smaller in sum, and their squares a little larger or smaller; it promises a little
    less than is true of the customers from whom least is expected.

    Attributes
    ----------
    threshold
        Money; below it, 30 % of a forecast is kept.
    compensation
        What keeps the total of the base.
    """

    threshold: float
    compensation: float

    @classmethod
    def of(cls, margin: Floats) -> Self:
        """Return the trim of a base by its untrimmed forecasts."""
        size = np.abs(margin)
        threshold = TRIMMED * usual_size(margin)
        kept = float(_softened(size, threshold).sum())
        return cls(threshold, float(size.sum()) / kept if kept > 0 else 1.0)

    def __call__(self, forecast: Forecast) -> Forecast:
        """Trim customers of that base."""
        size = np.abs(forecast.margin)
        softened = _softened(size, self.threshold)
        share = np.divide(softened, size, out=np.full_like(size, KEPT), where=size > 0)
        return forecast.scaled(self.compensation * share)


def _softened(size: Floats, threshold: float) -> Floats:
    return np.maximum(size - threshold, 0.0) + KEPT * np.minimum(size, threshold)
