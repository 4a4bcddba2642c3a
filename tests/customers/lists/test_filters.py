"""The list is narrowed by who, where, since when and what was agreed to."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.filtering import ORDERS, CustomerFilters, narrowed
from quilate.customers.loading import load_consents
from quilate.customers.models import Customer
from quilate.customers.places import Place
from quilate.customers.queries import customers_page
from tests.customer_tables import consent_table
from tests.people import branch, company, customers, person, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def olga() -> Person:
    """Return somebody with two of the five customers."""
    company()
    somebody = person(name="Olga")
    a_team = team("A", branch())
    rows = [
        _row(1, city="León", day=1),
        _row(2, city="LEON", day=2),
        _row(3, city="Lugo", day=3),
        _row(4, city="Vigo", day=4),
    ]
    loaded = customers(*rows[:2], place=Place(branch().pk, a_team.pk, somebody.pk))
    customers(*rows[2:])
    decided = {"decided_on": dt.date(2026, 1, 2)}
    load_consents(
        consent_table(
            decided | {"customer_id": "C1", "given": True},
            decided | {"customer_id": "C2", "given": True},
            {"customer_id": "C2", "given": False, "decided_on": dt.date(2026, 1, 3)},
        ),
        loaded,
        by=None,
    )
    return somebody


def _row(number: int, *, city: str, day: int) -> dict[str, object]:
    return {
        "customer_id": f"C{number}",
        "given_names": "Ana",
        "surname_1": f"Gil{number}",
        "city": city,
        "created_on": dt.date(2025, 3, day),
    }


def asked(olga: Person) -> list[tuple[dict[str, Any], set[str]]]:
    """Return filters with the customers whom they leave."""
    second = dt.date(2025, 3, 2)
    return [
        ({"owner": olga.pk}, {"C1", "C2"}),
        ({"is_nobodys": True}, {"C3", "C4"}),
        ({"team": team("A", branch()).pk}, {"C1", "C2"}),
        ({"city": "leon"}, {"C1", "C2"}),
        ({"city": "Lugo"}, {"C3"}),
        ({"city": "nowhere"}, set()),
        ({"since": second}, {"C2", "C3", "C4"}),
        ({"until": second}, {"C1", "C2"}),
        ({"since": second, "until": second}, {"C2"}),
        ({"channel": "email", "purpose": "marketing"}, {"C1"}),
        ({"channel": "sms", "purpose": "marketing"}, set()),
        ({"city": "leon", "owner": olga.pk, "since": second}, {"C2"}),
    ]


@pytest.mark.parametrize("many", [0, 20_000])
@pytest.mark.parametrize("order", ORDERS)
def test_filters_leave_the_same_whether_gathered_or_walked(
    olga: Person, order: str, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quilate.customers.filtering.MANY", many)

    for filters, wanted in asked(olga):
        page = customers_page(olga, CustomerFilters(**filters, order=order))
        assert {each.key for each in page.rows} == wanted, filters


def test_all_at_once_they_leave_the_same_as_page_by_page(olga: Person) -> None:
    for filters, wanted in asked(olga):
        found = narrowed(Customer.objects.all(), CustomerFilters(**filters))
        assert set(found.values_list("key", flat=True)) == wanted, filters


def test_filters_are_kept_as_json_and_come_back(olga: Person) -> None:
    for filters, _ in asked(olga):
        given = CustomerFilters(**filters, order="-since")
        assert CustomerFilters.from_kept(given.kept()) == given


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("owner=mine", {"Gil1", "Gil2"}),
        ("owner=nobody", {"Gil3", "Gil4"}),
        ("city=l%C3%A9on", {"Gil1", "Gil2"}),
        ("since=2025-03-02&until=2025-03-03", {"Gil2", "Gil3"}),
        ("consent=email:marketing", {"Gil1"}),
    ],
)
def test_the_address_of_a_list_narrows_it(
    client: Client, olga: Person, query: str, wanted: set[str]
) -> None:
    client.force_login(olga)

    page = client.get(f"{reverse('customers')}?{query}").content.decode()

    assert {name for name in ("Gil1", "Gil2", "Gil3", "Gil4") if name in page} == wanted


def test_each_filter_can_be_taken_away_alone(client: Client, olga: Person) -> None:
    client.force_login(olga)

    page = client.get(f"{reverse('customers')}?city=leon&owner=mine&cursor=x").content.decode()

    assert 'href="?city=leon"' in page
    assert 'href="?owner=mine"' in page
    assert "Owner: Mine" in page


@pytest.mark.parametrize(
    ("query", "are_there"), [("city=leon", True), ("more=1", True), ("kind=person", False)]
)
def test_the_seldom_filters_are_there_when_asked_for_and_while_one_of_them_is_set(
    client: Client, olga: Person, query: str, are_there: bool
) -> None:
    client.force_login(olga)

    page = client.get(f"{reverse('customers')}?{query}").content.decode()

    assert ('name="city"' in page) == are_there
    assert ('<button type="submit" name="more"' in page) != are_there


@pytest.mark.parametrize("query", ["owner=999999", "team=x", "since=never", "consent=email"])
def test_a_filter_that_cannot_be_read_is_said_to_narrow_nothing(
    client: Client, olga: Person, query: str
) -> None:
    client.force_login(olga)

    page = client.get(f"{reverse('customers')}?{query}").content.decode()

    assert "narrows nothing" in page
    assert "Gil4" in page


def test_nobody_is_offered_owners_or_teams_beyond_their_reach(client: Client, olga: Person) -> None:
    somebody = person("sales", "branch", branch=branch("Sur"), name="Sur")
    client.force_login(somebody)

    page = client.get(f"{reverse('customers')}?more=1").content.decode()

    assert 'name="team"' in page
    assert "Olga" not in page
    assert "Norte" not in page
