"""A customer's bills say how they stand, and what is still to be paid."""

import datetime as dt
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.models import Invoice, Subscription
from quilate.activity.queries.billing import owed_by
from quilate.customers.models import Customer
from tests.activity_tables import house, loaded
from tests.people import person

pytestmark = pytest.mark.django_db
TODAY = dt.date(2026, 3, 1)


@pytest.fixture(autouse=True)
def bills() -> None:
    """Enter bills of twenty: paid late, half paid and late, given up, to come."""
    house()
    due = {"PAID": "2026-02-01", "HALF": "2026-02-19", "LOST": "2026-01-20", "OPEN": "2026-04-01"}
    loaded("invoices", *({"invoice": key, "due_on": day} for key, day in due.items()))
    loaded(
        "payments",
        {"invoice": "PAID", "day": "2026-02-06", "amount": "20"},
        {"invoice": "HALF", "day": "2026-02-10", "amount": "12.50"},
        {"invoice": "LOST", "day": "2026-02-10", "amount": "20", "kind": "written-off"},
    )


def _customer() -> Customer:
    return Customer.objects.get(key="C1")


@pytest.mark.long
@pytest.mark.parametrize(
    ("key", "standing", "days"),
    [("PAID", "paid", 5), ("HALF", "late", 10), ("LOST", "lost", 21), ("OPEN", "open", 0)],
)
def test_a_bill_stands_by_what_came_for_it(key: str, standing: str, days: int) -> None:
    bill = Invoice.objects.get(key=key)

    assert (bill.standing(TODAY), bill.days_late(TODAY)) == (standing, days)


def test_what_is_owed_is_what_nobody_has_paid_or_given_up() -> None:
    owed = owed_by(_customer(), on=TODAY)

    assert owed.amount == Decimal("27.50")
    assert (owed.bills, owed.late, owed.most_days_late) == (2, 1, 10)


def test_a_bill_in_another_currency_is_settled_by_what_came_in_the_currency_of_account() -> None:
    loaded("rates", {"currency": "USD", "day": "2020-01-01", "rate": "0.5"})
    loaded("invoices", {"invoice": "USD", "amount": "30", "currency": "USD"})
    loaded("payments", {"invoice": "USD", "day": "2026-02-01", "amount": "15", "currency": "EUR"})

    assert Invoice.objects.get(key="USD").standing(TODAY) == "paid"


def test_a_renewal_moves_until_when_a_customer_is_committed() -> None:
    renewed = {"subscription": "S1", "day": "2026-02-01", "commitment_ends_on": "2027-02-01"}
    loaded("subscriptions", {"commitment_ends_on": "2026-02-01"})
    assert Subscription.objects.get().state(dt.date(2026, 6, 1)) == "running"

    loaded("renewals", renewed)
    loaded("subscriptions", {"commitment_ends_on": "2026-02-01"})

    subscription = Subscription.objects.get()
    assert subscription.committed_until == dt.date(2027, 2, 1)
    assert subscription.state(dt.date(2026, 6, 1)) == "committed"
    assert subscription.state(dt.date(2027, 2, 1)) == "running"


def test_the_page_shows_contracts_bills_and_payments(client: Client) -> None:
    loaded("subscriptions", {})
    loaded(
        "renewals", {"subscription": "S1", "day": "2026-02-01", "commitment_ends_on": "2027-02-01"}
    )
    client.force_login(person(language="en"))

    page = client.get(reverse("customer-bills", args=[_customer().pk])).content.decode()

    for text in ("S1", "Renewed on Feb 1, 2026", "27.50\xa0€", "5 days late", "12.50\xa0€", "Lost"):
        assert text in page
