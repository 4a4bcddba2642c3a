"""Customers of a file are entered, changed, left alone or put aside, each row in one of these."""

import pytest

from quilate.core.models import AuditEntry
from quilate.customers.models import Customer
from tests.imports.bringing import CUSTOMER, entered, figures, reasons, table

pytestmark = pytest.mark.django_db


def test_a_customer_is_entered_with_what_identifies_and_reaches_them() -> None:
    row = CUSTOMER | {
        "NIF": "12.345.678-z",
        "Teléfono": "612 34 56 78",
        "Correo": "Ana@Example.COM",
    }

    run = entered(table(row))

    ana = Customer.objects.get(key="C1")
    assert figures(run) == {"created": 1}
    assert (ana.name, ana.country, ana.created_on) == ("Ana Núñez", "ES", run.at.date())
    assert list(ana.identities.values_list("kind", "value", "source")) == [
        ("NIF", "12345678Z", "file.csv")
    ]
    assert set(ana.contact_points.values_list("value", flat=True)) == {
        "+34612345678",
        "ana@example.com",
    }


@pytest.mark.long
def test_the_same_file_twice_changes_nothing() -> None:
    content = table(
        CUSTOMER | {"NIF": "12345678Z", "phone": "612345678"}, CUSTOMER | {"customer_id": "C2"}
    )
    entered(content)
    before = list(Customer.objects.order_by("id").values())

    again = entered(content)

    assert figures(again) == {"unchanged": 2}
    assert list(Customer.objects.order_by("id").values()) == before


@pytest.mark.long
def test_what_a_row_says_otherwise_is_changed_and_kept_with_what_it_was() -> None:
    entered(table(CUSTOMER | {"city": "Sevilla"}))

    run = entered(table(CUSTOMER | {"city": "Cádiz", "email": "ana@example.com"}))

    assert figures(run) == {"updated": 1}
    changed = run.changed.get()
    assert changed.before == {"city": "Sevilla", "email": None}
    assert changed.after == {"city": "Cádiz", "email": "ana@example.com"}
    ana = Customer.objects.get()
    assert (ana.city, ana.contact_points.get().value) == ("Cádiz", "ana@example.com")
    assert ana.search_words.filter(word="anaexamplecom").exists()


@pytest.mark.long
@pytest.mark.parametrize(
    ("written", "after"),
    [
        ("Abad Gonzalez", ("Abad", "González")),
        ("Abad Pérez", ("Abad", "Pérez")),
        ("Abad", ("Abad", "González")),
        ("Abadía", ("Abadía", "González")),
    ],
)
def test_both_surnames_in_one_column_are_told_apart_by_the_first_as_it_is_kept(
    written: str, after: tuple[str, str]
) -> None:
    entered(table(CUSTOMER | {"surname_1": "Abad", "segundo apellido": "González"}))

    entered(table({"customer_id": "C1", "given_names": "Ana", "Apellidos": written}))

    ana = Customer.objects.get()
    assert (ana.surname_1, ana.surname_2) == after


@pytest.mark.long
@pytest.mark.parametrize("is_there", [False, True])
def test_nobody_is_born_on_a_day_to_come(is_there: bool) -> None:
    if is_there:
        entered(table(CUSTOMER))

    run = entered(table(CUSTOMER | {"birth_date": "2090-08-15"}))

    assert reasons(run) == [(2, "birth_date", "reject-birth-to-come")]
    assert not Customer.objects.exclude(birth_date=None).exists()


@pytest.mark.long
def test_an_empty_cell_leaves_what_is_there() -> None:
    entered(table(CUSTOMER | {"city": "Sevilla"}))

    run = entered(table(CUSTOMER | {"city": ""}))

    assert figures(run) == {"unchanged": 1}
    assert Customer.objects.get().city == "Sevilla"


def test_rows_that_cannot_be_used_are_put_aside_with_their_reasons() -> None:
    run = entered(
        table(
            CUSTOMER,
            CUSTOMER | {"customer_id": "C2", "email": "ana.example.com", "phone": "ask her son"},
            CUSTOMER | {"customer_id": ""},
            {"customer_id": "C4"},
            CUSTOMER | {"customer_id": "C5", "birth_date": "2026-02-30"},
        )
    )

    assert figures(run) == {"created": 1, "rejects": 4}
    assert reasons(run) == [
        (3, "email", "reject-email"),
        (4, "customer", "reject-missing"),
        (5, "given_names", "reject-no-name"),
        (6, "birth_date", "reject-day"),
    ]


def test_a_key_that_comes_twice_with_other_contents_is_a_conflict() -> None:
    run = entered(
        table(CUSTOMER, CUSTOMER | {"surname_1": "Ruiz"}, CUSTOMER | {"customer_id": "C2"})
    )

    assert figures(run) == {"created": 1, "conflicts": 2}
    assert reasons(run) == [
        (2, "customer", "conflict-key-twice"),
        (3, "customer", "conflict-key-twice"),
    ]


@pytest.mark.long
def test_who_comes_under_two_keys_with_one_identifier_is_entered_twice_and_shown_as_such() -> None:
    known = CUSTOMER | {"nif": "12345678Z"}
    entered(table(known))
    file = table(known | {"customer_id": "C2", "nif": "12345678-Z"}, known | {"customer_id": "C3"})

    run = entered(file)

    assert (run.alike, figures(run)) == (2, {"created": 2})
    assert {each.key for each in Customer.objects.filter(identities__value="12345678Z")} == {
        *("C1", "C2", "C3")
    }
    assert figures(entered(file)) == {"unchanged": 2}


@pytest.mark.long
def test_an_identifier_is_not_added_to_somebody_while_another_customer_has_it() -> None:
    entered(table(CUSTOMER | {"nif": "12345678Z"}, CUSTOMER | {"customer_id": "C2", "nif": ""}))

    run = entered(table(CUSTOMER | {"customer_id": "C2", "nif": "12345678-Z"}))

    assert reasons(run) == [(2, "identifier", "conflict-identity")]


def test_a_run_leaves_one_entry_with_its_figures_in_the_trail() -> None:
    run = entered(table(CUSTOMER, CUSTOMER))

    entry = AuditEntry.objects.get(action="import.entered")
    assert entry.person == run.by
    assert {"rows": 2, "created": 1, "unchanged": 1}.items() <= entry.details.items()
