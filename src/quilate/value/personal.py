"""What the tables of value hold of customers.

What is expected of somebody is theirs, and goes with them. Month ends stay, of a customer without a
name, so that what the base was worth then stays the same.
"""

from quilate.core.facts import refreshed
from quilate.core.holdings import (
    Erased,
    Fate,
    cleared_with_customer,
    holds_no_customer,
    kept_without_customer,
    removed_with_customer,
)
from quilate.value.beyond.following import follow
from quilate.value.models import (
    BeyondPolicy,
    BeyondValue,
    EngagementMeasurement,
    LateBills,
    LatePolicy,
    LossExperience,
    MonthEndValuation,
    PortfolioPolicy,
    TierMove,
    TierMoveSum,
    TierPolicy,
    Valuation,
    ValuationRun,
    ValueChange,
    ValueSum,
)


def _forget(erased: Erased) -> int:
    return Valuation.objects.filter(customer__in=erased.numbers).delete()[0]


def _forget_late(erased: Erased) -> int:
    return LateBills.objects.filter(customer__in=erased.numbers).delete()[0]


def _forget_beyond(erased: Erased) -> int:
    """Forget what somebody brought; who brought them is credited with them no longer."""
    removed = BeyondValue.objects.filter(customer__in=erased.numbers).delete()[0]
    run = ValuationRun.current()
    if run and erased.at:
        refreshed(follow(run, erased.numbers, without=erased.numbers), at=erased.at)
    return removed


holds_no_customer(ValuationRun, PortfolioPolicy, BeyondPolicy, TierPolicy, ValueSum, TierMoveSum)
holds_no_customer(LatePolicy, LossExperience)
# Means over customers, and of few of them none.
holds_no_customer(EngagementMeasurement)
# What somebody is worth is not a record that goes with a merge: it is calculated again.
cleared_with_customer(
    Valuation, _forget, path="customer", reason="", fate=Fate.REMOVED, moves=False
)
cleared_with_customer(
    BeyondValue, _forget_beyond, path="customer", reason="", fate=Fate.REMOVED, moves=False
)
cleared_with_customer(
    LateBills, _forget_late, path="customer", reason="", fate=Fate.REMOVED, moves=False
)
removed_with_customer(ValueChange)
kept_without_customer(MonthEndValuation, reason="statistics")
kept_without_customer(TierMove, reason="statistics")
