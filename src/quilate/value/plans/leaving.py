"""What becomes of the plans of somebody who leaves."""

import datetime as dt

from quilate.core.models import Person
from quilate.core.people.handover import Possession, handed_over
from quilate.value.plans.models import AccountPlan, PlanStep


def _count(leaver: Person) -> int:
    return AccountPlan.objects.open().filter(owner=leaver).count()


def _hand_over(leaver: Person, *, to: Person | None, at: dt.datetime) -> int:
    """Give open plans and steps to somebody; without one they stay, to be seen as theirs."""
    if to is None:
        return 0
    open_ones = AccountPlan.objects.open()
    steps = PlanStep.objects.filter(plan__in=open_ones, who=leaver, state=PlanStep.State.OPEN)
    steps.update(who=to)
    return open_ones.filter(owner=leaver).update(owner=to)


handed_over(Possession("plans", _count, _hand_over))
