"""The months that a page shows."""

import datetime as dt
from dataclasses import dataclass

from quilate.core.months import month_from, months_between
from quilate.results.models import ResultsRun

_A_YEAR = 12


@dataclass(frozen=True)
class Period:
    """The months from one to another, each by its first day."""

    first: dt.date
    last: dt.date

    @classmethod
    def asked(cls, first: str, last: str, run: ResultsRun) -> "Period":
        """Return the period that an address asks for (``2026-03``): a year where it asks for none.

        What lies beyond the months that there are is cut off; of two the wrong way round, the
        first is the last.
        """
        until = _read(last) or run.last_full_month
        since = _read(first) or month_from(until, 1 - _A_YEAR)
        ends = sorted((_within(run, since), _within(run, until)))
        return cls(*ends)

    @classmethod
    def year_until(cls, last: dt.date) -> "Period":
        """Return the twelve months that end with one."""
        return cls(month_from(last, 1 - _A_YEAR), last)

    @classmethod
    def fiscal_years(cls, run: ResultsRun, *, starts_month: int) -> list["Period"]:
        """Return the fiscal year in which the data end, so far, and the one before if it is known.

        Parameters
        ----------
        starts_month
            The month in which the company's fiscal year begins, from 1 to 12.
        """
        last = run.last_day.replace(day=1)
        first = month_from(last, -((last.month - starts_month) % _A_YEAR))
        years = (cls(first, last), cls(month_from(first, -_A_YEAR), month_from(first, -1)))
        known = [each for each in years if each.last >= run.first_month]
        return [cls(_within(run, each.first), each.last) for each in known]

    @property
    def months(self) -> list[dt.date]:
        """Return its months, the oldest first."""
        return sorted({self.first, *months_between(self.first, self.last), self.last})

    def since(self, first: dt.date) -> "Period":
        """Return those of its months that are not before one; the last of them at least."""
        return Period(min(max(self.first, first), self.last), self.last)

    @property
    def year_before(self) -> "Period":
        """Return the same months a year before."""
        return Period(month_from(self.first, -_A_YEAR), month_from(self.last, -_A_YEAR))

    @property
    def address(self) -> str:
        """Return how an address asks for it."""
        return f"from={self.first:%Y-%m}&to={self.last:%Y-%m}"


def _read(month: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(f"{month}-01")
    except ValueError:
        return None


def _within(run: ResultsRun, month: dt.date) -> dt.date:
    return min(max(month, run.first_month), run.last_day.replace(day=1))
