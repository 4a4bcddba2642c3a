"""A table of customers is entered whole: with what identifies, reaches and joins them."""

import datetime as dt

import pytest
from django.db import IntegrityError

from quilate.customers.actions import create_customer
from quilate.customers.consenting import consents_in_force
from quilate.customers.given import Identified, Reached
from quilate.customers.loading import Loaded, Unreadable, load_consents
from quilate.customers.models import ContactPoint, Customer, Identity, SearchWord
from quilate.customers.places import Place
from tests.customer_tables import consent_table
from tests.people import AT, branch, customers, person

pytestmark = pytest.mark.django_db


def test_an_identifier_is_kept_without_signs_and_its_check_digit_is_told() -> None:
    customers(
        {"customer_id": "1", "identifier_kind": "NIF", "identifier": "12.345.678-z"},
        {"customer_id": "2", "identifier_kind": "NIF", "identifier": "12345678A"},
        {"customer_id": "3", "identifier_kind": "CC", "identifier": "1032", "country": "CO"},
    )

    kept = Identity.objects.order_by("customer_id").values_list("value", "is_valid", "source")
    assert list(kept) == [
        ("12345678Z", True, "test"),
        ("12345678A", False, "test"),
        ("1032", None, "test"),
    ]


def test_contact_points_are_kept_in_one_form() -> None:
    customers({"customer_id": "1", "phone": "612 34 56 78", "email": " Ana@Example.COM "})

    assert set(ContactPoint.objects.values_list("kind", "value")) == {
        ("phone", "+34612345678"),
        ("email", "ana@example.com"),
    }


def test_what_cannot_be_read_is_told_with_its_customer() -> None:
    loaded = customers({"customer_id": "1", "phone": "ask her son", "email": "none"})

    assert loaded.unreadable == [
        Unreadable("1", "email", "none"),
        Unreadable("1", "phone", "ask her son"),
    ]
    assert not ContactPoint.objects.exists()


def test_households_and_parents_are_joined_in_whatever_order_they_come() -> None:
    customers(
        {"customer_id": "site", "parent_id": "holding", "household_id": "H1"},
        {"customer_id": "holding", "kind": "organisation", "household_id": "H1"},
    )

    site, holding = (Customer.objects.get(key=key) for key in ("site", "holding"))
    assert site.parent == holding
    assert site.household == holding.household


def test_customers_get_the_place_that_is_said() -> None:
    north, owner = branch("Norte"), person()
    customers({"customer_id": "1"}, place=Place(branch_id=north.pk, owner_id=owner.pk))

    customer = Customer.objects.get()
    assert (customer.branch, customer.owner) == (north, owner)


def test_the_last_decision_on_a_channel_and_purpose_holds() -> None:
    loaded = customers({"customer_id": "1"})
    decisions = [(dt.date(2026, 2, 1), False), (dt.date(2026, 1, 1), True)]
    load_consents(
        consent_table(
            *({"customer_id": "1", "decided_on": day, "given": given} for day, given in decisions)
        ),
        loaded,
        by=None,
    )

    (consent,) = consents_in_force(Customer.objects.get())
    assert not consent.given


def test_a_table_writes_what_the_action_writes() -> None:
    named = {"given_names": "Ana", "surname_1": "Núñez", "city": "Lugo", "country": "ES"}
    create_customer(
        by=person(),
        at=AT,
        profile=named | {"kind": "person", "language": "es"},
        place=Place(),
        key="K",
        identities=[Identified("NIF", "12345678Z", "ES")],
        contact_points=[Reached("email", "a@x.es"), Reached("phone", "612345678", "ES")],
        source="test",
    )
    written = _everything()
    Customer.objects.all().delete()

    customers(
        {"customer_id": "K", "identifier_kind": "NIF", "identifier": "12345678Z"}
        | {"created_on": AT.date(), "email": "a@x.es", "phone": "612345678"}
        | named
    )

    assert _everything() == written


def _everything() -> list[list[dict[str, object]]]:
    order = {Customer: "key", Identity: "value", ContactPoint: "value", SearchWord: "word"}
    rows = [list(model.objects.order_by(field).values()) for model, field in order.items()]
    own = {"id", "customer_id", "updated_at"}
    return [[{k: v for k, v in row.items() if k not in own} for row in each] for each in rows]


def test_a_key_that_is_taken_leaves_everything_as_it_was() -> None:
    customers({"customer_id": "1"})

    with pytest.raises(IntegrityError):
        _entered_beside_one_that_is_there()


def _entered_beside_one_that_is_there() -> Loaded:
    return customers({"customer_id": "2"}, {"customer_id": "1"})
