"""The list of customers is sorted and narrowed by what they are worth."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoDbBlocker

from quilate.customers.filtering import CustomerFilters
from quilate.customers.queries import customers_page
from quilate.customers.selecting import Selection
from quilate.value.models import Tier, Valuation
from tests.people import customers, person
from tests.valued_company import ValuedCompany, valued_company

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def valued(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[ValuedCompany]:
    """Return a company of which two customers were never valued: they never bought."""
    with django_db_blocker.unblock(), transaction.atomic():
        company = valued_company(number=24)
        customers({"customer_id": "new1"}, {"customer_id": "new2"})
        yield company
        transaction.set_rollback(True)


def walked(order: str, **measured: str) -> list[str]:
    by, cursor, keys = person(), "", []
    while True:
        asked = CustomerFilters(order=order, cursor=cursor, measured=measured)
        page = customers_page(by, asked, size=5)
        keys += [each.key for each in page.rows]
        if not page.after:
            return keys
        cursor = page.after


def by_clv(order: str, **values: str) -> list[str]:
    rows = Valuation.objects.current().filter(**values).order_by(f"{order}clv", f"{order}customer")
    return list(rows.values_list("customer__key", flat=True))


@pytest.mark.parametrize("turn", ["-", ""])
def test_the_list_is_sorted_by_clv_and_who_is_not_valued_comes_last(
    valued: ValuedCompany, turn: str
) -> None:
    assert walked(f"{turn}clv") == [*by_clv(turn), "new2", "new1"]


def test_pages_lead_back_from_who_is_not_valued_to_who_is(valued: ValuedCompany) -> None:
    by = person()
    first = customers_page(by, CustomerFilters(order="-clv"), size=25)
    last = customers_page(by, CustomerFilters(order="-clv", cursor=first.after), size=25)
    back = customers_page(by, CustomerFilters(order="-clv", cursor=last.before), size=25)

    assert [each.key for each in last.rows] == ["new1"]
    assert [each.key for each in back.rows] == [*by_clv("-"), "new2"]


@pytest.mark.parametrize("order", ["-clv", "clv", "name", "-since"])
@pytest.mark.parametrize("name", ["tier", "quadrant"])
def test_the_list_is_narrowed_by_tier_and_by_group_of_the_portfolio(
    valued: ValuedCompany, order: str, name: str
) -> None:
    value = getattr(Valuation.objects.current().order_by("-clv")[0], name)
    found = walked(order, **{name: value})

    assert sorted(found) == sorted(by_clv("-", **{name: value}))
    selected = Selection(CustomerFilters(order=order, measured={name: value}))
    assert len(selected.numbers_in_order(person())) == selected.counted(person()) == len(found)


def test_who_sees_some_customers_sorts_those_alone(valued: ValuedCompany) -> None:
    page = customers_page(valued.seller, CustomerFilters(order="-clv"))

    own = Valuation.objects.current().filter(customer__owner=valued.seller)
    in_order = own.order_by("-clv", "-customer").values_list("customer", flat=True)
    assert [each.pk for each in page.rows] == list(in_order)


def test_the_heading_sorts_and_says_how_the_list_is_sorted(
    valued: ValuedCompany, client: Client, django_assert_max_num_queries: Any
) -> None:
    client.force_login(person(language="en"))
    asked = {"sort": "-clv", "tier": Tier.A.value, "more": "1"}
    client.get(reverse("customers"))
    with django_assert_max_num_queries(12):
        page = client.get(reverse("customers"), asked).content.decode()

    assert 'aria-sort="descending"' in page and "sort=clv" in page
    assert "narrows nothing" not in page


def test_an_order_that_is_not_there_is_said(client: Client) -> None:
    client.force_login(person(language="en"))

    assert "narrows nothing" in client.get(reverse("customers"), {"sort": "-shoe"}).content.decode()
