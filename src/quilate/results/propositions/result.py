"""What a segment has brought in twelve months, now and before its proposition began.

Both are of the customers who are in the segment today, as all results by group are; what changed
stands beside what changed of everybody else, and neither says what would have come without it.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import reduce

from quilate.core.models import Person
from quilate.core.months import month_from
from quilate.results.divisions import ELSE, choice_of
from quilate.results.models import ResultsRun
from quilate.results.period import Period
from quilate.results.queries import Results, results_by_month
from quilate.results.result import Result
from quilate.segments.models import Segment


@dataclass(frozen=True)
class Times:
    """The twelve full months that are known last, and those before a proposition began.

    Attributes
    ----------
    then
        None where not all of them are known, or none has gone by since.
    since
        How many of the months that are known last it has held for.
    """

    now: Period
    then: Period | None
    since: int

    @classmethod
    def of(cls, holds_from: dt.date | None, run: ResultsRun) -> "Times":
        """Return the times to be compared of what holds from a day on."""
        now = Period.year_until(run.last_full_month).since(run.first_month)
        if holds_from is None:
            return cls(now, None, 0)
        # The month in which it begins is before it, unless it begins with it.
        since = sum(each >= holds_from for each in now.months)
        then = Period.year_until(month_from(holds_from, -1))
        is_known = then.first >= run.first_month
        return cls(now, then if since and is_known else None, since)


@dataclass(frozen=True)
class Line:
    """One figure of the segment: now, before, and how far it and everybody else moved."""

    name: str
    now: Decimal
    then: Decimal | None
    rest_now: Decimal
    rest_then: Decimal | None

    @property
    def change(self) -> float | None:
        """Return how far it moved; None where that says nothing."""
        return _change(self.now, self.then)

    @property
    def rest_change(self) -> float | None:
        """Return how far that of everybody else moved."""
        return _change(self.rest_now, self.rest_then)


@dataclass(frozen=True)
class Each:
    """What twelve months come to for one customer, so that groups of any size can be compared.

    Attributes
    ----------
    net_margin
        Per customer who had bought by the end; None without any.
    serving
        What serving takes of the margin; None without a margin.
    """

    net_margin: Decimal | None
    serving: Decimal | None

    @classmethod
    def of(cls, result: Result) -> "Each":
        """Return it of a result."""
        margin, customers = result.margin, result.customers
        return cls(
            net_margin(result) / customers if customers else None,
            result.cost_to_serve / margin if margin > 0 else None,
        )


@dataclass(frozen=True)
class Brought:
    """The result of a segment and of everybody else in the times that are compared."""

    times: Times
    its: Result
    rest: Result
    its_then: Result | None
    rest_then: Result | None

    @property
    def lines(self) -> list[Line]:
        """Return its figures, from the margin to what is left of it."""
        return [self._line(name, figure) for name, figure in _FIGURES.items()]

    @property
    def its_each(self) -> Each:
        """Return what it comes to for a customer of the segment."""
        return Each.of(self.its)

    @property
    def rest_each(self) -> Each:
        """Return what it comes to for a customer of everybody else."""
        return Each.of(self.rest)

    def _line(self, name: str, figure: Callable[[Result], Decimal]) -> Line:
        its_then, rest_then = self.its_then, self.rest_then
        return Line(
            name,
            figure(self.its),
            figure(its_then) if its_then else None,
            figure(self.rest),
            figure(rest_then) if rest_then else None,
        )


def net_margin(result: Result) -> Decimal:
    """Return margin − cost to serve − written off: what winning customers cost is left out."""
    return result.margin - result.cost_to_serve - result.written_off


_FIGURES: dict[str, Callable[[Result], Decimal]] = {
    "margin": lambda its: its.margin,
    "cost-to-serve": lambda its: its.cost_to_serve,
    "written-off": lambda its: its.written_off,
    "net-margin": net_margin,
}


def brought_by(
    segment: Segment, person: Person, run: ResultsRun | None, *, holds_from: dt.date | None
) -> Brought | None:
    """Return what a segment brought, of whom a person may see; None before it was reckoned."""
    if run is None or segment.created_at > run.at:
        return None
    times = Times.of(holds_from, run)
    asked = sorted({*times.now.months, *(times.then.months if times.then else ())})
    found = results_by_month(person, choice_of(segment), run, asked)
    own, then = str(segment.pk), times.then
    return Brought(
        times,
        _over(found, own, times.now),
        _over(found, ELSE, times.now),
        _over(found, own, then) if then else None,
        _over(found, ELSE, then) if then else None,
    )


def _over(found: Results, code: str, period: Period) -> Result:
    months = (found.get((code, each), Result()) for each in period.months)
    return reduce(Result.then, months, Result())


def _change(now: Decimal, then: Decimal | None) -> float | None:
    return float(now / then - 1) if then is not None and then > 0 else None
