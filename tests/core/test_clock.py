"""Pages show days and times as the clocks of the company do."""

import datetime as dt

import pytest
from django.template import Context, Template
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from quilate.core.audit import recorded
from tests.people import company, person

#: The evening before in UTC, and around the hours that Madrid skips and repeats.
MOMENTS = [
    ("2026-03-01T23:30", "2 mar 2026, 0:30"),
    ("2026-03-29T00:59", "29 mar 2026, 1:59"),
    ("2026-03-29T01:00", "29 mar 2026, 3:00"),
    ("2026-10-25T00:30", "25 oct 2026, 2:30"),
    ("2026-10-25T01:30", "25 oct 2026, 2:30"),
    ("2026-12-31T23:00", "1 ene 2027, 0:00"),
]


def shown(template: str, at: dt.datetime) -> str:
    with translation.override("es"), timezone.override("Europe/Madrid"):
        return Template(template).render(Context({"at": at}))


@pytest.mark.parametrize(("utc", "local"), MOMENTS)
def test_a_moment_is_shown_as_the_clock_on_the_wall_had_it(utc: str, local: str) -> None:
    at = dt.datetime.fromisoformat(utc).replace(tzinfo=dt.UTC)

    assert shown("{{ at|moment }}", at) == local
    assert shown("{{ at|day }}", at) == local.partition(",")[0]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("zone", "local"),
    [("Europe/Madrid", "2 mar 2026, 0:30"), ("America/Lima", "1 mar 2026, 18:30")],
)
def test_a_page_reads_the_clock_of_the_company(client: Client, zone: str, local: str) -> None:
    company(time_zone=zone)
    somebody = person(language="es")
    recorded("person.signed-in", by=somebody, at=dt.datetime(2026, 3, 1, 23, 30, tzinfo=dt.UTC))
    client.force_login(somebody)

    assert local in client.get(reverse("trail")).content.decode()
    assert timezone.get_current_timezone_name() == "UTC"
