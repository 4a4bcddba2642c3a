"""Administrators say when the company and its branches work."""

import datetime as dt

import pytest
from django.db import IntegrityError
from django.test import Client
from django.urls import reverse

from quilate.core.calendar.queries import calendar_of
from quilate.core.models import AuditEntry, Branch, OwnDay, Timetable
from quilate.core.models.timetable import WEEKDAYS
from tests.people import branch, company, person

pytestmark = pytest.mark.django_db
WRITTEN = dict.fromkeys(WEEKDAYS, "") | {"monday": "10-14", "tuesday": "10-14, 16-20"}
THREE_KINGS, FEAST = dt.date(2027, 1, 6), dt.date(2026, 9, 8)


@pytest.fixture
def administrator(client: Client) -> Client:
    company()
    client.force_login(person())
    return client


@pytest.fixture
def north() -> Branch:
    return branch("Norte")


def test_the_hours_of_the_company_are_kept(administrator: Client) -> None:
    administrator.post(reverse("calendar"), WRITTEN)

    worked = [calendar_of(None).is_working_day(dt.date(2026, 3, day)) for day in range(2, 9)]
    assert worked == [True, True, False, False, False, False, False]
    entry = AuditEntry.objects.get(action="calendar.hours-changed")
    assert entry.details["changes"]["monday"] == ["09:00-18:00", "10:00-14:00"]


def test_hours_that_cannot_be_read_are_told_beside_their_day(administrator: Client) -> None:
    page = administrator.post(reverse("calendar"), WRITTEN | {"friday": "late"}).content.decode()

    assert 'id="id_friday_error"' in page
    assert 'value="late"' in page
    assert not Timetable.objects.exists()


def test_a_week_without_hours_is_refused(administrator: Client) -> None:
    page = administrator.post(reverse("calendar"), dict.fromkeys(WEEKDAYS, ""))

    assert "Nobody would ever work" in page.content.decode()


def test_a_branch_follows_the_company_until_it_has_hours_of_its_own(
    administrator: Client, north: Branch
) -> None:
    saturday = dt.date(2026, 3, 7)
    address = reverse("branch-calendar", args=[north.pk])
    before = calendar_of(north).is_working_day(saturday)

    administrator.post(address, WRITTEN | {"saturday": "9-14"})
    own = calendar_of(north).is_working_day(saturday)
    administrator.post(reverse("follow-company", args=[north.pk]))

    assert (before, own, calendar_of(north).is_working_day(saturday)) == (False, True, False)
    assert calendar_of(None).is_working_day(saturday) is False


def test_holidays_are_those_of_the_country_and_the_region(north: Branch) -> None:
    company(country="CO")
    andalusia = Branch.objects.create(name="Sur", country="ES", region="AN")
    day_of_andalusia = dt.date(2028, 2, 28)

    assert calendar_of(andalusia).is_working_day(day_of_andalusia) is False
    assert calendar_of(north).is_working_day(day_of_andalusia) is True
    assert calendar_of(north).is_working_day(THREE_KINGS) is False
    assert calendar_of(None).is_working_day(THREE_KINGS) is True


def test_a_day_of_a_branch_goes_before_that_of_the_company(
    administrator: Client, north: Branch
) -> None:
    feast = {"day": FEAST.isoformat(), "name": "Fiesta local"}
    administrator.post(reverse("decide-day"), feast | {"is_working": "no"})
    administrator.post(reverse("decide-branch-day", args=[north.pk]), feast | {"is_working": "yes"})

    assert calendar_of(None).is_working_day(FEAST) is False
    assert calendar_of(branch("Sur")).is_working_day(FEAST) is False
    assert calendar_of(north).is_working_day(FEAST) is True


def test_a_day_is_decided_once_and_may_be_forgotten(administrator: Client) -> None:
    feast = {"day": FEAST.isoformat(), "name": "Fiesta local", "is_working": "no"}
    administrator.post(reverse("decide-day"), feast)

    again = administrator.post(reverse("decide-day"), feast).content.decode()
    assert 'id="id_day_error"' in again
    assert 'value="Fiesta local"' in again

    administrator.post(reverse("forget-day", args=[OwnDay.objects.get().pk]))
    assert calendar_of(None).is_working_day(FEAST) is True
    assert AuditEntry.objects.filter(action__startswith="calendar.day-").count() == 2


def test_the_company_has_one_timetable() -> None:
    Timetable.objects.create()

    with pytest.raises(IntegrityError):
        Timetable.objects.create()


@pytest.mark.parametrize("area", ["information", "sales", "reading"])
def test_others_see_and_change_no_calendar(client: Client, north: Branch, area: str) -> None:
    company()
    client.force_login(person(area))

    for name, arguments in (("calendar", []), ("branch-calendar", [north.pk])):
        assert client.get(reverse(name, args=arguments)).status_code == 403
        assert client.post(reverse(name, args=arguments), WRITTEN).status_code == 403
    for name in ("decide-branch-day", "follow-company", "forget-day"):
        assert client.post(reverse(name, args=[north.pk])).status_code == 403
    assert client.post(reverse("decide-day")).status_code == 403
    assert not Timetable.objects.exists()
