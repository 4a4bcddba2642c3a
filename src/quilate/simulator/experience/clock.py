"""What comes to every customer at a rate of their own."""

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.draws import Law
from quilate.simulator.draws.laws import waiting
from quilate.simulator.relation import Relation
from quilate.simulator.world.days import DAYS_PER_YEAR
from quilate.simulator.world.prospect import Prospect
from quilate.simulator.world.setting import Setting


class Clock:
    """A clock for each customer, which strikes at random.

    It runs from the first day on, whether they are customers or not, and has no memory: it strikes
    on the same days whatever the company does, and only the strokes that find a customer count.

    Parameters
    ----------
    purpose
        What the strokes are for: their random numbers belong to it.
    setting
        The company and its customers.
    per_day
        (n,) How often it strikes on an average day.
    pace
        (days,) How much faster the clocks of all run on each day.

    Attributes
    ----------
    strokes
        (n,) How many times each has struck.
    """

    def __init__(self, purpose: str, setting: Setting, per_day: Floats, pace: Floats) -> None:
        self.per_day, self.pace = per_day, pace
        self._purpose, self._chance = purpose, setting.chance
        self._reading = np.cumsum(pace)
        self.strokes = np.zeros(len(per_day), dtype=np.int64)
        self._next = self._wait(setting.population.everybody)

    def striking(self, day: int) -> Integers:
        """Return whose clock strikes on a day, whether they are customers or not."""
        due = np.flatnonzero(self._next < self._reading[day])
        self.strokes[due] += 1
        self._next[due] += self._wait(due)
        return due

    def expected(self, prospect: Prospect) -> Floats:
        """(m,) Return how many strokes are expected to find each a customer."""
        run = prospect.sums(self.pace) * prospect.present
        expected: Floats = self.per_day[prospect.who] * run.sum(axis=1)
        return expected

    def _wait(self, customers: Integers) -> Floats:
        share = self._chance.uniform(self._purpose, customers, self.strokes[customers])
        never = np.full(len(customers), np.inf)
        per_day = self.per_day[customers]
        wait: Floats = np.divide(waiting(share), per_day, out=never, where=per_day > 0)
        return wait


def rates_per_day(
    purpose: str, setting: Setting, relation: Relation, per_year: Law, correlation: float = 0.0
) -> Floats:
    """(n,) Return a rate for each customer that goes along with how often they buy.

    It is zero for those who come once and never again: nothing draws them back.
    """
    share = setting.population.leaning(setting.chance, purpose, correlation)
    rate = np.maximum(per_year.quantile(share), 0.0) / DAYS_PER_YEAR
    return np.where(relation.bond.passing, 0.0, rate)
