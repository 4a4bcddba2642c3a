"""How long contracts have stayed, with what that leaves unknown, beside what the model says.

References
----------
Kaplan, E. L., Meier, P. (1958), "Nonparametric Estimation from Incomplete Observations", Journal of
the American Statistical Association 53; the variance is Greenwood's, on the scale of log(−log S).
"""

from dataclasses import dataclass

import numpy as np

from quilate.clv.contracts.proof import FEWEST_CONTRACTS
from quilate.clv.estimator import Floats
from quilate.clv.valuation.equity import HALF_WIDTH
from quilate.value.contracts.contract_base import Integers


@dataclass(frozen=True)
class Staying:
    """The contracts that stayed so many months, one entry each from month 0.

    Attributes
    ----------
    at_risk
        How many came to that month.
    share, low, high
        The share that stayed to its end, and the 80 % band; as long as any came to it.
    modelled
        The share of new contracts that the model expects to stay.
    """

    at_risk: Integers
    share: Floats
    low: Floats
    high: Floats
    modelled: Floats

    @property
    def contracts(self) -> int:
        """How many were looked at."""
        return int(self.at_risk[0])

    @property
    def months(self) -> int:
        """The last month to which any came."""
        return int(np.flatnonzero(self.at_risk)[-1]) if self.contracts else 0

    def is_thin(self, month: int) -> bool:
        """Whether too few came to a month to tell anything."""
        return bool(self.at_risk[month] < FEWEST_CONTRACTS)


def staying(lived: Integers, modelled: Floats) -> Staying:
    """Return the curve of some contracts.

    Parameters
    ----------
    lived
        (2, months): how many ended in each month of their life, and how many are that old and run.
    """
    ended, running = lived.astype(np.float64)
    at_risk = (ended + running)[::-1].cumsum()[::-1]
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
    return Staying(at_risk.astype(np.int64), share, low, high, modelled)
