"""Plans in lists, and the customers without one."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import F

from quilate.core.facts import Condition
from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.models import Quadrant, Valuation
from quilate.value.plans.models import AccountPlan, PlanStep
from quilate.value.plans.objective import Objective, objective_of
from quilate.value.plans.queries import by_urgency, plans_for
from quilate.value.portfolio.lines import Lines
from quilate.value.portfolio.members import Member, members
from quilate.value.queries import valuations_of

_SIZE = 50
#: What is overdue, then what is worth most: open plans are thousands, of however many customers.
_URGENCY = ("-is_overdue", "-at_stake", "-id")


@dataclass(frozen=True)
class Row:
    """A plan in a list.

    Attributes
    ----------
    valuation
        What its customer is worth now; None of who is not valued.
    next_on, step
        When something comes next, and what is to be done; None where that is to review it.
    """

    plan: AccountPlan
    valuation: Valuation | None
    objective: Objective | None
    next_on: dt.date
    step: PlanStep | None
    is_overdue: bool


def open_plans(person: Person, *, today: dt.date, cursor: str = "") -> KeysetPage[Row]:
    """Return a page of open plans: overdue ones first, then by what their customers are worth."""
    plans = by_urgency(plans_for(person).open(), today)
    page = keyset_page(plans, _URGENCY, size=_SIZE, cursor=cursor)
    return page.holding(_rows_of(page.rows))


def closed_plans(person: Person, *, today: dt.date, cursor: str = "") -> KeysetPage[Row]:
    """Return a page of closed plans, the last first."""
    plans = by_urgency(plans_for(person).closed(), today)
    page = keyset_page(plans, ("-closed_at", "-id"), size=_SIZE, cursor=cursor)
    return page.holding(_rows_of(page.rows))


def plans_of(customer: Customer, *, today: dt.date) -> list[Row]:
    """Return the plans of a customer, who is visible to whoever asks: what is open first."""
    plans = AccountPlan.objects.filter(customer=customer).select_related("owner", "sponsor")
    latest = by_urgency(plans, today).order_by(F("closed_at").desc(nulls_first=True), "-id")
    return _rows_of(list(latest))


def without_plan(
    person: Person, quadrant: Quadrant, lines: Lines, *, cursor: str = ""
) -> KeysetPage[Member]:
    """Return a page of who stands in a group and has no open plan, from the greatest CLV."""
    planned = AccountPlan.objects.open().values_list("customer", flat=True)
    others = Condition("customer_id NOT IN (SELECT unnest(?::BIGINT[]))", (list(planned),))
    return members(person, quadrant, lines, among=others, cursor=cursor)


def _rows_of(plans: list[AccountPlan]) -> list[Row]:
    worth = valuations_of([each.customer_id for each in plans])
    steps = _next_steps(plans)
    return [_row(each, worth.get(each.customer_id), steps.get(each.pk)) for each in plans]


def _next_steps(plans: list[AccountPlan]) -> dict[int, PlanStep]:
    steps = PlanStep.objects.filter(plan__in=plans, state=PlanStep.State.OPEN)
    # The first to be done is written last, and stays.
    return {each.plan_id: each for each in steps.order_by("-due_on", "-id")}


def _row(plan: AccountPlan, valuation: Valuation | None, step: PlanStep | None) -> Row:
    next_on: dt.date = plan.next_on  # type: ignore[attr-defined]
    is_overdue = bool(plan.is_overdue)  # type: ignore[attr-defined]
    first = step if step and step.due_on == next_on else None
    return Row(plan, valuation, objective_of(plan, valuation), next_on, first, is_overdue)
