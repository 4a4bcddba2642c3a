"""Strategies for the house with something in every room, and the pages of them."""

from collections.abc import Iterator

from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.strategies.actions import decide, declare, take_back
from quilate.value.strategies.models import Strategy
from tests.every_tag import pages_of_strategic_customers, tag_some
from tests.people import AT


def mean_something(one: Customer, other: Customer, somebody: Person) -> None:
    """Leave a strategy that is set, one taken back, some tags, and a rule that somebody changed."""
    for each in (one, other):
        declare(each, Strategy.PROTECT, reason="Sanz", by=somebody, at=AT)
    take_back(other, reason="Sanz", by=somebody, at=AT)
    tag_some(one, other, somebody)
    decide(
        lambda now: now.with_rule(Strategy.ENHANCE, None, place=0),
        **{"reason": "Sanz", "seen": None, "by": somebody, "at": AT},
    )


def pages_of_strategies(customer: Customer) -> Iterator[str]:
    yield from (reverse("strategy", args=[each]) for each in ("start", "protect", "end"))
    yield from (reverse("strategy-rule", args=[each]) for each in ("start", "enhance"))
    yield from (reverse("strategy-terms", args=[each]) for each in ("protect", "win-back"))
    yield reverse("customer-strategy", args=[customer.pk])
    yield reverse("customer-section", args=[customer.pk, "strategy"])
    yield from pages_of_strategic_customers(customer)
