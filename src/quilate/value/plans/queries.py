"""Which plans somebody may open, what is urgent among them, and who may be charged with one."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from django.db.models import (
    Case,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce, Least

from quilate.core.models import Person
from quilate.core.reach import people_reaching
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.value.models import Quadrant, Valuation, ValuationRun
from quilate.value.plans.models import AccountPlan, Investment, PlanStep
from quilate.value.plans.models.plan import AccountPlanQuerySet
from quilate.value.plans.returns import returns_of
from quilate.value.queries import totals_by_quadrant

#: The groups whose customers are planned for one by one.
PLANNED = (Quadrant.INVEST, Quadrant.NURTURE)
#: Of so many investments, the last that were spent, home says whether they return.
_FOLLOWED = 500
_RELATED = ("customer", "owner", "sponsor", "made_by", "closed_by")


@dataclass(frozen=True)
class Planned:
    """How many customers of a group there are, and how many of them have a plan."""

    quadrant: Quadrant
    customers: int
    planned: int


def plans_for(person: Person) -> AccountPlanQuerySet:
    """Return the plans that a person may open."""
    return AccountPlan.objects.visible_to(person).select_related(*_RELATED)


def open_plan_of(customer: Customer) -> AccountPlan | None:
    """Return the plan that is being worked on with a customer, if any."""
    return AccountPlan.objects.filter(customer=customer).open().first()


def planned_in(person: Person, quadrant: Quadrant) -> Planned:
    """Return how many of a group, as far as a person sees, have a plan that is open."""
    plans = AccountPlan.objects.visible_to(person).open().of_group(quadrant)
    customers = totals_by_quadrant(person)[quadrant].customers
    return Planned(quadrant, customers, plans.values("customer").distinct().count())


def by_urgency(plans: AccountPlanQuerySet, today: dt.date) -> AccountPlanQuerySet:
    """Bring along when something comes next, whether it is overdue, and the customer's CLV."""
    steps = PlanStep.objects.filter(plan=OuterRef("pk"), state=PlanStep.State.OPEN)
    step_on = Subquery(steps.order_by("due_on").values("due_on")[:1])
    worth = Valuation.objects.current().filter(customer=OuterRef("customer")).values("clv")
    return plans.annotate(
        # Without a date to compare with, SQLite would find none the least.
        next_on=Least(F("review_on"), Coalesce(step_on, F("review_on"))),
        is_overdue=Case(
            When(next_on__lt=today, then=Value(1)), default=Value(0), output_field=IntegerField()
        ),
        at_stake=Coalesce(Subquery(worth[:1]), Decimal(0)),
    )


def overdue_plans(person: Person, *, today: dt.date) -> AccountPlanQuerySet:
    """Return the open plans of which something should have been done by now."""
    return by_urgency(AccountPlan.objects.visible_to(person).open(), today).filter(Q(is_overdue=1))


def investments_behind(person: Person, *, today: dt.date) -> QuerySet[Investment]:
    """Return the investments of open plans that return less than they should have by now."""
    plans = AccountPlan.objects.visible_to(person).open()
    known = ValuationRun.objects.current().values("as_of")[:1]
    spent = Investment.objects.filter(plan__in=plans, spent_on__lte=today)
    spent = spent.select_related("plan").annotate(known_until=Coalesce(Subquery(known), today))
    latest = list(spent.order_by("-spent_on", "-pk")[:_FOLLOWED])
    returns = returns_of(latest, known_until=latest[0].known_until) if latest else []
    behind = [each.investment.pk for each in returns if each.days and each.is_behind]
    return Investment.objects.filter(pk__in=behind)


@dataclass(frozen=True)
class PeopleAround:
    """The people who see a customer: they can do something, or stand behind a plan."""

    customer: Customer

    @cached_property
    def everybody(self) -> list[Person]:
        """Return all of them, by their names."""
        return list(people_reaching(self.customer, Permission.SEE_CUSTOMERS))

    @property
    def planners(self) -> list[Person]:
        """Return those who may be charged with a plan."""
        return [each for each in self.everybody if each.may(Permission.PLAN_ACCOUNTS)]
