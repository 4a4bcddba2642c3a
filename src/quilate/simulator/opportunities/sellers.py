"""Those who work on opportunities."""

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri

from quilate.simulator.arrays import Floats, Integers, Texts
from quilate.simulator.company.opportunities import Opportunities
from quilate.simulator.draws import settled
from quilate.simulator.world.setting import Setting


@dataclass(frozen=True)
class Team:
    """The sellers, in the order in which they are taken on as the company grows.

    Attributes
    ----------
    names
        (s,)
    skill
        (s,) What each adds to the log-odds of winning.
    best_subject
        (s,) The subject that each knows best, by position.
    """

    names: Texts
    skill: Floats
    best_subject: Integers

    def adds(self, seller: Integers, subject: Integers, at_home: float) -> Floats:
        """Return what sellers add to the log-odds in subjects."""
        adds: Floats = self.skill[seller] + at_home * (self.best_subject[seller] == subject)
        return adds


def drawn_team(setting: Setting, spec: Opportunities) -> Team:
    """Draw as many sellers as the company will ever need."""
    most = needed(len(setting.population.everybody), spec)
    everybody = np.arange(most)
    scores = ndtri(setting.chance.uniform("seller.skill", everybody))
    return Team(
        names=np.array([f"S{number:03d}" for number in range(1, most + 1)], dtype=object),
        skill=settled(spec.sellers.skill_deviation * scores),
        best_subject=everybody % len(spec.subjects),
    )


def needed(customers: int, spec: Opportunities) -> int:
    """Return how many sellers there are for so many customers: at least one."""
    return max(-(-customers // spec.sellers.customers_each), 1)
