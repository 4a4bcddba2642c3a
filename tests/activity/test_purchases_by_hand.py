"""A purchase is written down by hand, with its margin, and the customer is valued anew."""

import datetime as dt
from collections.abc import Mapping

import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.models import Order, OrderLine
from quilate.customers.models import Customer
from quilate.customers.places import Place
from tests.people import branch, company, customers, person

pytestmark = pytest.mark.django_db
WRITTEN = {"is_return": "no", "day": "2026-03-01", "channel": "shop", "amount": "100", "cost": ""}


@pytest.fixture
def ana() -> Customer:
    company(default_margin="0.4")
    customers({"customer_id": "C1", "given_names": "Ana"}, place=Place(branch("Norte").pk))
    return Customer.objects.get()


def sent(client: Client, customer: Customer, **other: str) -> int:
    said: Mapping[str, str] = WRITTEN | other
    return client.post(reverse("purchase-new", args=[customer.pk]), said).status_code


def test_what_has_no_cost_of_its_own_leaves_the_margin_of_the_company(
    client: Client, ana: Customer
) -> None:
    client.force_login(person("sales", "branch", branch=branch("Norte")))

    assert sent(client, ana) == sent(client, ana, cost="30") == 302
    assert sent(client, ana, is_return="yes") == 302

    lines = OrderLine.objects.order_by("order__key")
    assert [(each.order.key, each.account_amount, each.margin) for each in lines] == [
        (f"M-{ana.pk}-1", 100, 40),
        (f"M-{ana.pk}-2", 100, 70),
        (f"M-{ana.pk}-3", -100, -40),
    ]
    assert {each.ordered_on for each in Order.objects.all()} == {dt.date(2026, 3, 1)}


@pytest.mark.parametrize(
    "wrong",
    [{"amount": "-1"}, {"amount": ""}, {"day": "2999-01-01"}, {"product": "P?"}, {"channel": "x"}],
)
def test_what_cannot_be_is_told_beside_its_field(
    client: Client, ana: Customer, wrong: dict[str, str]
) -> None:
    client.force_login(person())

    page = client.post(reverse("purchase-new", args=[ana.pk]), WRITTEN | wrong)

    assert page.status_code == 200 and 'aria-invalid="true"' in page.content.decode()
    assert not Order.objects.exists()


def test_who_may_not_writes_nothing(client: Client, ana: Customer) -> None:
    for somebody, code in ((person("reading"), 403), (person("sales", "own"), 404)):
        client.force_login(somebody)
        assert sent(client, ana) == code
    assert not Order.objects.exists()
