"""The share to which something has not happened yet, where not everybody was looked at for as long.

References
----------
Kaplan, E. L., Meier, P. (1958), "Nonparametric Estimation from Incomplete Observations", Journal of
the American Statistical Association 53; the variance is Greenwood's, on the scale of log(−log S).
"""

from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from quilate.clv.estimator import Floats
from quilate.clv.valuation.equity import HALF_WIDTH

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True)
class ProductLimit:
    """The curve, one entry for each period from period 0.

    Attributes
    ----------
    at_risk
        How many came to that period.
    share, low, high
        The share to which it had not happened by its end, and the 80 % band; as long as any came
        to it.
    """

    at_risk: Counts
    share: Floats
    low: Floats
    high: Floats

    @classmethod
    def of(cls, happened: Counts, otherwise: Counts) -> Self:
        """Return the curve of those to whom it happened in each period, and of all others.

        Parameters
        ----------
        happened, otherwise
            (periods,): how many it happened to in a period, and to how many it had not when they
            were seen last, at the end of that period.
        """
        ended = happened.astype(np.float64)
        at_risk = (ended + otherwise)[::-1].cumsum()[::-1]
        # S(t) = Π (1 − d / n)
        share = np.cumprod(1 - ended / np.maximum(at_risk, 1))
        # Var log S = Σ d / (n (n − d))
        left = np.maximum(at_risk - ended, 1)
        variance = np.cumsum(ended / (np.maximum(at_risk, 1) * left))
        inside = (share > 0) & (share < 1)
        log = np.log(np.where(inside, share, 0.5))
        width = HALF_WIDTH * np.sqrt(variance) / -log
        low, high = (
            np.where(inside, np.where(inside, share, 0.5) ** np.exp(sign * width), share)
            for sign in (1, -1)
        )
        return cls(at_risk.astype(np.int64), share, low, high)
