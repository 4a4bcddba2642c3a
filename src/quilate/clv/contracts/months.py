"""Months of a contract: from the day of the month on which it started to the same of the next."""

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

Integers = NDArray[np.int64]


def months_passed(started: Floats, day: Floats) -> Integers:
    """Return the whole months from one day to another, days since 1970-01-01; 0 or more."""
    first, last = _calendar(started), _calendar(day)
    months: Integers = last[0] - first[0] - (last[1] < first[1])
    return np.maximum(months, 0)


def months_begun(started: Floats, day: Floats) -> Integers:
    """Return the month of a contract in which a day falls, its last day included: 1 or more."""
    first, last = _calendar(started), _calendar(day)
    months: Integers = last[0] - first[0] + (last[1] > first[1])
    return np.maximum(months, 1)


def day_after_months(started: Floats, months: Integers) -> Floats:
    """Return the day that is so many months after another, as far as the month has one."""
    month, day = _calendar(started)
    begins = (month + months).astype("datetime64[M]")
    length = ((begins + 1).astype("datetime64[D]") - begins.astype("datetime64[D]")).astype(int)
    found = begins.astype("datetime64[D]").astype(np.int64) + np.minimum(day, length) - 1
    return np.asarray(found, dtype=np.float64)


def _calendar(day: Floats) -> tuple[Integers, Integers]:
    """Return the month since 1970-01 and the day of the month."""
    date = np.asarray(day).astype(np.int64).astype("datetime64[D]")
    month = date.astype("datetime64[M]")
    return month.astype(np.int64), (date - month.astype("datetime64[D]")).astype(np.int64) + 1
