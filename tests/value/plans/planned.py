"""A customer to plan for, and plans."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal

import pytest

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.customers.places import Place
from quilate.language import Problem
from quilate.value.plans.actions import make
from quilate.value.plans.models import AccountPlan
from quilate.value.plans.said import Terms, Work
from tests.people import AT, branch, customers, person

TODAY = AT.date()
FAR = dt.date(2099, 1, 1)


def day(days: int) -> dt.date:
    return TODAY + dt.timedelta(days)


def ana(key: str = "C1") -> Customer:
    """Enter a customer of Norte."""
    said: dict[str, object] = {"customer_id": key, "given_names": "Ana", "surname_1": "Sanz"}
    customers(said, place=Place(branch("Norte").pk))
    return Customer.objects.get(key=key)


def investing(by: Person, **terms: object) -> Terms:
    """Return the terms of a plan to invest."""
    usual: dict[str, object] = {
        "measure": "current_value",
        "target": Decimal(1000),
        "target_on": day(300),
        "contact_cadence_days": 30,
        "sponsor": Person.objects.filter(name="Rut").first() or person(name="Rut"),
    }
    return Terms(**{"owner": by, "review_on": day(90)} | usual | terms)  # type: ignore[arg-type]


def nurturing(by: Person, **terms: object) -> Terms:
    """Return the terms of a plan to nurture."""
    return Terms(**{"owner": by, "review_on": day(90), "reason": "price"} | terms)  # type: ignore[arg-type]


def visit(by: Person | None, *, in_days: int = 10) -> Work:
    return Work("Visit them", by, day(in_days))


def planned(customer: Customer, by: Person, **terms: object) -> AccountPlan:
    """Make a plan to nurture, with a visit in ten days."""
    return make(customer, "nurture", nurturing(by, **terms), visit(by), by=by, at=AT)


@contextmanager
def refused(message_id: str) -> Iterator[None]:
    with pytest.raises(Problem) as problem:
        yield
    assert problem.value.message_id == message_id
