"""Working time: which days are worked, how long it is between two moments, when it is over.

The clocks of service levels run on it. Days begin and end by the clock of the place; time is
counted as it passes, so that a night in which clocks change is as long as it is.
"""

import datetime as dt
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from quilate.core.calendar.hours import Hours

#: Beyond so many days without enough hours, a calendar is taken to have none.
_LONGEST_WAIT_DAYS = 3660
_ONE_DAY = dt.timedelta(days=1)
_NOTHING = dt.timedelta()


@dataclass(frozen=True)
class WorkingCalendar:
    """When a place works.

    Attributes
    ----------
    hours
        Of each day of the week, Monday first.
    holidays
        Days without work.
    own_days
        What the company decided of single days: a day that it works, or not. It goes before the
        holidays.
    """

    zone: dt.tzinfo
    hours: tuple[Hours, ...]
    holidays: Container[dt.date] = frozenset()
    own_days: Mapping[dt.date, bool] = field(default_factory=dict)

    def is_working_day(self, day: dt.date) -> bool:
        """Return whether anybody works on a day."""
        if day in self.own_days:
            return self.own_days[day]
        return bool(self.hours[day.weekday()]) and day not in self.holidays

    def working_time_between(self, start: dt.datetime, end: dt.datetime) -> dt.timedelta:
        """Return how much working time passes from one moment to another; none backwards."""
        since, until = start.astimezone(self.zone).date(), end.astimezone(self.zone).date()
        total = _NOTHING
        # The hours of the day before may reach into this one, where clocks have gone back.
        for ordinal in range(since.toordinal() - 1, until.toordinal() + 1):
            for opens, closes in self._worked_on(dt.date.fromordinal(ordinal)):
                total += max(min(closes, end) - max(opens, start), _NOTHING)
        return total

    def add_working_time(self, moment: dt.datetime, time: dt.timedelta) -> dt.datetime:
        """Return when some working time from a moment on will have passed.

        Raises
        ------
        ValueError
            If time is negative, or so much is not worked within ten years.
        """
        if time < _NOTHING:
            raise ValueError("working time does not run backwards")
        left = time
        for opens, closes in self._worked_since(moment):
            begins = max(opens, moment)
            if begins + left <= closes:
                return begins + left
            left -= max(closes - begins, _NOTHING)
        raise ValueError("this calendar has too few working hours")

    def _worked_since(self, moment: dt.datetime) -> Iterator[tuple[dt.datetime, dt.datetime]]:
        day = moment.astimezone(self.zone).date() - _ONE_DAY
        for days in count():
            if days > _LONGEST_WAIT_DAYS:
                return
            for opens, closes in self._worked_on(day + days * _ONE_DAY):
                if closes > moment:
                    yield opens, closes

    def _worked_on(self, day: dt.date) -> Iterator[tuple[dt.datetime, dt.datetime]]:
        if not self.is_working_day(day):
            return
        done = dt.datetime.min.replace(tzinfo=dt.UTC)
        for interval in self.hours[day.weekday()] or self._usual_hours():
            opens, closes = interval.on(day, self.zone)
            # Hours that clocks skip are shown later, over those that follow: time passes once.
            yield max(opens, done), max(closes, done)
            done = max(closes, done)

    def _usual_hours(self) -> Hours:
        """Return the hours of a day that is worked by exception: those of the week's first."""
        return next((hours for hours in self.hours if hours), ())
