"""When an answer is due."""

import calendar
import datetime as dt

import holidays

from quilate.customers.rights.laws import Term, Unit


def due_after(received: dt.date, term: Term, *, country: str, extended: bool = False) -> dt.date:
    """Return the last day on which an answer is in time. The day of receipt does not count.

    >>> due_after(dt.date(2026, 1, 31), Term(1, Unit.MONTHS), country="ES")
    datetime.date(2026, 2, 28)
    """
    length = term.length + (term.extension if extended else 0)
    if term.unit is Unit.MONTHS:
        return _months_later(received, length)
    if term.unit is Unit.DAYS:
        return received + dt.timedelta(days=length)
    return _working_days_later(received, length, country)


def _months_later(day: dt.date, months: int) -> dt.date:
    # A month from the 31st ends on the last day of a month that has none.
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _working_days_later(day: dt.date, count: int, country: str) -> dt.date:
    free = holidays.country_holidays(country)
    while count:
        day += dt.timedelta(days=1)
        count -= day.weekday() < 5 and day not in free
    return day
