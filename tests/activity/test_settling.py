"""A payment is written down by hand, and the customer is valued anew the same day."""

import datetime as dt
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quilate.activity.actions import settle, take_back
from quilate.activity.models import Invoice, Payment
from quilate.core.models import AuditEntry
from quilate.customers.happening import Happened
from quilate.value.models import LateBills, ValueChange
from quilate.value.queries import valuation_of
from quilate.value.refreshing import refresh
from tests.activity_tables import loaded
from tests.people import person
from tests.valued_company import LAST_DAY, VALUED_AT, ValuedCompany, valued_company

pytestmark = pytest.mark.django_db
_LATER = VALUED_AT + dt.timedelta(hours=3)


@pytest.fixture
def valued() -> ValuedCompany:
    """Return a company in which a customer of Norte has a bill that is late."""
    company = valued_company(number=12)
    due = LAST_DAY - dt.timedelta(days=50)
    bill = {"invoice": "F1", "customer": "V000", "issued_on": due, "due_on": due, "amount": "40.00"}
    loaded("invoices", bill)
    customer = company.customer(0)
    refresh([customer.pk], Happened((customer.pk,), "late", VALUED_AT))
    return company


def bill() -> Invoice:
    return Invoice.objects.get(key="F1")


def said(kind: str = "paid", amount: str = "40.00", reason: str = "") -> dict[str, object]:
    which = {"kind": Payment.Kind(kind), "day": LAST_DAY, "reason": reason}
    return which | {"amount": Decimal(amount)}


def sent(client: Client, **other: str) -> tuple[int, str]:
    found = bill()
    written = {"kind": "paid", "day": "2026-03-01", "amount": "40", "reason": ""} | other
    address = reverse("bill", args=[found.customer_id, found.pk])
    answer = client.post(address, written)
    return answer.status_code, answer.content.decode()


def test_what_is_paid_is_not_late_any_more_and_the_timeline_says_so(valued: ValuedCompany) -> None:
    customer = valued.customer(0)
    assert LateBills.objects.get(customer=customer).amount == 40

    settle(bill(), said=said(), by=person("finance"), at=_LATER)

    assert bill().standing(_LATER.date()) == Invoice.Standing.PAID
    assert not LateBills.objects.filter(customer=customer).exists()
    change = ValueChange.objects.get(customer=customer, at=_LATER)
    assert (change.cause, change.reference) == ("payment", "F1")
    assert change.expected_loss_before and change.expected_loss_after == 0


def test_what_is_given_up_is_taken_off_the_value_and_given_back(valued: ValuedCompany) -> None:
    customer, finance = valued.customer(0), person("finance")
    before = valuation_of(customer)

    payment = settle(bill(), said=said("written-off", reason="Insolvent"), by=finance, at=_LATER)
    after = valuation_of(customer)
    take_back(payment, by=finance, at=_LATER + dt.timedelta(minutes=1))
    again = valuation_of(customer)

    assert before and after and again
    assert before.current_value - after.current_value == 40
    assert again.current_value == before.current_value and bill().still_open == 40
    kept = AuditEntry.objects.filter(action__startswith="payment.").order_by("pk")
    assert [each.action for each in kept] == ["payment.recorded", "payment.removed"]
    assert kept[0].details["reason"] == "Insolvent"


def test_the_same_day_written_again_corrects_what_was_there(valued: ValuedCompany) -> None:
    finance = person("finance")
    settle(bill(), said=said(amount="15.00"), by=finance, at=_LATER)
    settle(bill(), said=said(amount="25.00"), by=finance, at=_LATER)

    assert [each.amount for each in bill().payments.all()] == [Decimal(25)]
    last = AuditEntry.objects.filter(action="payment.recorded").order_by("-pk")[0]
    assert last.details["instead_of"] == "15.00"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ({"amount": "40.01"}, "more than is missing"),
        ({"amount": "0"}, "0.01"),
        ({"kind": "written-off"}, "Say why"),
        ({"day": "2126-01-01"}, "still to come"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(
    client: Client, valued: ValuedCompany, written: dict[str, str], told: str
) -> None:
    client.force_login(person("finance"))
    status, page = sent(client, **written)

    assert status == 200 and told in page
    assert not Payment.objects.exists()


def test_who_may_not_or_does_not_see_the_customer_changes_nothing(
    client: Client, valued: ValuedCompany
) -> None:
    payment = settle(bill(), said=said(amount="1.00"), by=person("finance"), at=timezone.now())
    found = bill()
    remove = reverse("payment-remove", args=[found.customer_id, found.pk, payment.pk])
    southerner = person("service", "branch", branch=valued.south)

    for somebody, status in ((person("sales"), 403), (southerner, 404)):
        client.force_login(somebody)
        assert sent(client, amount="2")[0] == client.post(remove).status_code == status
    assert [each.amount for each in bill().payments.all()] == [Decimal(1)]


def test_finance_writes_it_on_the_page_of_the_bill(client: Client, valued: ValuedCompany) -> None:
    client.force_login(person("finance"))
    found = bill()
    listed = client.get(reverse("customer-bills", args=[found.customer_id])).content.decode()

    assert reverse("bill", args=[found.customer_id, found.pk]) in listed
    assert sent(client)[0] == 302 and bill().still_open == 0
