"""Whom a file may bring twice is shown before anything of it is entered."""

from collections.abc import Mapping

import pytest

from quilate.imports.models import ImportRun
from tests.imports.bringing import CUSTOMER, checked, entered, figures, table

pytestmark = pytest.mark.django_db
ANA = CUSTOMER | {"email": "ana@example.com", "phone": "612 34 56 78"}


def shown(*rows: Mapping[str, object]) -> list[tuple[int, str, int | None, str]]:
    return told(checked(table(*rows)))


def told(run: ImportRun) -> list[tuple[int, str, int | None, str]]:
    alike = run.examples["alike"]
    assert run.alike == len(alike)
    return [(each["line"], each["key"], each["at_line"], each["field"]) for each in alike]


def test_a_later_row_with_the_address_or_the_telephone_of_another_is_shown_beside_it() -> None:
    assert shown(
        ANA,
        CUSTOMER | {"customer_id": "C2", "email": "ANA@example.com"},
        CUSTOMER | {"customer_id": "C3", "phone": "0034612345678"},
        CUSTOMER | {"customer_id": "C4", "phone": "712345678"},
    ) == [(3, "C1", 2, "email"), (4, "C1", 2, "phone")]


def test_an_identifier_tells_more_than_a_telephone_and_is_no_telephone() -> None:
    assert shown(
        ANA | {"identifier": "61234567J"},
        CUSTOMER | {"customer_id": "C2", "phone": "612345678", "identifier": "61.234.567-J"},
        CUSTOMER | {"customer_id": "C3", "phone": "961234567"},
    ) == [(3, "C1", 2, "identifier")]


def test_a_telephone_is_read_as_its_country_writes_it() -> None:
    mexican = {"phone": "55 1234 5678", "country": "MX"}

    assert shown(
        ANA | mexican,
        CUSTOMER | {"customer_id": "C2", "phone": "+52 55 1234 5678", "country": "ES"},
        CUSTOMER | {"customer_id": "C3", "phone": "+51 55 1234 5678", "country": "ES"},
    ) == [(3, "C1", 2, "phone")]


def test_rows_that_are_put_aside_or_repeat_another_resemble_nobody() -> None:
    assert shown(ANA, ANA, ANA | {"customer_id": "C2", "sex": "unheard of"}) == []


@pytest.mark.long
def test_who_is_there_already_is_shown_rather_than_the_row_before() -> None:
    entered(table(ANA | {"customer_id": "C0"}))

    rows = [ANA | {"customer_id": key} for key in ("C1", "C2")]
    assert shown(*rows) == [(line, "C0", None, "email") for line in (2, 3)]


@pytest.mark.long
def test_entering_counts_the_same_ones_as_checking() -> None:
    rows = [ANA | {"customer_id": f"C{number}"} for number in range(3)]

    run = entered(table(*rows))

    assert (run.alike, figures(run)) == (2, {"created": 3})


@pytest.mark.long
def test_contacts_of_another_system_are_compared_by_their_mobiles_too() -> None:
    contact = {"Record ID": "1", "First Name": "Ana", "Last Name": "Ruiz", "Contact owner": ""}
    numbers = {"Phone Number": "912345678", "Mobile Phone Number": "612345678"}
    other = {"Record ID": "2", "Phone Number": "612345678"}

    run = checked(table(contact | numbers, contact | other), kind="")

    assert (run.kind, told(run)) == ("hubspot-contacts", [(3, "1", 2, "phone")])
