"""The days of a history: a day is a whole number from 0, its date is looked up."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from quilate.simulator.arrays import Dates, Flags, Floats, Integers

DAYS_PER_YEAR = 365.25


@dataclass(frozen=True)
class Days:
    """The days from the first of a history to the last that may be lived.

    Parameters
    ----------
    first
        The date of day 0.
    history
        How many days the history has.
    ahead
        How many days may be lived after it.
    """

    first: dt.date
    history: int
    ahead: int

    @property
    def count(self) -> int:
        """Return how many days there are in all."""
        return self.history + self.ahead

    @cached_property
    def dates(self) -> Dates:
        """(count,) The date of each day."""
        return np.datetime64(self.first, "D") + np.arange(self.count)

    @cached_property
    def months(self) -> Integers:
        """(count,) The month of each day: 0 for January to 11."""
        return self.dates.astype("datetime64[M]").astype(np.int64) % 12

    @cached_property
    def weekdays(self) -> Integers:
        """(count,) The day of the week: 0 for Monday to 6."""
        return (self.dates.astype(np.int64) + 3) % 7  # day 0 of NumPy's dates was a Thursday

    @cached_property
    def years(self) -> Floats:
        """(count,) Years gone by since the first day."""
        return np.arange(self.count) / DAYS_PER_YEAR

    def seasonal(self, months: list[float]) -> Floats:
        """Return a factor for each day that moves smoothly through twelve monthly ones.

        The middle of a month has the month's own factor. The mean of the twelve is brought to 1.
        """
        factors = np.asarray(months) / np.mean(months)
        starts = self.dates.astype("datetime64[M]")
        lengths = (starts + 1).astype("datetime64[D]") - starts.astype("datetime64[D]")
        elapsed = (self.dates - starts.astype("datetime64[D]")).astype(float) + 0.5
        # Position on a circle of twelve, 0.5 being the middle of January.
        position = self.months + elapsed / lengths.astype(float) - 0.5
        below = np.floor(position).astype(np.int64)
        part = position - below
        between: Floats = factors[below % 12] * (1 - part) + factors[(below + 1) % 12] * part
        return between

    def weekly(self, weekdays: list[float]) -> Floats:
        """Return a factor for each day by its place in the week; the mean of the seven is 1."""
        factors: Floats = (np.asarray(weekdays) / np.mean(weekdays))[self.weekdays]
        return factors

    def within_each_year(self, month_and_day: str, length: int) -> Flags:
        """Return which days lie in a stretch that begins each year on the same date."""
        month, day = (int(part) for part in month_and_day.split("-"))
        inside = np.zeros(self.count, dtype=bool)
        for year in range(self.first.year - 1, self.first.year + self.count // 365 + 2):
            # A stretch that begins on 29 February begins on 1 March in other years.
            start = (dt.date(year, month, 1) - self.first).days + day - 1
            inside[max(start, 0) : max(start + length, 0)] = True
        return inside
