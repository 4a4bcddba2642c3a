"""What customers of the house spend, and the pages of share of customer."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.share.actions import Told, record, take_back
from quilate.value.share.models import Origin, Source
from tests.people import AT


def tell_some(one: Customer, other: Customer, somebody: Person) -> None:
    """Leave an answer that is old, a paper that holds, and one that was taken back."""
    today = AT.date()
    record(
        one,
        Told(Origin.AMOUNT, Decimal(900), today - dt.timedelta(days=1000), "Sanz"),
        by=somebody,
        at=AT,
    )
    for each in (one, other):
        record(each, Told(Origin.TENDER, Decimal(5000), today, "Sanz"), by=somebody, at=AT)
    take_back(one, Source.KNOWN, note="Sanz", on=today, by=somebody, at=AT)


def pages_of_shares(customer: Customer) -> Iterator[str]:
    yield reverse("share")
    yield reverse("share") + "?by=region"
    yield reverse("share") + "?by=segment"
    yield reverse("share-customers")
    yield reverse("share-customers") + "?source=comparable&by=tier&is=A"
    yield reverse("customer-share", args=[customer.pk])
    yield reverse("customer-section", args=[customer.pk, "share"])
