"""Working on a plan: its steps, and what is invested."""

import datetime as dt

from django.db import transaction

from quilate.core.models import Person
from quilate.value.plans.models import AccountPlan, Investment, PlanChange, PlanStep
from quilate.value.plans.said import Outlay, Work
from quilate.value.plans.writing import differences, open_for, record, written

_Kind = PlanChange.Kind
_SETTLED = {
    PlanStep.State.OPEN: _Kind.STEP_REOPENED,
    PlanStep.State.DONE: _Kind.STEP_DONE,
    PlanStep.State.DROPPED: _Kind.STEP_DROPPED,
}
#: What is kept of an investment that is taken away.
_KEPT = ("amount", "spent_on", "expected_margin", "expected_on")


@transaction.atomic
def add_step(plan: AccountPlan, work: Work, *, by: Person, at: dt.datetime) -> PlanStep:
    """Add something to do."""
    plan = open_for(plan, by)
    step = PlanStep.objects.create(plan=plan, **vars(work))
    record(plan, _Kind.STEP_ADDED, by=by, at=at, about=step.what)
    return step


@transaction.atomic
def change_step(step: PlanStep, work: Work, *, by: Person, at: dt.datetime) -> None:
    """Change what is to be done, by whom, or by when."""
    plan = open_for(step.plan, by)
    told = differences({name: getattr(step, name) for name in vars(work)}, vars(work))
    if told:
        PlanStep.objects.filter(pk=step.pk).update(**vars(work))
        record(plan, _Kind.STEP_CHANGED, by=by, at=at, about=step.what, differences=told)


@transaction.atomic
def settle_step(step: PlanStep, state: str, *, by: Person, at: dt.datetime) -> None:
    """Say that a step is done or dropped, or open after all."""
    plan = open_for(step.plan, by)
    is_open = state == PlanStep.State.OPEN
    settled_by, settled_at = (None, None) if is_open else (by, at)
    found = PlanStep.objects.filter(pk=step.pk).exclude(state=state)
    if found.update(state=state, settled_by=settled_by, settled_at=settled_at):
        record(plan, _SETTLED[PlanStep.State(state)], by=by, at=at, about=step.what)


@transaction.atomic
def invest(plan: AccountPlan, outlay: Outlay, *, by: Person, at: dt.datetime) -> Investment:
    """Plan an investment in the relation, or write down one that was made."""
    plan = open_for(plan, by)
    made = Investment.objects.create(plan=plan, by=by, at=at, **vars(outlay))
    record(plan, _Kind.INVESTED, by=by, at=at, about=made.what)
    return made


@transaction.atomic
def remove_investment(investment: Investment, *, by: Person, at: dt.datetime) -> None:
    """Take an investment away that was not made, or was written wrongly; what it said is kept."""
    plan = open_for(investment.plan, by)
    told = [[name, written(getattr(investment, name)), ""] for name in _KEPT]
    about = investment.what
    investment.delete()
    record(plan, _Kind.INVESTMENT_REMOVED, by=by, at=at, about=about, differences=told)
