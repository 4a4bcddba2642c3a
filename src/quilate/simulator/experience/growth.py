"""How many customers there will be."""

import numpy as np

from quilate.simulator.arrays import Floats
from quilate.simulator.relation import Relation
from quilate.simulator.world.setting import Setting

_RECORD_DAYS = 365


def growth(setting: Setting, relation: Relation, today: int) -> Floats:
    """(days,) Return how many customers are expected on each day from today on, beside today's.

    Newcomers are known; of all who are there, as large a share leaves a day as in the last year.
    """
    days = np.arange(setting.days.count - today)
    here = max(int(relation.present.sum()), 1)
    since = max(today - _RECORD_DAYS, 0)
    left = int((~relation.present & (relation.left_on >= since)).sum())
    came = int(((relation.joined_on >= since) & (relation.joined_on < today)).sum())
    # On average over the days of the record
    there = (here + max(here + left - came, 0)) / 2
    leaving = left / max(there * (today - since), 1)
    coming = relation.comes_on[relation.comes_on >= today] - today
    newcomers = np.bincount(coming, minlength=len(days))[: len(days)]
    # N(t) = e^(−h·t)·(N(0) + Σ over s ≤ t of newcomers(s)·e^(h·s))
    grown: Floats = np.exp(-leaving * days) * (here + np.cumsum(newcomers * np.exp(leaving * days)))
    return grown / here
