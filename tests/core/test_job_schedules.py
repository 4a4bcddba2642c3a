"""Jobs that nobody has to ask for: each moment once, by the company's clock."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from quilate.core.jobs import Daily, Every
from quilate.core.jobs.occurrences import ask_for_what_is_due
from quilate.core.jobs.worker import Worker
from quilate.core.models import Company, Job

MADRID, BOGOTA = ZoneInfo("Europe/Madrid"), ZoneInfo("America/Bogota")
AT_NIGHT = Daily(dt.time(3, 10))
CLEARING = "core.clear-downloads"


def utc(*moment: int) -> dt.datetime:
    return dt.datetime(*moment, tzinfo=dt.UTC)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("at", "zone", "last"),
    [
        (utc(2026, 3, 2, 2, 10), MADRID, utc(2026, 3, 2, 2, 10)),
        (utc(2026, 3, 2, 2, 9), MADRID, utc(2026, 3, 1, 2, 10)),
        (utc(2026, 7, 2, 1, 10), MADRID, utc(2026, 7, 2, 1, 10)),
        # It is still the first of March in Bogotá.
        (utc(2026, 3, 2, 4, 0), BOGOTA, utc(2026, 3, 1, 8, 10)),
    ],
)
def test_a_daily_moment_is_by_the_clock_of_the_company(
    at: dt.datetime, zone: ZoneInfo, last: dt.datetime
) -> None:
    assert AT_NIGHT.last(at, zone) == last


@pytest.mark.parametrize("days", [dt.date(2026, 3, 29), dt.date(2026, 10, 25)])
def test_a_day_on_which_the_clock_changes_has_the_moment_once(days: dt.date) -> None:
    schedule = Daily(dt.time(2, 30))  # left out in spring, twice in autumn
    midnight = dt.datetime.combine(days, dt.time(), MADRID).astimezone(dt.UTC)
    minutes = (midnight + dt.timedelta(minutes=minute) for minute in range(25 * 60))

    moments = {schedule.last(minute, MADRID) for minute in minutes}

    on_the_day = [moment for moment in moments if midnight <= moment]
    assert len([each for each in on_the_day if each.astimezone(MADRID).date() == days]) == 1


def test_every_so_many_minutes_is_at_the_same_minutes_for_every_worker() -> None:
    schedule = Every(minutes=15)

    assert schedule.last(utc(2026, 3, 2, 9, 44, 59), MADRID) == utc(2026, 3, 2, 9, 30)
    assert schedule.last(utc(2026, 3, 2, 9, 45), MADRID) == utc(2026, 3, 2, 9, 45)


@pytest.mark.django_db
class TestAskingForThem:
    @pytest.fixture(autouse=True)
    def company(self) -> None:
        Company.objects.create(
            id=1, name="One", country="ES", currency="EUR", time_zone="Europe/Madrid"
        )

    def test_a_moment_is_asked_for_once_by_however_many_workers(self) -> None:
        for second in range(3):
            ask_for_what_is_due(utc(2026, 3, 2, 2, 10, second))

        (job,) = Job.objects.filter(kind=CLEARING)
        assert job.asked_at == utc(2026, 3, 2, 2, 10)
        assert job.asked_by is None

    def test_it_is_asked_for_once_even_if_two_workers_see_nothing_at_the_same_time(self) -> None:
        at = utc(2026, 3, 2, 2, 10)
        ask_for_what_is_due(at)
        (first,) = Job.objects.filter(kind=CLEARING)

        Job.objects.bulk_create(
            [Job(kind=CLEARING, occurrence=first.occurrence, asked_at=at, not_before=at)],
            ignore_conflicts=True,
        )

        assert Job.objects.filter(kind=CLEARING).count() == 1

    def test_what_was_missed_for_days_is_made_up_for_once(self) -> None:
        ask_for_what_is_due(utc(2026, 3, 2, 2, 10))
        Worker(lambda: utc(2026, 3, 2, 2, 11)).work_off()

        ask_for_what_is_due(utc(2026, 3, 9, 12, 0))

        moments = Job.objects.filter(kind=CLEARING).values_list("asked_at", flat=True)
        assert list(moments.order_by("id")) == [utc(2026, 3, 2, 2, 10), utc(2026, 3, 9, 2, 10)]

    def test_it_is_not_asked_for_again_while_the_last_one_still_runs(self) -> None:
        ask_for_what_is_due(utc(2026, 3, 2, 2, 10))

        ask_for_what_is_due(utc(2026, 3, 3, 2, 10))

        assert Job.objects.filter(kind=CLEARING).count() == 1

    def test_what_ended_long_ago_is_forgotten(self) -> None:
        ask_for_what_is_due(utc(2026, 3, 2, 2, 10))
        Worker(lambda: utc(2026, 3, 2, 2, 30)).work_off()

        ask_for_what_is_due(utc(2026, 8, 2, 2, 30))
        Worker(lambda: utc(2026, 8, 2, 2, 30)).work_off()

        assert not Job.objects.filter(asked_at__lt=utc(2026, 8, 1)).exists()
        forgotten = Job.objects.get(kind="core.forget-jobs")
        assert forgotten.result["figures"]["jobs"] >= 2
