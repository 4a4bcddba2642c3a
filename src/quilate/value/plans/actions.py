"""Making a plan for one customer, changing it, and closing it."""

import datetime as dt

from django.db import transaction

from quilate.core.entitlement import see_that_may
from quilate.core.models import Company, Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.language import Problem
from quilate.value.ending.queries import standing_of
from quilate.value.models import PortfolioPolicy, Quadrant, Valuation, worth_then
from quilate.value.plans.models import AccountPlan, PlanChange, PlanStep
from quilate.value.plans.said import Terms, Work
from quilate.value.plans.writing import differences, open_for, record
from quilate.value.portfolio.treatment import treatments_of
from quilate.value.queries import valuation_of

_Kind = PlanChange.Kind


@transaction.atomic
def make(
    customer: Customer, purpose: str, terms: Terms, *steps: Work, by: Person, at: dt.datetime
) -> AccountPlan:
    """Make a plan for a customer, with the first things to do.

    Raises
    ------
    Problem
        If they have one that is open, or the end of the relation is proposed or approved.
    """
    see_that_may(by, Permission.PLAN_ACCOUNTS)
    # Whoever makes another at the same moment waits here.
    customer = Customer.objects.select_for_update().get(pk=customer.pk)
    if AccountPlan.objects.filter(customer=customer).open().exists():
        raise Problem("plans-there-is-one")
    if standing_of(customer):
        raise Problem("plans-relation-ends")
    valuation = valuation_of(customer)
    made = {"purpose": purpose, "made_by": by, "made_at": at}
    plan = AccountPlan(customer=customer, **made, **worth_then(valuation))
    plan.currency = Company.current().currency
    _agree(plan, terms, valuation)
    plan.save()
    PlanStep.objects.bulk_create(PlanStep(plan=plan, **vars(each)) for each in steps)
    record(plan, _Kind.MADE, by=by, at=at)
    return plan


@transaction.atomic
def change(plan: AccountPlan, terms: Terms, *, note: str, by: Person, at: dt.datetime) -> None:
    """Change what a plan says, with what led to it: a review is a change of its next day."""
    plan = open_for(plan, by)
    before = {name: getattr(plan, name) for name in vars(terms)}
    _agree(plan, terms, valuation_of(plan.customer))
    plan.save()
    told = differences(before, vars(terms))
    record(plan, _Kind.CHANGED, by=by, at=at, note=note, differences=told)


@transaction.atomic
def close(plan: AccountPlan, outcome: str, *, lesson: str, by: Person, at: dt.datetime) -> None:
    """Bring a plan to its end, with what came of it and what was learned."""
    plan = open_for(plan, by)
    plan.outcome, plan.lesson = outcome, lesson
    plan.closed_by, plan.closed_at = by, at
    plan.save()
    record(plan, _Kind.CLOSED, by=by, at=at, note=lesson)


def most_often(valuation: Valuation | None, purpose: str) -> int | None:
    """Return in how many days a customer may be contacted once, as their group is treated.

    Who is not valued stands in the group of the purpose. None leaves it open.
    """
    group = Quadrant(valuation.quadrant if valuation else purpose)
    return treatments_of(PortfolioPolicy.in_force())[group].contact_cadence_days


def _agree(plan: AccountPlan, terms: Terms, valuation: Valuation | None) -> None:
    """Let a plan say what is wanted, if it may."""
    if terms.sponsor and terms.sponsor == terms.owner:
        raise Problem("plans-sponsor-is-owner")
    cadence = terms.contact_cadence_days
    least = most_often(valuation, plan.purpose) if cadence else None
    if cadence and least and cadence < least:
        raise Problem("plans-too-often", days=least)
    for name, value in vars(terms).items():
        setattr(plan, name, value)
