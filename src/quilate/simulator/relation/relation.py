"""The relation with every customer, day by day."""

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.draws.laws import waiting
from quilate.simulator.relation.bond import drawn_bond
from quilate.simulator.relation.regimes import drawn_regimes
from quilate.simulator.world.setting import Setting

#: The day of what has not happened.
NEVER = -1


class Relation:
    """Who is a customer today, and how much the bond has worn.

    Every bond bears a certain strain, drawn at birth. Time strains it at the customer's own rate,
    and so does what goes wrong; when the strain exceeds what it bears, the customer leaves.

    Attributes
    ----------
    joined_on, left_on
        (n,) Days, or `NEVER`.
    present
        (n,) Whether they are customers now.
    strain, bears
        (n,) What the bond has suffered, and what it bears: an exponential draw of mean 1.
    survived
        (n,) The most strain that it has borne: kindness may lower the strain since.
    held
        (n,) Whether a contract holds them: time alone does not strain their bond, for their
        subscriptions end by themselves.
    """

    def __init__(self, setting: Setting) -> None:
        n = len(setting.population.everybody)
        self._setting = setting
        self.bond, self.regimes = drawn_bond(setting), drawn_regimes(setting)
        self.comes_on = setting.population.would_come_on.copy()
        self.joined_on = np.full(n, NEVER)
        self.left_on = np.full(n, NEVER)
        self.present = np.zeros(n, dtype=bool)
        self.held = np.zeros(n, dtype=bool)
        self.strain, self.survived = np.zeros(n), np.zeros(n)
        self.bears = self._drawn_strength(setting.population.everybody, 0)
        self.returns = np.zeros(n, dtype=np.int64)
        self._newcomer = _newcomer_factors(setting)

    def welcome(self, day: int) -> Integers:
        """Let in who comes today, and return them."""
        newcomers = np.flatnonzero(self.comes_on == day)
        self.joined_on[newcomers] = day
        self.present[newcomers] = True
        return newcomers

    def hasten(self, customers: Integers, day: int) -> Integers:
        """Make people who would have come later come on a day; return those who do."""
        later: Integers = customers[
            (self.joined_on[customers] == NEVER) & (self.comes_on[customers] > day)
        ]
        self.comes_on[later] = day
        return later

    def hurt(self, customers: Integers, strain: Floats) -> None:
        """Strain bonds: a strain of x drives away a share 1 − e^(−x); below 0 it mends them."""
        np.add.at(self.strain, customers, strain)

    def recover(self, customers: Integers, day: int) -> None:
        """Bring back customers who had left, with a new bond."""
        self.returns[customers] += 1
        self.left_on[customers] = NEVER
        self.present[customers] = True
        self.strain[customers] = self.survived[customers] = 0.0
        self.bears[customers] = self._drawn_strength(customers, self.returns[customers])

    def wear(self, day: int) -> None:
        """Let a day go by."""
        free = np.flatnonzero(self.present & ~self.held)
        regime = self.regimes.departure_factor[self.regimes.circle[free], day]
        newcomer = self._newcomer[day - self.joined_on[free]]
        self.strain[free] += self.bond.departures_per_day[free] * newcomer * regime

    def part(self, day: int) -> Integers:
        """Let go those whose bond bears no more, and return them."""
        leaving = np.flatnonzero(self.present & (self.strain >= self.bears))
        np.maximum(self.survived, self.strain, out=self.survived)
        self.close(leaving, day)
        return leaving

    def expected_strain(self, who: Integers, edges: Integers) -> Floats:
        """(m, edges) Return the strain that time will have put on bonds by each day."""
        joined = np.maximum(self.joined_on[who], 0)[:, None]
        age = np.clip(edges - joined, 0, len(self._newcomer) - 1)
        worn = np.diff(np.concatenate([[0.0], np.cumsum(self._newcomer)])[age], axis=1)
        middles = (edges[1:] + edges[:-1]) // 2
        regime = self.regimes.departure_factor[:, middles][self.regimes.circle[who]]
        strain = np.cumsum(self.bond.departures_per_day[who, None] * worn * regime, axis=1)
        strain = np.concatenate([np.zeros((len(who), 1)), strain], axis=1)
        return np.where(self.held[who, None], 0.0, strain)

    def staying(self, who: Integers, further: Floats) -> Floats:
        """(m, t) Return the probability that bonds bear so much further strain.

        A bond that is there has shown that it bears the most it has suffered; beyond that, its
        strength has no memory: P(stays) = e^−(strain + further − survived), at most 1.
        """
        beyond = (self.strain - self.survived)[who, None] + further
        staying: Floats = np.exp(-np.maximum(beyond, 0.0))
        return staying

    def close(self, customers: Integers, day: int) -> None:
        """End relations on a day."""
        self.present[customers] = False
        self.left_on[customers] = day

    def _drawn_strength(self, customers: Integers, occasion: Integers | int) -> Floats:
        return waiting(self._setting.chance.uniform("strength", customers, occasion))


def _newcomer_factors(setting: Setting) -> Floats:
    """(days,) Return how much more readily customers leave at each age in days."""
    departure = setting.company.departure
    age = np.arange(setting.days.count + 1)
    # 1 + (f − 1)·e^(−age / τ)
    excess = (departure.newcomer_factor - 1) * np.exp(-age / departure.newcomer_days)
    return np.maximum(1 + excess, 0.0)
