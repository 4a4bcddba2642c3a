"""What was known of contracts at the end of one day, and what they left next."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from quilate.clv.contracts.contracts import Contracts
from quilate.clv.contracts.months import Integers
from quilate.clv.estimator import Floats

_ARRAYS = ("amount", "margin", "next_months", "next_margin", "notice")


@dataclass(frozen=True)
class ContractSnapshot:
    """Contracts at a cut-off, with what a month of each brings.

    Attributes
    ----------
    cutoff
        The last day that is known, in days since 1970-01-01.
    horizon_days
        How many days after it are looked at.
    contracts
        All that had started, also those that have ended.
    amount, margin
        What a month was charged lately, and what it left, money, (contracts,).
    next_months, next_margin
        Months that were charged within the horizon, and what they left; zeros where it is not
        known yet.
    notice
        The day on which it will end for certain, (contracts,); ``NEVER`` where that is not known.
    """

    cutoff: int
    horizon_days: int
    contracts: Contracts
    amount: Floats
    margin: Floats
    next_months: Floats
    next_margin: Floats
    notice: Floats

    def __len__(self) -> int:
        return len(self.contracts)

    @property
    def end(self) -> int:
        return self.cutoff + self.horizon_days

    def of(self, chosen: Integers) -> Self:
        """Return the same of some of the contracts."""
        arrays = {name: getattr(self, name)[chosen] for name in _ARRAYS}
        return replace(self, contracts=self.contracts.of(chosen), **arrays)

    @property
    def running(self) -> Self:
        """Those that run."""
        return self.of(np.flatnonzero(self.contracts.runs(self.cutoff)))
