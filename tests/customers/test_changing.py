"""Customers are changed whole, written down, and never over what nobody has seen."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import AuditEntry, Person
from quilate.core.roles import PERMISSIONS, Area, Permission
from quilate.customers.actions import Overtaken, change_customer, place_customer
from quilate.customers.filtering import CustomerFilters
from quilate.customers.models import Customer
from quilate.customers.places import Place
from quilate.customers.queries import customers_page
from quilate.language import Problem
from tests.people import AT, branch, company, customers, person, team

pytestmark = pytest.mark.django_db
WRITTEN: dict[str, Any] = {
    "given_names": "Ana",
    "surname_1": "Núñez",
    "language": "es",
    "country": "ES",
    "city": "León",
}


@pytest.fixture
def ana() -> Customer:
    company()
    customers({"customer_id": "ana", "given_names": "Ana", "surname_1": "Núñez", "city": "Lugo"})
    return Customer.objects.get()


def address(name: str, customer: Customer) -> str:
    return reverse(f"customer-{name}", args=[customer.pk])


def test_a_change_is_written_down_with_what_was_and_what_is(client: Client, ana: Customer) -> None:
    client.force_login(person())

    client.post(address("change", ana), WRITTEN | {"version": 1})

    entry = AuditEntry.objects.get(action="customer.changed")
    assert entry.details["changes"] == {"city": ["Lugo", "León"]}
    assert Customer.objects.get().city == "León"


def test_what_does_not_differ_is_not_written_down(ana: Customer) -> None:
    assert change_customer(ana, to={"city": "Lugo"}, version=1, by=person(), at=AT) == {}

    assert not AuditEntry.objects.exists()
    assert Customer.objects.get().version == 1


def test_a_customer_is_found_by_the_new_name_and_no_longer_by_the_old_one(ana: Customer) -> None:
    someone = person()
    change_customer(ana, to={"surname_1": "Íñiguez"}, version=1, by=someone, at=AT)

    def found(text: str) -> int:
        return len(customers_page(someone, CustomerFilters(text=text)).rows)

    assert (found("iniguez"), found("nunez"), found("ana")) == (1, 0, 1)
    assert Customer.objects.get().sort_name == "iniguez, ana"


def test_the_second_of_two_who_change_a_customer_is_shown_what_differs(
    client: Client, ana: Customer
) -> None:
    client.force_login(person())
    change_customer(ana, to={"city": "Vigo"}, version=1, by=person(), at=AT)

    page = client.post(address("change", ana), WRITTEN | {"version": 1}).content.decode()

    assert "Somebody else has changed this customer" in page
    assert "<td>León</td>" in page
    assert ">Vigo</td>" in page
    assert 'value="León"' in page
    assert Customer.objects.get().city == "Vigo"


def test_saved_again_what_was_written_replaces_what_was_seen(client: Client, ana: Customer) -> None:
    client.force_login(person())
    change_customer(ana, to={"city": "Vigo"}, version=1, by=person(), at=AT)
    page = client.post(address("change", ana), WRITTEN | {"version": 1}).content.decode()
    assert 'name="version" value="2"' in page

    client.post(address("change", ana), WRITTEN | {"version": 2})

    assert Customer.objects.get().city == "León"


def test_a_change_over_an_older_version_changes_nothing(ana: Customer) -> None:
    change_customer(ana, to={"city": "Vigo"}, version=1, by=person(), at=AT)

    with pytest.raises(Overtaken):
        change_customer(ana, to={"city": "León"}, version=1, by=person(), at=AT)
    assert Customer.objects.get().city == "Vigo"


def test_a_mistake_loses_nothing(client: Client, ana: Customer) -> None:
    client.force_login(person())

    page = client.post(
        address("change", ana), WRITTEN | {"version": 1, "birth_date": "never"}
    ).content.decode()

    assert "Enter a valid date" in page
    assert 'value="León"' in page
    assert Customer.objects.get().city == "Lugo"


@pytest.mark.parametrize("name", ["change", "place", "contact", "relations", "consent-new"])
@pytest.mark.parametrize("area", Area)
def test_only_who_may_edit_opens_a_form(
    client: Client, ana: Customer, area: str, name: str
) -> None:
    client.force_login(person(area, "all"))
    may = Permission.EDIT_CUSTOMERS in PERMISSIONS[area]
    link = address(name, ana)

    assert client.get(link).status_code == (200 if may else 403)
    assert (
        f'href="{link}"' in client.get(reverse("customer", args=[ana.pk])).content.decode()
    ) == may


def seller() -> Person:
    return person("sales", "own", branch=branch(), team=team("A", branch()))


def test_an_owner_hands_a_customer_over_to_a_colleague_of_the_branch(client: Client) -> None:
    company()
    giver, taker = seller(), seller()
    customers({"customer_id": "1"}, place=Place(giver.branch_id, giver.team_id, giver.pk))
    customer = Customer.objects.get()
    client.force_login(giver)
    there = {"branch": giver.branch_id, "team": giver.team_id, "owner": taker.pk}

    response = client.post(address("place", customer), there)

    assert response["Location"] == reverse("customers")
    customer.refresh_from_db()
    assert customer.owner == taker
    changes = AuditEntry.objects.get(action="customer.placed").details["changes"]
    assert changes == {"owner": [str(giver), str(taker)]}


def test_nobody_sends_a_customer_to_another_branch_than_their_own() -> None:
    giver, south = seller(), branch("Sur")
    customers({"customer_id": "1"}, place=Place(giver.branch_id, giver.team_id, giver.pk))

    for place in (Place(south.pk), Place(giver.branch_id, team("A", south).pk), Place()):
        with pytest.raises(Problem, match="cannot be placed"):
            place_customer(Customer.objects.get(), place=place, by=giver, at=AT)
    assert Customer.objects.get().owner == giver


def test_a_form_offers_no_other_branch(client: Client) -> None:
    giver = seller()
    branch("Sur")
    customers({"customer_id": "1"}, place=Place(giver.branch_id, giver.team_id, giver.pk))
    client.force_login(giver)

    page = client.get(address("place", Customer.objects.get())).content.decode()

    assert ">Norte</option>" in page
    assert "Sur</option>" not in page


def test_a_team_is_of_its_branch(ana: Customer) -> None:
    place = Place(branch().pk, team("A", branch("Sur")).pk)

    with pytest.raises(Problem, match="another branch"):
        place_customer(ana, place=place, by=person(), at=AT)


def test_a_page_that_changes_a_customer_is_in_the_trail_as_seen(client: Client) -> None:
    company()
    customers({"customer_id": "C1", "given_names": "Ana"})
    ana = Customer.objects.get()
    client.force_login(person())
    names = "customer-change customer-place customer-contact customer-relations"
    names += " customer-consents customer-own-fields"

    for count, name in enumerate(names.split(), start=1):
        client.get(reverse(name, args=[ana.pk]))
        assert AuditEntry.objects.filter(action="customer.seen").count() == count, name


@pytest.mark.parametrize(("area", "sees"), [("administration", True), ("information", False)])
def test_who_may_see_the_trail_gets_from_a_customer_to_it(
    client: Client, area: str, sees: bool
) -> None:
    company()
    customers({"customer_id": "C1", "given_names": "Ana"})
    ana = Customer.objects.get()
    client.force_login(person(area))

    page = client.get(reverse("customer", args=[ana.pk])).content.decode()

    assert (f"?subject=customer&amp;number={ana.pk}" in page) == sees
