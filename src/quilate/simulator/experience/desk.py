"""When incidents will be solved, if they are served in the order in which they come."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.experience.cases import Cases

#: Who waits too long may leave, so that the others wait less: so often both are weighed again.
_ROUNDS = 12


@dataclass(frozen=True)
class Forecast:
    """Incidents, and what will become of each.

    Attributes
    ----------
    cases
        (m,) Those that wait, or imagined ones.
    solved_on
        (m,) Days; the day after the last that is looked at, for those that wait longer.
    late_on
        (m,) The days on which they begin to hurt for not being solved; the same for those that
        will not, or that hurt already.
    late
        (m,) Whether they hurt before they are solved.
    solved_share
        (m,) Probability that they are solved on that day: who waits too long may leave before.
    """

    cases: Cases
    solved_on: Integers
    late_on: Integers
    late: Flags
    solved_share: Floats


@dataclass(frozen=True)
class Desk:
    """The work that can be done from a day on.

    Attributes
    ----------
    today
        The first day.
    hours
        (days,) Of work on each.
    customers
        (days,) How many there are on each, beside today.
    patience
        (severities,) Days after which an unsolved incident hurts.
    staying
        (severities,) Share of the customers whom it then hurts who do not leave for it.
    """

    today: int
    hours: Floats
    customers: Floats
    patience: Integers
    staying: Floats

    def smaller(self, share: float) -> "Desk":
        """Return a desk with a share of the work."""
        return replace(self, hours=share * self.hours)

    def of_waiting(self, waiting: Cases) -> Forecast:
        """Return what will become of the incidents that wait: nothing comes before them."""
        return self._forecast(waiting, np.cumsum)

    def of_coming(self, coming: Cases, year: Integers, backlog: float) -> Forecast:
        """Return what will become of the incidents of imagined years.

        Parameters
        ----------
        coming
            Those of each year together, in the order in which they come.
        year
            (m,) To which year each belongs: 0, 1, ….
        backlog
            Hours of what waits before the first of them.
        """
        since = coming.opened_on - self.today
        spent = np.concatenate([[0.0], np.cumsum(self.hours)])[since]
        # One row of days for each year
        cell = year * len(self.hours) + since
        cells = len(self.hours) * (int(year.max(initial=0)) + 1)
        first = np.flatnonzero(np.diff(cell, prepend=-1))
        size = np.diff(np.append(first, len(cell)))

        def worked_by(hours: Floats) -> Floats:
            work = np.bincount(cell, hours, minlength=cells).astype(float)
            mornings = self._mornings(work.reshape(-1, len(self.hours)), backlog)
            done = np.cumsum(hours)
            sooner = np.repeat((done - hours)[first], size)
            worked: Floats = spent + mornings.ravel()[cell] + done - sooner
            return worked

        return self._forecast(coming, worked_by)

    def _mornings(self, work: Floats, backlog: float) -> Floats:
        """(years, days) Return the hours that wait on each morning."""
        left = np.cumsum(work - self.hours, axis=1) + backlog
        # What nobody needs is lost: W(t) = X(t) − min(0, min over s ≤ t of X(s))
        evening = left - np.minimum(np.minimum.accumulate(left, axis=1), 0.0)
        mornings: Floats = np.concatenate(
            [np.full((len(work), 1), backlog), evening[:, :-1]], axis=1
        )
        return mornings

    def _ready(self, needed: Floats) -> Integers:
        """(m,) Return the days by whose end so many hours have been worked without a pause."""
        worked = np.round(np.cumsum(self.hours), 6)
        ready: Integers = self.today + np.searchsorted(worked, np.round(needed, 6))
        return ready

    def _forecast(self, cases: Cases, worked_by: Callable[[Floats], Floats]) -> Forecast:
        """Return what becomes of cases.

        Parameters
        ----------
        worked_by
            Tells, if each case takes so many hours (m,), after how many hours of work in all it
            is solved (m,).
        """
        end = self.today + len(self.hours)
        hurts_on = cases.opened_on + self.patience[cases.severity]
        hours = cases.left
        for _ in range(_ROUNDS):
            # For itself every case counts whole, for the others if it is still there.
            ready = self._ready(worked_by(hours) + cases.left - hours)
            solved_on = np.maximum(ready, cases.opened_on)
            hurts = ~cases.late & (solved_on > hurts_on)
            staying = np.where(hurts, self.staying[cases.severity], 1.0)
            hours = (hours + cases.left * staying) / 2
        return Forecast(
            cases=cases,
            solved_on=solved_on,
            late_on=np.where(hurts, np.minimum(hurts_on, end), end),
            late=cases.late | hurts,
            solved_share=staying,
        )
