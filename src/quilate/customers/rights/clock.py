"""When an answer is due."""

import datetime as dt

from quilate.core.calendar.queries import FreeDays
from quilate.core.months import day_from
from quilate.customers.rights.laws import Term, Unit

_ONE_DAY = dt.timedelta(days=1)


def due_after(received: dt.date, term: Term, *, free: FreeDays, extended: bool = False) -> dt.date:
    """Return the last day on which an answer is in time. The day of receipt does not count.

    Parameters
    ----------
    free
        The holidays that are left out where the law counts working days.

    >>> due_after(dt.date(2026, 1, 31), Term(1, Unit.MONTHS), free=FreeDays({}))
    datetime.date(2026, 2, 28)
    """
    length = term.length + (term.extension if extended else 0)
    if term.unit is Unit.MONTHS:
        return day_from(received, length)
    if term.unit is Unit.DAYS:
        return received + length * _ONE_DAY
    return _working_days_later(received, length, free)


def left_out(received: dt.date, due: dt.date, free: FreeDays) -> list[tuple[dt.date, str]]:
    """Return the holidays between two days that would have counted as working days, by name."""
    days = (received + number * _ONE_DAY for number in range(1, (due - received).days + 1))
    return [(day, free.name_of(day)) for day in days if day.weekday() < 5 and free.is_free(day)]


def _working_days_later(day: dt.date, count: int, free: FreeDays) -> dt.date:
    while count:
        day += _ONE_DAY
        count -= day.weekday() < 5 and not free.is_free(day)
    return day
