"""Strategic customers for the house with something in every room, and the pages of them."""

from collections.abc import Iterator

from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.strategic.actions import Said, tag, untag
from quilate.value.strategic.models import Significance
from tests.every_share import pages_of_shares, tell_some
from tests.people import AT


def tag_some(one: Customer, other: Customer, somebody: Person) -> None:
    """Leave a tag that is to be looked at, one that was taken away, and one for good."""
    due = Said(Significance.BENCHMARK, "Sanz", AT.date())
    for each in (one, other):
        tag(each, due, by=somebody, at=AT)
    untag(other, due, by=somebody, at=AT)
    tag(other, Said(Significance.FIXED_COSTS, "Sanz"), by=somebody, at=AT)
    tell_some(one, other, somebody)


def pages_of_strategic_customers(customer: Customer) -> Iterator[str]:
    yield reverse("strategic")
    yield from (reverse("strategic-type", args=[each.value]) for each in Significance)
    yield reverse("customer-strategic", args=[customer.pk])
    yield reverse("customer-strategic", args=[customer.pk]) + "?as=volume"
    yield reverse("customer-section", args=[customer.pk, "strategic"])
    yield from pages_of_shares(customer)
