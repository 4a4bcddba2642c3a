"""What contracts that run are expected to leave, and how far it may be off."""

from dataclasses import dataclass, replace

import numpy as np

from quilate.clv.contracts.contracts import NEVER
from quilate.clv.contracts.drift import Drift
from quilate.clv.contracts.hazards import DAYS_PER_MONTH, Hazards
from quilate.clv.contracts.snapshot import ContractSnapshot
from quilate.clv.contracts.survival import survival
from quilate.clv.estimator import Floats
from quilate.clv.valuation.discounting import DAYS_PER_YEAR


@dataclass(frozen=True)
class ContractOutlook:
    """The months to come of contracts that run, one row each.

    Attributes
    ----------
    alive
        (contracts, months) Probability that it is there at the end of each month; 0 beyond the
        horizon.
    discount
        (contracts, months) What money of that day is worth today; 0 beyond the horizon.
    amount, margin
        (contracts,) What a month charges, and leaves, money.
    """

    alive: Floats
    discount: Floats
    amount: Floats
    margin: Floats

    @classmethod
    def of(
        cls,
        hazards: Hazards,
        drift: Drift,
        running: ContractSnapshot,
        discount_rate_per_year: float = 0.0,
    ) -> "ContractOutlook":
        months = int(running.horizon_days / DAYS_PER_MONTH) + 1
        alive, days = survival(hazards, running.contracts, running.cutoff, months)
        ends = (running.notice - running.cutoff)[:, None]
        # Whose end is known stays until then.
        alive = np.where(ends < NEVER - running.cutoff, days < ends, alive)
        inside = days <= running.horizon_days
        # What comes in t years is worth 1 / (1 + d)^t of itself.
        discount = (1 + discount_rate_per_year) ** (-days / DAYS_PER_YEAR) * inside
        return cls(alive * inside, discount, running.amount, drift.margin(running))

    def with_level(self, factor: float) -> "ContractOutlook":
        """Return the same if all left so many times as readily."""
        # A hazard f times as large leaves S(t)^f.
        return replace(self, alive=self.alive**factor)

    @property
    def months(self) -> Floats:
        """Months that each is expected to be charged within the horizon, (contracts,)."""
        return np.asarray(self.alive.sum(axis=1))

    @property
    def expected(self) -> Floats:
        """What each is expected to leave, money, undiscounted, (contracts,)."""
        return self.margin * self.months

    @property
    def present_value(self) -> Floats:
        """The same, worth today, (contracts,)."""
        # Σ m S(t) / (1 + d)^t
        return np.asarray(self.margin * (self.alive * self.discount).sum(axis=1))
