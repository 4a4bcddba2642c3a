"""Beside the name of a customer stands how the relation with them is."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from quilate.customers.models import Customer
from quilate.customers.standing import standing_of, with_standing
from tests.activity_tables import house, loaded
from tests.people import person

pytestmark = pytest.mark.django_db
TODAY = dt.date(2026, 3, 1)
ENDED = {"started_on": "2024-01-01", "ended_on": "2025-06-30"}


def _customer() -> Customer:
    return Customer.objects.get(key="C1")


@pytest.mark.parametrize(
    ("contracts", "bought_on", "label", "since"),
    [
        ([{"started_on": "2025-01-01"}, ENDED], None, "Active", "subscribed since Jan 1, 2025"),
        ([ENDED], "2026-02-01", "Active", "last purchase on Feb 1, 2026"),
        ([ENDED], "2025-01-01", "Left", "on Jun 30, 2025"),
        ([], "2025-03-01", "No purchase in a year", "last purchase on Mar 1, 2025"),
        ([{"started_on": "2026-04-01"}], None, "No purchase yet", ""),
    ],
)
def test_a_relation_stands_by_contracts_and_purchases(
    contracts: list[dict[str, object]], bought_on: str | None, label: str, since: str
) -> None:
    house()
    for number, contract in enumerate(contracts):
        loaded("subscriptions", contract | {"subscription": f"S{number}"})
    if bought_on:
        loaded("order-lines", {"day": bought_on})

    with translation.override("en"):
        standing = standing_of(
            with_standing(Customer.objects.all(), on=TODAY).get(key="C1"), on=TODAY
        )

    assert standing
    assert (standing.label, standing.since) == (label, since)


def test_every_page_of_a_customer_says_how_the_relation_stands(client: Client) -> None:
    house()
    client.force_login(person(language="en"))

    for name in ("customer", "customer-contact", "customer-place"):
        page = client.get(reverse(name, args=[_customer().pk])).content.decode()
        assert "No purchase yet" in page
        assert "No owner" in page
