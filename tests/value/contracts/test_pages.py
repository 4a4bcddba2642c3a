"""The pages of contracts: what they show, to whom, and in how many statements."""

import datetime as dt

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quilate.core.facts import prepare
from quilate.core.models import Person
from quilate.value.contracts.held import are_held
from quilate.value.contracts.members import ending_in
from quilate.value.contracts.queries import book_of
from quilate.value.models import ValuationRun
from tests.people import person
from tests.value.contracted_company import contracts
from tests.valued_company import VALUED_AT, found, value_again

pytestmark = [pytest.mark.django_db, pytest.mark.long]


def _signed_in(somebody: Person) -> Client:
    client = Client()
    client.force_login(somebody)
    return client


def _filled() -> tuple[ValuationRun, Person, Person]:
    _, _, _, seller = found(number=60, days=40)
    contracts(holders=30)
    run = value_again()
    prepare(at=VALUED_AT)
    return run, person(name="Olga"), seller


def test_a_page_shows_contracts_in_few_statements_and_its_lists_those_of_each_month() -> None:
    run, olga, seller = _filled()
    book, client = book_of(olga, run), _signed_in(olga)
    assert book is not None

    with CaptureQueriesContext(connection) as asked:
        page = client.get(reverse("contracts"))

    assert page.status_code == 200
    assert len(asked) <= 12
    assert page.context["now"] == book.months[-1]
    assert reverse("contracts") in client.get(reverse("curve")).content.decode()
    ending = [each for each in book.commitments if each.contracts]
    assert ending
    for each in ending:
        listed = ending_in(each.month, olga).rows
        assert len(listed) == each.listed <= each.customers
        stakes = [row.clv_subscriptions for row in listed]
        assert stakes == sorted(stakes, reverse=True)
        shown = client.get(reverse("commitments-ending", args=[each.month.year, each.month.month]))
        assert all(row.customer.name in shown.content.decode() for row in listed)
        theirs = {row.customer.pk for row in ending_in(each.month, seller).rows}
        mine = {row.customer.pk for row in listed if row.customer.owner_id == seller.pk}
        assert theirs == mine


def test_who_may_see_nobody_sees_no_contracts() -> None:
    run, _, _ = _filled()
    stranger = person("sales", "own", name="Rut")
    client = _signed_in(stranger)

    assert book_of(stranger, run) is None
    assert client.get(reverse("contracts")).context["book"] is None
    for month in range(3, 13):
        assert not ending_in(dt.date(2026, month, 1), stranger).rows
    assert Client().get(reverse("contracts")).status_code == 302


def test_without_contracts_there_is_no_tab_and_the_page_says_what_to_do() -> None:
    found(number=30, days=20)
    value_again()
    prepare(at=VALUED_AT)
    client = _signed_in(person(name="Olga"))

    assert not are_held()
    page = client.get(reverse("contracts")).content.decode()
    assert reverse("imports") in page
    assert f'href="{reverse("contracts")}"' not in client.get(reverse("curve")).content.decode()


def test_a_month_that_is_none_is_not_there() -> None:
    assert (
        _signed_in(person(name="Olga")).get("/value/contracts/ending/2026/13/").status_code == 404
    )
