"""The search for possible duplicates."""

import datetime as dt

import pytest

from quilate.customers.merging.actions import merge, tell_apart
from quilate.customers.merging.likeness import Portrait, likeness
from quilate.customers.merging.models import PossibleDuplicate
from quilate.customers.merging.searching import keep_found, likely_pairs
from quilate.customers.models import Customer
from tests.people import AT, customers, person

BORN = dt.date(1980, 2, 29)
ANA = {"given_names": "Ana", "surname_1": "García", "surname_2": "López", "birth_date": BORN}


def search() -> list[tuple[str, str]]:
    keep_found(likely_pairs(lambda _compared, _way: None), at=AT)
    pairs = PossibleDuplicate.objects.open().select_related("first", "second")
    return sorted((each.first.key, each.second.key) for each in pairs)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "written",
    [
        {},
        {"surname_1": "Garcia", "surname_2": "Lopez"},
        {"surname_1": "López", "surname_2": "García"},
        {"surname_1": "Gacría"},
        {"birth_date": None, "email": "ana@example.com", "surname_2": None},
        {"birth_date": dt.date(1980, 2, 28), "identifier": "12345678Z"},
    ],
    ids=["same", "accents", "swapped", "letters", "e-mail", "identifier"],
)
def test_who_was_written_otherwise_is_found(written: dict[str, object]) -> None:
    known = {"identifier_kind": "NIF", "identifier": "12345678Z", "email": "ana@example.com"}
    again = {"customer_id": "B", "identifier_kind": "NIF", **ANA, **written}
    customers({"customer_id": "A", **ANA, **known}, again)

    assert search() == [("A", "B")]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "other",
    [
        {"given_names": "Luis", "phone": "612345678"},
        {"birth_date": dt.date(1955, 7, 1), "phone": "612345678"},
        {"given_names": "Eva", "street_address": "Calle Mayor 1"},
    ],
    ids=["brother", "mother of the same name", "twin"],
)
def test_a_family_is_not_one_customer(other: dict[str, object]) -> None:
    home = {"street_address": "Calle Mayor 1", "city": "León", "phone": "612345678"}
    customers({"customer_id": "A", **ANA, **home}, {"customer_id": "B", **ANA, **home, **other})

    assert search() == []


@pytest.mark.django_db
def test_organisations_are_found_by_names_that_are_almost_the_same() -> None:
    kind = {"kind": "organisation", "city": "Lima", "email": "ventas@andina.example"}
    customers(
        {"customer_id": "A", "legal_name": "Comercial Andina S.A.C.", **kind},
        {"customer_id": "B", "legal_name": "Comercial Andína SAC", **kind},
        {"customer_id": "C", "legal_name": "Suministros del Ebro", "kind": "organisation"},
    )

    assert search() == [("A", "B")]


@pytest.mark.django_db
def test_who_was_told_apart_is_not_brought_again() -> None:
    customers({"customer_id": "A", **ANA}, {"customer_id": "B", **ANA})
    search()
    tell_apart(PossibleDuplicate.objects.get(), by=person(), at=AT)

    assert search() == []
    assert PossibleDuplicate.objects.get().decided_at == AT


@pytest.mark.django_db
def test_who_was_merged_is_not_brought_again_and_a_new_search_replaces_the_last() -> None:
    customers({"customer_id": "A", **ANA}, {"customer_id": "B", **ANA})
    search()
    first, second = Customer.objects.order_by("pk")
    merge(first, second, by=person(), at=AT)

    assert search() == []
    assert not PossibleDuplicate.objects.exists()


def test_a_reason_more_never_makes_two_less_alike() -> None:
    one = Portrait(given_names="ana", surname_1="ruiz", birth_date=BORN)
    seen = likeness(one, one)
    reached = Portrait(given_names="ana", surname_1="ruiz", birth_date=BORN, phones=frozenset("1"))

    assert likeness(reached, reached).likelihood > seen.likelihood
    assert likeness(one, reached) == likeness(reached, one)
