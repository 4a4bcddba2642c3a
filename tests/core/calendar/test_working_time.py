"""Working time passes while a place works, by its clock, and at no other time."""

import datetime as dt
import zoneinfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quilate.core.calendar.hours import Hours, Interval, hours_in
from quilate.core.calendar.working_time import WorkingCalendar

MADRID = zoneinfo.ZoneInfo("Europe/Madrid")
ZONES = ["UTC", "Europe/Madrid", "America/Santiago", "America/Lima", "Atlantic/Azores"]
WEEK: tuple[Hours, ...] = (*[hours_in("9-14, 16-20")] * 5, (), ())
USUAL = WorkingCalendar(MADRID, WEEK)
HOUR = dt.timedelta(hours=1)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=MADRID)


@st.composite
def days_hours(draw: st.DrawFn) -> Hours:
    edges = draw(st.lists(st.integers(0, 1440), min_size=0, max_size=6, unique=True))
    edges = sorted(edges)[: len(edges) // 2 * 2]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple(Interval(opens, closes) for opens, closes in pairs)


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    week = draw(st.lists(days_hours(), min_size=7, max_size=7).filter(any))
    some_days = st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    return WorkingCalendar(
        zone=zoneinfo.ZoneInfo(draw(st.sampled_from(ZONES))),
        hours=tuple(week),
        holidays=draw(st.frozensets(some_days, max_size=5)),
        own_days=draw(st.dictionaries(some_days, st.booleans(), max_size=5)),
    )


moments = st.datetimes(
    dt.datetime(2026, 1, 1), dt.datetime(2026, 12, 31), timezones=st.just(dt.UTC)
)
spans = st.integers(0, 60 * 200).map(lambda minutes: dt.timedelta(minutes=minutes))


@given(calendars(), moments, spans)
@settings(max_examples=60, derandomize=True, deadline=None)
def test_when_time_has_been_added_that_time_has_passed(
    calendar: WorkingCalendar, moment: dt.datetime, span: dt.timedelta
) -> None:
    end = calendar.add_working_time(moment, span)

    assert end >= moment
    assert calendar.working_time_between(moment, end) == span


@given(calendars(), moments, spans, spans)
@settings(max_examples=60, derandomize=True, deadline=None)
def test_adding_twice_is_adding_at_once(
    calendar: WorkingCalendar, moment: dt.datetime, first: dt.timedelta, then: dt.timedelta
) -> None:
    step = calendar.add_working_time(moment, first)

    if then:
        assert calendar.add_working_time(step, then) == calendar.add_working_time(
            moment, first + then
        )


@given(calendars(), st.lists(moments, min_size=3, max_size=3))
@settings(max_examples=60, derandomize=True, deadline=None)
def test_time_from_a_moment_to_another_is_that_by_way_of_a_third(
    calendar: WorkingCalendar, three: list[dt.datetime]
) -> None:
    first, then, last = sorted(three)
    between = calendar.working_time_between

    assert between(first, last) == between(first, then) + between(then, last)
    assert between(first, last) <= last - first
    assert between(last, first) == dt.timedelta()


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        ("2026-03-02T08:00", "2026-03-02T21:00", 9),
        ("2026-03-02T13:00", "2026-03-02T17:00", 2),
        ("2026-03-06T19:00", "2026-03-09T10:00", 2),
        ("2026-03-07T09:00", "2026-03-08T20:00", 0),
    ],
)
def test_only_hours_that_are_worked_count(start: str, end: str, hours: int) -> None:
    assert USUAL.working_time_between(at(start), at(end)) == hours * HOUR


def test_a_service_level_of_ten_hours_runs_over_the_night_and_the_weekend() -> None:
    assert USUAL.add_working_time(at("2026-03-06T17:00"), 10 * HOUR) == at("2026-03-09T18:00")


def test_no_time_added_leaves_a_moment_as_it_is_while_somebody_works() -> None:
    assert USUAL.add_working_time(at("2026-03-02T10:00"), 0 * HOUR) == at("2026-03-02T10:00")


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-03-30", 24)]
)
def test_a_day_is_as_long_as_it_is_when_clocks_change(day: str, hours: int) -> None:
    always = WorkingCalendar(MADRID, (hours_in("0-24"),) * 7)
    midnight = at(f"{day}T00:00")

    assert always.working_time_between(midnight, midnight + dt.timedelta(days=1)) == hours * HOUR


def test_a_day_begins_at_midnight_of_the_place() -> None:
    always = WorkingCalendar(
        MADRID, (hours_in("0-24"),) * 7, holidays=frozenset({dt.date(2026, 7, 2)})
    )
    # Half past midnight there, the evening before in UTC.
    moment = dt.datetime(2026, 7, 1, 22, 30, tzinfo=dt.UTC)

    assert always.working_time_between(moment, moment + HOUR) == 0 * HOUR


def test_what_the_company_decided_of_a_day_goes_before_holidays_and_weekends() -> None:
    sunday, monday, tuesday = (dt.date(2026, 3, day) for day in (8, 9, 10))
    calendar = WorkingCalendar(
        MADRID,
        WEEK,
        holidays=frozenset({monday}),
        own_days={sunday: True, monday: True, tuesday: False},
    )

    worked = [calendar.is_working_day(day) for day in (sunday, monday, tuesday)]
    assert worked == [True, True, False]
    # Hours of the week's first day: the weekday itself has none.
    assert calendar.add_working_time(at("2026-03-07T12:00"), HOUR) == at("2026-03-08T10:00")


def test_time_that_is_never_worked_is_refused() -> None:
    with pytest.raises(ValueError, match="too few"):
        WorkingCalendar(MADRID, ((),) * 7).add_working_time(at("2026-03-02T10:00"), HOUR)
    with pytest.raises(ValueError, match="backwards"):
        USUAL.add_working_time(at("2026-03-02T10:00"), -HOUR)
