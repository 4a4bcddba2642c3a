"""Who may be the same is found by what identifies, reaches and names them."""

import datetime as dt

import pytest

from quilate.customers.duplicates import Somebody, likely_same
from quilate.customers.models import Customer
from tests.people import customers

pytestmark = pytest.mark.django_db
BORN = dt.date(1980, 2, 29)


def somebody(**known: object) -> Somebody:
    return Somebody(**{"kind": "person", "sort_name": "nunez inigo, ana maria"} | known)


def reasons(one: Somebody) -> list[list[str]]:
    return [alike.reasons for alike in likely_same(one, Customer.objects.all())]


def ana(**fields: object) -> None:
    named = {"given_names": "Ana María", "surname_1": "Núñez", "surname_2": "Íñigo"}
    customers({"customer_id": "ana"} | named | fields)


def test_the_same_identifier_is_enough() -> None:
    customers({"customer_id": "1", "identifier_kind": "NIF", "identifier": "12345678Z"})

    assert reasons(somebody(identifiers=["12345678Z"])) == [["identifier"]]


def test_the_same_telephone_is_enough() -> None:
    customers({"customer_id": "1", "phone": "612345678"})

    assert reasons(somebody(contacts=["+34612345678"])) == [["contact"]]


def test_a_name_without_accents_is_the_same_name() -> None:
    ana()

    assert reasons(somebody()) == [["name"]]


def test_a_misspelt_name_with_the_same_birth_date_is_likely_the_same() -> None:
    ana(birth_date=BORN)

    assert reasons(somebody(sort_name="nunes inigo, anna maria", birth_date=BORN)) == [["birth"]]


def test_the_same_name_with_another_birth_date_is_somebody_else() -> None:
    ana(birth_date=BORN)

    assert reasons(somebody(birth_date=dt.date(1999, 1, 1))) == []


def test_another_name_on_the_same_birth_date_is_somebody_else() -> None:
    ana(birth_date=BORN)

    assert reasons(somebody(sort_name="quispe, wilmer", birth_date=BORN)) == []


def test_an_organisation_is_known_by_its_name() -> None:
    customers({"customer_id": "1", "kind": "organisation", "legal_name": "Talleres Núñez, S.L."})

    assert reasons(somebody(kind="organisation", sort_name="talleres nunez s.l.")) == [["name"]]


def test_nobody_is_compared_with_themselves() -> None:
    ana()

    assert reasons(somebody(number=Customer.objects.get().pk)) == []


def test_the_strongest_reason_comes_first() -> None:
    ana()
    customers({"customer_id": "2", "identifier_kind": "NIF", "identifier": "12345678Z"})

    assert reasons(somebody(identifiers=["12345678Z"])) == [["identifier"], ["name"]]
