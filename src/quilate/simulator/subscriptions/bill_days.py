"""On which day of each month a customer is billed."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Integers
from quilate.simulator.world.days import Days

#: Every month has it.
_LAST_BILLING_DAY = 28


@dataclass(frozen=True)
class BillDays:
    """The months of a history, as days.

    Attributes
    ----------
    month
        (days,) Which month each day lies in: 0 for that of the first day.
    day_of_month
        (days,) From 1.
    starts
        (months,) The day that each month begins on; there are enough months for any commitment.
    """

    month: Integers
    day_of_month: Integers
    starts: Integers

    def of_joining(self, day: int) -> int:
        """Return the day of the month on which those who start on a day are billed."""
        return min(int(self.day_of_month[day]), _LAST_BILLING_DAY)

    def after(self, day: int, billing_day: Integers, months: Integers | int) -> Integers:
        """(m,) Return the billing day so many months after that of a day."""
        later: Integers = self.starts[self.month[day] + months] + billing_day - 1
        return later

    def ahead(self, first: Integers, billing_day: Integers, end: int) -> Integers:
        """(m, runs) Return the days of billing from the next on.

        There are as many for everybody; those from ``end`` on are to be left out.
        """
        month = np.searchsorted(self.starts, first, side="right") - 1
        last = int(np.searchsorted(self.starts, end - 1, side="right")) - 1
        runs = month[:, None] + np.arange(max(last - int(month.min(initial=last)) + 1, 1))
        days: Integers = self.starts[runs] + billing_day[:, None] - 1
        return days


def bill_days(days: Days, longest_months: int) -> BillDays:
    """Return the days of billing of a history, and of so many months after it."""
    month = days.dates.astype("datetime64[M]")
    count = int((month[-1] - month[0]).astype(int)) + longest_months + 3
    starts = (month[0] + np.arange(count)).astype("datetime64[D]")
    return BillDays(
        month=(month - month[0]).astype(np.int64),
        day_of_month=(days.dates - month.astype("datetime64[D]")).astype(np.int64) + 1,
        starts=(starts - days.dates[0]).astype(np.int64),
    )
