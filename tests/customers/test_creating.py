"""Somebody enters a customer: whole, once, and where they will see them again."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import AuditEntry, Person
from quilate.core.roles import PERMISSIONS, Area, Permission
from quilate.customers.actions import create_customer
from quilate.customers.filtering import CustomerFilters
from quilate.customers.given import Reached
from quilate.customers.models import ContactPoint, Customer, Identity, SearchWord
from quilate.customers.places import Place
from quilate.customers.queries import customers_page
from quilate.language import Problem
from tests.people import AT, branch, company, customers, person, team

pytestmark = pytest.mark.django_db
NEW = "/customers/new/"
ANA: dict[str, Any] = {
    "given_names": "Ana María",
    "surname_1": "Núñez",
    "surname_2": "Íñigo",
    "birth_date": "1980-02-29",
    "language": "es",
    "country": "ES",
    "city": "León",
    "identifier_kind": "ES:NIF",
    "identifier": "12.345.678-z",
    "phone": "612 34 56 78",
    "email": " Ana@Example.COM ",
}


@pytest.fixture
def somebody(client: Client) -> Person:
    company()
    one = person("sales", "own", branch=branch(), team=team("A", branch()))
    client.force_login(one)
    return one


def nothing_is_there() -> bool:
    return not any(
        model.objects.exists()
        for model in (Customer, Identity, ContactPoint, SearchWord, AuditEntry)
    )


def test_a_customer_is_entered_with_what_identifies_and_reaches_them(
    client: Client, somebody: Person
) -> None:
    response = client.post(NEW, ANA)

    customer = Customer.objects.get()
    assert response["Location"] == reverse("customer", args=[customer.pk])
    assert (customer.name, customer.sort_name) == (
        "Ana María Núñez Íñigo",
        "nunez inigo, ana maria",
    )
    assert (customer.identities.get().value, customer.identities.get().is_valid) == (
        "12345678Z",
        True,
    )
    points = customer.contact_points.values_list("kind", "value", "source", "is_preferred")
    assert set(points) == {
        ("phone", "+34612345678", somebody.name, True),
        ("email", "ana@example.com", somebody.name, False),
    }


def test_who_enters_a_customer_sees_them(client: Client, somebody: Person) -> None:
    page = client.post(NEW, ANA, follow=True)

    assert page.status_code == 200
    assert "Ana María Núñez Íñigo" in page.content.decode()


@pytest.mark.parametrize(
    "text", ["inigo nunez", "ana", "12345678-Z", "612345678", "ana@example.com"]
)
def test_a_customer_who_was_entered_is_found(client: Client, somebody: Person, text: str) -> None:
    client.post(NEW, ANA)

    assert len(customers_page(somebody, CustomerFilters(text=text)).rows) == 1


def test_entering_is_written_down(client: Client, somebody: Person) -> None:
    client.post(NEW, ANA)

    entry = AuditEntry.objects.get()
    customer = Customer.objects.get()
    assert (entry.action, entry.subject_id, entry.person) == (
        "customer.created",
        customer.pk,
        somebody,
    )
    assert entry.details["key"] == customer.key


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("phone", "ask her son", "is not a telephone number"),
        ("email", "ana at example", "is not an e-mail address"),
        ("identifier", "12345678A", "check digit does not match"),
        ("identifier_kind", "", "Choose which kind"),
        ("given_names", "", "This field is required"),
        ("birth_date", "31/02/1980", "Enter a valid date"),
        ("country", "XX", "Select a valid choice"),
        ("city", "L" * 121, "at most 120"),
        ("city", "Le\x00n", "Null characters"),
    ],
)
def test_a_mistake_is_told_beside_its_field_and_nothing_is_lost_or_half_done(
    client: Client, somebody: Person, field: str, value: str, told: str
) -> None:
    page = client.post(NEW, ANA | {field: value}).content.decode()

    beside = page[page.index(f'id="id_{field}_error"') :][:300]
    assert told in beside
    assert 'value="Núñez"' in page
    assert nothing_is_there()


def test_an_organisation_has_a_legal_name_and_no_surnames(client: Client, somebody: Person) -> None:
    said = {"legal_name": "Talleres Núñez, S. L.", "language": "es", "country": "ES"}

    client.post(f"{NEW}?kind=organisation", said)

    customer = Customer.objects.get()
    assert (customer.kind, customer.name) == ("organisation", "Talleres Núñez, S. L.")


def test_who_may_be_the_same_is_shown_before_anything_is_kept(
    client: Client, somebody: Person
) -> None:
    client.post(NEW, ANA)

    page = client.post(NEW, ANA | {"given_names": "Ana Maria"}).content.decode()

    assert "same identifier" in page
    assert reverse("customer", args=[Customer.objects.get().pk]) in page
    assert Customer.objects.count() == 1


def test_somebody_else_is_entered_all_the_same(client: Client, somebody: Person) -> None:
    client.post(NEW, ANA)

    client.post(NEW, ANA | {"is_somebody_else": "yes"})

    assert Customer.objects.count() == 2


def test_a_customer_out_of_sight_is_not_told_of(client: Client, somebody: Person) -> None:
    far = branch("Sur")
    customers(
        {"customer_id": "far", "given_names": "Ana María", "phone": "612345678"},
        place=Place(far.pk),
    )

    client.post(NEW, ANA)

    assert Customer.objects.filter(owner=somebody).count() == 1


def test_a_key_that_is_somebodys_is_told(client: Client, somebody: Person) -> None:
    customers({"customer_id": "C1"})

    page = client.post(NEW, ANA | {"key": "C1"}).content.decode()

    assert "The key C1 is another customer" in page
    assert Customer.objects.count() == 1


def test_a_key_taken_at_the_same_moment_leaves_nothing_behind(somebody: Person) -> None:
    def enter() -> Customer:
        place = Place(somebody.branch_id, somebody.team_id, somebody.pk)
        named = {"kind": "person", "given_names": "Ana"}
        points = [Reached("email", "a@example.com")]
        return create_customer(
            by=somebody, at=AT, profile=named, place=place, key="C1", contact_points=points
        )

    enter()
    with pytest.raises(Problem, match="C1"):
        enter()
    assert (Customer.objects.count(), AuditEntry.objects.count()) == (1, 1)
    assert ContactPoint.objects.count() == 1


def test_nobody_places_a_customer_in_another_branch(somebody: Person) -> None:
    for place in (
        Place(branch("Sur").pk),
        Place(somebody.branch_id, team("A", branch("Sur")).pk),
        Place(somebody.branch_id, None, person("sales", "own", branch=branch("Sur")).pk),
    ):
        with pytest.raises(Problem, match="cannot be placed"):
            create_customer(by=somebody, at=AT, profile={"given_names": "Ana"}, place=place)
    assert nothing_is_there()


@pytest.mark.parametrize("area", Area)
def test_only_who_may_edit_enters_customers(client: Client, area: str) -> None:
    client.force_login(person(area, "all"))
    may = Permission.EDIT_CUSTOMERS in PERMISSIONS[area]

    assert client.get(NEW).status_code == (200 if may else 403)
    assert client.post(NEW, ANA).status_code == (302 if may else 403)
    assert Customer.objects.exists() == may
    assert (NEW in client.get(reverse("customers")).content.decode()) == may


@pytest.mark.parametrize("scope", ["branch", "team"])
def test_who_has_no_branch_or_team_has_nowhere_to_place_a_customer(
    client: Client, scope: str
) -> None:
    client.force_login(person("sales", scope))

    page = client.post(NEW, ANA).content.decode()

    assert "cannot be placed" in page
    assert nothing_is_there()


def test_entering_takes_few_statements(
    client: Client,
    somebody: Person,
    django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:
    client.post(NEW, ANA)
    others = {"identifier": "87654321X", "phone": "698765432", "email": "b@example.com"}
    again = ANA | {"given_names": "Berta", "surname_1": "Gil", "birth_date": "1970-01-01"}

    with django_assert_max_num_queries(17):
        client.post(NEW, again | others)

    assert Customer.objects.count() == 2
