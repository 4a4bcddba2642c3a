"""With whom a customer belongs: the company above them, and those who live with them."""

import datetime as dt

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.models import Company, Person
from quilate.customers.hierarchy import above
from quilate.customers.keys import new_key
from quilate.customers.models import Customer, Household
from quilate.language import Problem


@transaction.atomic
def put_under(customer: Customer, *, parent: Customer, by: Person, at: dt.datetime) -> None:
    """Put a customer under an organisation: a site under its company, that under its holding.

    Raises
    ------
    Problem
        If the parent is a person, the customer, or below the customer.
    """
    # One at a time: two people could otherwise close a circle between them.
    Company.objects.select_for_update().first()
    if parent.kind != Customer.Kind.ORGANISATION:
        raise Problem("customers-parent-is-a-person", name=parent.name)
    if customer.pk in {parent.pk, *(each.pk for each in above(parent, Customer.objects.all()))}:
        raise Problem("customers-parent-is-below", name=parent.name)
    _change(customer, parent=parent, at=at)
    recorded("customer.put-under", by=by, at=at, subject=customer, name=parent.name)


@transaction.atomic
def stand_alone(customer: Customer, *, by: Person, at: dt.datetime) -> None:
    """Take a customer out from under an organisation; what is below them stays."""
    if customer.parent is None:
        return
    name = customer.parent.name
    _change(customer, parent=None, at=at)
    recorded("customer.stood-alone", by=by, at=at, subject=customer, name=name)


@transaction.atomic
def move_in(customer: Customer, *, with_whom: Customer, by: Person, at: dt.datetime) -> Household:
    """Join the household of another person; both make one where there is none.

    Raises
    ------
    Problem
        If either is an organisation, or they are the same.
    """
    if Customer.Kind.ORGANISATION in {customer.kind, with_whom.kind}:
        raise Problem("customers-households-are-of-people")
    if customer.pk == with_whom.pk:
        raise Problem("customers-not-with-themselves")
    left = customer.household
    household = with_whom.household or Household.objects.create(key=new_key("H-"))
    for each in (customer, with_whom):
        if each.household_id != household.pk:
            _change(each, household=household, at=at)
            recorded("customer.moved-in", by=by, at=at, subject=each, household=household.key)
    _forget_if_empty(left)
    return household


@transaction.atomic
def move_out(customer: Customer, *, by: Person, at: dt.datetime) -> None:
    """Leave a household; one without members is forgotten."""
    left = customer.household
    if left is None:
        return
    _change(customer, household=None, at=at)
    recorded("customer.moved-out", by=by, at=at, subject=customer, household=left.key)
    _forget_if_empty(left)


def _change(
    customer: Customer, *, at: dt.datetime, **relation: Customer | Household | None
) -> None:
    for field, value in relation.items():
        setattr(customer, field, value)
    Customer.objects.filter(pk=customer.pk).update(**relation, updated_at=at)


def _forget_if_empty(household: Household | None) -> None:
    if household and not household.members.exists():
        household.delete()
