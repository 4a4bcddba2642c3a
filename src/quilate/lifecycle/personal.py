"""What the tables of the lifecycle hold of customers."""

from quilate.core.holdings import Erased, Fate, cleared_with_customer, holds_no_customer
from quilate.lifecycle.models import LifecyclePolicy, StageFlow, StageMeasure, StagePeriod


def _forget(erased: Erased) -> int:
    return StagePeriod.objects.filter(customer__in=erased.numbers).delete()[0]


holds_no_customer(LifecyclePolicy, StageFlow, StageMeasure)
# Each of two who turn out to be one has lived their own life so far: that of who stays goes on.
cleared_with_customer(
    StagePeriod, _forget, path="customer", reason="", fate=Fate.REMOVED, moves=False
)
