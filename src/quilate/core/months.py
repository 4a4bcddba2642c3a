"""Months of the calendar, each by its first day."""

import datetime as dt
from collections.abc import Iterator


def months_between(earlier: dt.date, later: dt.date) -> Iterator[dt.date]:
    """Give the months that lie between those of two days, and are neither."""
    first, last = (day.year * 12 + day.month - 1 for day in (earlier, later))
    for month in range(first + 1, last):
        yield dt.date(month // 12, month % 12 + 1, 1)
