"""The incidents ahead of a company: those that wait today, and those that may come."""

from dataclasses import dataclass, replace

import numpy as np
from scipy.special import ndtri

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.experience import Service
from quilate.simulator.draws import Chance, spread_over
from quilate.simulator.experience.cases import Cases, drawn_cases
from quilate.simulator.experience.clock import Clock
from quilate.simulator.experience.desk import Desk, Forecast
from quilate.simulator.relation import Relation

#: Years are imagined until they hold so many incidents: the fewer a year has, the more it is luck.
_ENOUGH_INCIDENTS = 20_000
_MOST_YEARS = 30


@dataclass(frozen=True)
class Ahead:
    """What becomes of incidents that are served as they come.

    How long an incident waits is decided by all that wait with it, and no formula gives it: the
    days ahead are imagined, with as many incidents as today's customers would have, so often that
    luck does not matter any more.

    Attributes
    ----------
    today, end
        The first of the days that are looked at, and the day after the last.
    waiting, coming
        The incidents that wait, and imagined ones.
    weight
        (m,) How many strokes of a customer's clock each of the imagined ones stands for, if it
        strikes once on an average day.
    """

    today: int
    end: int
    waiting: Forecast
    coming: Forecast
    weight: Floats

    def daily(self, if_late: Floats, if_solved: Floats) -> Floats:
        """(days,) Return what comes of those to come, for a clock that strikes once a day.

        Parameters
        ----------
        if_late, if_solved
            (m,) What comes of each on the day on which it begins to hurt, and is solved.
        """
        coming = self.coming
        daily = np.zeros(self.end + 1)
        np.add.at(daily, coming.late_on, self.weight * if_late)
        np.add.at(daily, coming.solved_on, self.weight * if_solved)
        return daily[: self.end]


def looked_ahead(
    spec: Service, chance: Chance, clock: Clock, relation: Relation, desk: Desk, waiting: Cases
) -> Ahead:
    """Return what is ahead.

    Parameters
    ----------
    desk
        The work that can be done from today on.
    waiting
        What waits today.
    """
    waiting = waiting.of(relation.present[waiting.customer])
    pace = desk.customers * clock.pace[desk.today :]
    per_day = float(clock.per_day[relation.present].sum())
    # Of a large company a small one of the same kind is imagined: luck matters to neither.
    share = min(_ENOUGH_INCIDENTS / max(per_day * float(pace.sum()), 1), 1.0)
    coming, year = _imagined(spec, chance, pace, desk.today, share * per_day)
    backlog, since = share * float(waiting.left.sum()), coming.opened_on - desk.today
    return Ahead(
        today=desk.today,
        end=desk.today + len(desk.hours),
        waiting=desk.of_waiting(waiting),
        coming=desk.smaller(share).of_coming(coming, year, backlog),
        # The more customers there are, the fewer come of a single one.
        weight=float(pace.sum()) / max(len(year), 1) / desk.customers[since],
    )


def _imagined(
    spec: Service, chance: Chance, pace: Floats, today: int, per_day: float
) -> tuple[Cases, Integers]:
    """Return incidents that might come, and to which of several years each belongs.

    Parameters
    ----------
    pace
        (days,) How much faster than usual they come on each day from today on.
    per_day
        How many come on an average day.
    """
    expected = per_day * float(pace.sum())
    years = np.arange(np.clip(round(_ENOUGH_INCIDENTS / max(expected, 1)), 1, _MOST_YEARS))
    luck = ndtri(chance.uniform("imagined.incidents", years, today))
    # A Poisson number, as near as a normal one comes to it
    counts = np.maximum(np.round(expected + np.sqrt(expected) * luck), 0).astype(np.int64)
    year = np.repeat(years, counts)
    # Nobody has a number below 0: what is drawn for them is drawn for nobody else.
    nobody = -1 - np.arange(len(year))
    day = today + spread_over(chance.uniform("imagined.day", nobody, today), pace)
    cases = drawn_cases(
        spec, chance, day=today, number=nobody, customer=nobody, occasion=np.full(len(year), today)
    )
    order = np.lexsort((day, year))
    return replace(cases, opened_on=day).of(order), year[order]
