"""Months of the calendar: each by its first day, or a day so many of them apart."""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator


def month_from(day: dt.date, months: int) -> dt.date:
    """Return the month that is so many after that of a day, or before it; none before the first."""
    year, place = divmod(_number(day) + months, 12)
    return dt.date(max(year, dt.MINYEAR), place + 1, 1)


def day_from(day: dt.date, months: int) -> dt.date:
    """Return the same day so many months later, or before; of a shorter month, its last."""
    month = month_from(day, months)
    return month.replace(day=min(day.day, monthrange(month.year, month.month)[1]))


def months_between(earlier: dt.date, later: dt.date) -> Iterator[dt.date]:
    """Give the months that lie between those of two days, and are neither."""
    apart = _number(later) - _number(earlier)
    return (month_from(earlier, each) for each in range(1, apart))


def _number(day: dt.date) -> int:
    return day.year * 12 + day.month - 1
