"""How long contracts have stayed, with what that leaves unknown, beside what the model says."""

from dataclasses import dataclass

import numpy as np

from quilate.clv.contracts.proof import FEWEST_CONTRACTS
from quilate.clv.estimator import Floats
from quilate.clv.product_limit import ProductLimit
from quilate.value.contracts.contract_base import Integers


@dataclass(frozen=True)
class Staying(ProductLimit):
    """The contracts that stayed so many months, one entry each from month 0.

    Attributes
    ----------
    modelled
        The share of new contracts that the model expects to stay.
    """

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
    ended, running = lived
    return Staying(**vars(ProductLimit.of(ended, running)), modelled=modelled)
