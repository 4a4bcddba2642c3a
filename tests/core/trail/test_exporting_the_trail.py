"""Administrators take the trail away in a file, as on screen; that they did is in the trail."""

import csv
import datetime as dt
import io
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from quilate.core.audit import recorded
from quilate.core.jobs.worker import Worker
from quilate.core.models import AuditEntry, Download, Job, Person
from quilate.core.roles import Area, Scope
from quilate.core.trail import queries
from tests.people import AT, company, customers, person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _company(tmp_path: Path, settings: Settings) -> None:
    settings.MEDIA_ROOT = tmp_path
    company()


@pytest.fixture
def reader() -> Person:
    return person(name="Adela")


@pytest.fixture
def reading(client: Client, reader: Person) -> Client:
    client.force_login(reader)
    return client


def exported(reading: Client, **asked: str | int) -> list[dict[str, str]]:
    answer = reading.post(reverse("trail-export"), {"format": "csv", **asked})
    assert answer.status_code == 302, answer.content.decode()
    Worker(lambda: Job.objects.latest("pk").asked_at + dt.timedelta(seconds=1)).work_off()
    job = Job.objects.latest("pk")
    assert job.state == Job.State.DONE, job.problem
    assert job.result
    content = b"".join(reading.get(job.result["address"])).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(content)))


def test_a_line_says_who_did_what_to_whom_when_and_from_where(
    reading: Client, reader: Person
) -> None:
    number = customers({"customer_id": "C1", "given_names": "Zoe"}).numbers["C1"]
    reading.get(reverse("customer", args=[number]))
    recorded("company.changed", by=reader, at=AT, changes={"name": ["", "=Brisa"]})

    *_, seen, changed = exported(reading)

    assert (seen["Who"], seen["What"], seen["About"]) == ("Adela", "Saw a customer’s page", "Zoe")
    assert (seen["Code"], seen["Number of the subject"]) == ("customer.seen", str(number))
    assert (seen["From where"], changed["Changes"]) == ("127.0.0.1", "Name: — → =Brisa")
    assert changed["When"] == "2026-03-02 10:30:00+01:00"


def test_the_file_is_narrowed_as_the_page_is(reading: Client, reader: Person) -> None:
    other = person(name="Bruno", area="sales")
    for days, somebody in enumerate((reader, other, other)):
        day = AT + dt.timedelta(days=days)
        recorded("person.signed-in", by=somebody, at=day, subject=somebody)
    recorded("person.signed-out", by=other, at=AT, subject=other)

    asked = {"person": other.pk, "action": "person.signed-in", "until": "2026-03-03"}
    (line,) = exported(reading, **asked)

    assert (line["Who"], line["When"][:10]) == ("Bruno", "2026-03-03")
    assert len(exported(reading, subject="person", number=other.pk)) == 3


def test_a_long_trail_is_whole_in_its_file(
    reading: Client, reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "_BATCH", 2)
    for minute in range(5):
        recorded("person.signed-out", by=reader, at=AT + dt.timedelta(minutes=minute))

    assert len(exported(reading, action="person.signed-out")) == 5


def test_the_export_is_itself_in_the_trail(reading: Client, reader: Person) -> None:
    exported(reading, action="company.changed")

    entry = AuditEntry.objects.get(action="trail.exported")
    said = {"filters": {"action": "company.changed"}, "format": "csv", "entries": 0}
    assert (entry.person, entry.details) == (reader, said)


def test_what_cannot_be_read_is_said_beside_its_field(reading: Client) -> None:
    answer = reading.post(reverse("trail-export"), {"since": "yesterday", "format": "csv"})

    assert set(answer.context["form"].errors) == {"since"}
    assert not Job.objects.exists()


@pytest.mark.parametrize(
    ("area", "scope"),
    [
        (Area.ADMINISTRATION, Scope.ALL),
        (Area.ADMINISTRATION, Scope.BRANCH),
        (Area.INFORMATION, Scope.ALL),
    ],
)
def test_only_administrators_over_the_whole_company_take_it(
    client: Client, area: str, scope: str
) -> None:
    client.force_login(person(area, scope))

    answer = client.post(reverse("trail-export"), {"format": "csv"})

    is_theirs = (area, scope) == (Area.ADMINISTRATION, Scope.ALL)
    assert answer.status_code == (302 if is_theirs else 403)
    assert Job.objects.exists() == is_theirs


def test_who_loses_the_permission_meanwhile_cannot_fetch_the_file(
    reading: Client, reader: Person
) -> None:
    exported(reading)
    Person.objects.filter(pk=reader.pk).update(area=Area.SALES)

    assert reading.get(Download.objects.get().address).status_code == 404
