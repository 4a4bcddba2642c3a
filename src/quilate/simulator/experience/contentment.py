"""How content every customer is."""

import numpy as np
from scipy.special import ndtri

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.experience import Satisfaction
from quilate.simulator.draws import settled
from quilate.simulator.world.setting import Setting


class Contentment:
    """Satisfaction, in deviations between customers from the average.

    Attributes
    ----------
    lasting
        (n,) As a trait: it goes along with how seldom they leave.
    """

    def __init__(self, setting: Setting, spec: Satisfaction) -> None:
        self._half_life_days = spec.half_life_days
        self.lasting = _drawn(setting, spec.correlation_with_staying)
        n = len(self.lasting)
        self._lately, self._noted_on = np.zeros(n), np.zeros(n, dtype=np.int64)

    def felt(self, customers: Integers, day: int) -> Floats:
        """(m,) Return how content customers are on a day."""
        felt: Floats = self.lasting[customers] + self._remembered(customers, day)
        return felt

    def move(self, customers: Integers, change: Floats | float, day: int) -> None:
        """Make customers more content, or less; who is named twice is moved twice."""
        self._lately[customers] = self._remembered(customers, day)
        self._noted_on[customers] = day
        np.add.at(self._lately, customers, change)

    def _remembered(self, customers: Integers, day: int) -> Floats:
        age = day - self._noted_on[customers]
        return settled(self._lately[customers] * 0.5 ** (age / self._half_life_days))


def _drawn(setting: Setting, correlation: float) -> Floats:
    population, chance = setting.population, setting.chance
    # The share by which the bond was drawn: the higher, the sooner they leave.
    leaving = population.leaning(
        chance, "departure", -setting.company.departure.correlation_with_rate
    )
    own = ndtri(chance.uniform("satisfaction", population.everybody))
    # z = −ρ·z₁ + √(1 − ρ²)·z₂
    return settled(-correlation * ndtri(leaving) + np.sqrt(1 - correlation**2) * own)
