"""The working hours of a day, as people write them: ``9:00-14:00, 16:30-20:00``."""

import datetime as dt
import re
from dataclasses import dataclass
from itertools import pairwise

from quilate.language import Problem

_MINUTES_OF_A_DAY = 24 * 60
_INTERVAL = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.h](\d{2}))?")


@dataclass(frozen=True, order=True)
class Interval:
    """Some hours in a row, in minutes since midnight; a day ends at 1,440."""

    opens: int
    closes: int

    def __str__(self) -> str:
        return f"{_clock(self.opens)}-{_clock(self.closes)}"

    def on(self, day: dt.date, zone: dt.tzinfo) -> tuple[dt.datetime, dt.datetime]:
        """Return the moments at which the clocks of a place show the beginning and the end."""
        return _moment(day, self.opens, zone), _moment(day, self.closes, zone)


Hours = tuple[Interval, ...]


def hours_in(text: str) -> Hours:
    """Return the hours that a text says; none in an empty one.

    >>> [str(each) for each in hours_in("16.30 – 20, 9-14")]
    ['09:00-14:00', '16:30-20:00']

    Raises
    ------
    Problem
        If it says something else, or hours that end before they begin, or that overlap.
    """
    parts = [part.strip() for part in re.split("[,;]", text) if part.strip()]
    hours = tuple(sorted(_interval(part) for part in parts))
    if any(first.closes > then.opens for first, then in pairwise(hours)):
        raise Problem("calendar-hours-overlap")
    return hours


def as_text(hours: Hours) -> str:
    """Return hours as they are kept: ``09:00-14:00, 16:30-20:00``."""
    return ", ".join(map(str, hours))


def _interval(text: str) -> Interval:
    found = _INTERVAL.fullmatch(text)
    if not found:
        raise Problem("calendar-hours-unreadable", text=text)
    since, since_minutes, until, until_minutes = (int(part or 0) for part in found.groups())
    interval = Interval(since * 60 + since_minutes, until * 60 + until_minutes)
    if max(since_minutes, until_minutes) > 59 or interval.closes > _MINUTES_OF_A_DAY:
        raise Problem("calendar-hours-unreadable", text=text)
    if interval.opens >= interval.closes:
        raise Problem("calendar-hours-backwards", text=text)
    return interval


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _moment(day: dt.date, minutes: int, zone: dt.tzinfo) -> dt.datetime:
    days, minutes = divmod(minutes, _MINUTES_OF_A_DAY)
    time = dt.time(minutes // 60, minutes % 60)
    wall = dt.datetime.combine(day + dt.timedelta(days=days), time, zone)
    # As a moment of its own: between two of one zone, Python would count what clocks show.
    return wall.astimezone(dt.UTC)
