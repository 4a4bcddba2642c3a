"""Administrators look through the trail; nobody changes it."""

import ast
import datetime as dt
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from quilate.core.audit import recorded
from quilate.core.models import Person
from quilate.core.roles import Area, Scope
from quilate.core.trail.deeds import DEEDS, deed
from quilate.language import LANGUAGES
from tests.people import AT, company, customers, person

pytestmark = pytest.mark.django_db
SOURCE = Path(__file__).parents[3] / "src" / "quilate"


@pytest.fixture(autouse=True)
def _company() -> None:
    company()


@pytest.fixture
def reader() -> Person:
    return person(name="Adela")


@pytest.fixture
def reading(client: Client, reader: Person) -> Client:
    client.force_login(reader)
    return client


def told(reading: Client, **asked: str | int) -> str:
    return reading.get(reverse("trail"), asked).content.decode()


def test_an_entry_says_who_did_what_to_whom(reading: Client) -> None:
    entered = customers({"customer_id": "C1", "given_names": "Zoe", "surname_1": "Sanz"})
    reading.get(reverse("customer", args=[entered.numbers["C1"]]))

    page = told(reading)

    for text in ("Adela", "Saw a customer’s page", "Zoe Sanz", "127.0.0.1"):
        assert text in page


def test_a_change_is_told_field_by_field(reading: Client, reader: Person) -> None:
    changes = {"discount_rate_per_year": ["0.1000", "0.125"], "name": ["", "Brisa"]}
    recorded("company.changed", by=reader, at=AT, changes=changes)

    page = told(reading)

    assert "Discount rate a year" in page
    assert "0.125" in page


def test_the_trail_is_narrowed_by_person_deed_subject_and_period(
    reading: Client, reader: Person
) -> None:
    other = person(name="Bruno", area="sales")
    recorded("person.signed-in", by=reader, at=AT, subject=reader)
    recorded("person.signed-out", by=other, at=AT + dt.timedelta(days=3), subject=other)

    def names(**asked: str | int) -> set[str]:
        page = told(reading, **asked)
        body = page[page.index("<tbody>") :] if "<tbody>" in page else ""
        return {name for name in ("Adela", "Bruno") if f">{name}</th>" in body}

    assert names() == {"Adela", "Bruno"}
    assert names(person=other.pk) == {"Bruno"}
    assert names(action="person.signed-in") == {"Adela"}
    assert names(subject="person", number=other.pk) == {"Bruno"}
    assert names(since="2026-03-03") == {"Bruno"}
    assert names(until="2026-03-02") == {"Adela"}
    assert names(until="2026-03-01") == set()
    assert names(since="yesterday", person="x", action="y", number="z") == {"Adela", "Bruno"}


def test_a_day_of_the_trail_begins_at_midnight_of_the_company(
    reading: Client, reader: Person
) -> None:
    recorded("person.signed-in", by=reader, at=dt.datetime(2026, 7, 1, 22, 30, tzinfo=dt.UTC))

    assert "<tbody>" in told(reading, since="2026-07-02", until="2026-07-02")
    assert "<tbody>" not in told(reading, since="2026-07-01", until="2026-07-01")


def test_a_long_trail_is_read_page_by_page(reading: Client, reader: Person) -> None:
    for minute in range(55):
        recorded("person.signed-in", by=reader, at=AT + dt.timedelta(minutes=minute))

    first = reading.get(reverse("trail"))
    second = told(reading, cursor=first.context["page"].after)

    assert first.content.decode().count(">Adela</th>") == 50
    assert second.count(">Adela</th>") == 5


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_no_way_of_asking_changes_the_trail(reading: Client, method: str) -> None:
    assert getattr(reading, method)(reverse("trail")).status_code == 405


@pytest.mark.parametrize("area", sorted(Area))
@pytest.mark.parametrize("scope", sorted(Scope))
def test_only_administrators_over_the_whole_company_read_it(
    client: Client, area: str, scope: str
) -> None:
    client.force_login(person(area, scope))

    is_theirs = (area, scope) == (Area.ADMINISTRATION, Scope.ALL)
    assert client.get(reverse("trail")).status_code == (200 if is_theirs else 403)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("action", DEEDS)
def test_every_deed_has_its_sentence(action: str, code: str) -> None:
    with translation.override(code):
        assert deed(action) != action


@pytest.mark.long
def test_what_is_recorded_can_be_told() -> None:
    calls = (
        node
        for file in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "").strip("_") in WRITERS
    )
    recorded_here = {
        call.args[0].value for call in calls if call.args and isinstance(call.args[0], ast.Constant)
    }

    assert recorded_here - set(DEEDS) == set()


WRITERS = {"recorded", "record"}
