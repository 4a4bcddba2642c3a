"""What a plan is to reach in money, beside what there is."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.value.models import Valuation, ValuationRun
from quilate.value.plans.models import AccountPlan


@dataclass(frozen=True)
class Objective:
    """So much of a measure by a day.

    Attributes
    ----------
    then, now
        As it was when the plan was made and as it is; None where the customer was not valued.
    trust
        How far what it is now may be trusted: current value is counted, CLV is expected.
    """

    measure: str
    target: Decimal
    on: dt.date
    then: Decimal | None
    now: Decimal | None
    currency: str
    trust: str

    @property
    def gap(self) -> Decimal | None:
        """Return what is missing; less than nothing where it is surpassed."""
        return None if self.now is None else self.target - self.now

    @property
    def is_reached(self) -> bool:
        """Return whether nothing is missing."""
        return self.gap is not None and self.gap <= 0

    @property
    def gained(self) -> Decimal | None:
        """Return how far it has come since the plan was made."""
        return None if self.now is None or self.then is None else self.now - self.then

    @property
    def hundredths(self) -> int:
        """Return how much of the way from then to the target is behind, for a picture."""
        if self.is_reached:
            return 100
        if self.gained is None or self.then is None or self.target <= self.then:
            return 0
        return max(0, round(100 * self.gained / (self.target - self.then)))


def objective_of(plan: AccountPlan, valuation: Valuation | None) -> Objective | None:
    """Return the objective of a plan, beside what the customer is worth now; None without one."""
    if plan.target is None or plan.target_on is None:
        return None
    then: Decimal | None = getattr(plan, plan.measure)
    now: Decimal | None = getattr(valuation, plan.measure) if valuation else None
    is_expected = valuation and plan.measure == AccountPlan.Measure.CLV
    trust = valuation.run.trust if valuation and is_expected else ValuationRun.Trust.GOOD
    return Objective(plan.measure, plan.target, plan.target_on, then, now, plan.currency, trust)
