"""Whom a campaign is meant for."""

import numpy as np

from quilate.simulator.arrays import Flags, Integers
from quilate.simulator.company.campaigns import Audience
from quilate.simulator.relation import Relation
from quilate.simulator.world.ledger import Ledger
from quilate.simulator.world.setting import Setting


def meant(
    audience: Audience, day: int, setting: Setting, relation: Relation, ledger: Ledger
) -> Integers:
    """Return who fulfils what an audience asks for, as the books stand on the morning of a day.

    Those who have left silently are among them: the company does not know.
    """
    joined_on, ordered_on = relation.joined_on, ledger.last_order_on
    fits = (joined_on >= 0) & (joined_on < day) & (ledger.orders >= audience.orders_at_least)
    if audience.bought_within_days is not None:
        fits &= (ordered_on >= 0) & (day - ordered_on <= audience.bought_within_days)
    if audience.not_bought_for_days is not None:
        fits &= day - ordered_on > audience.not_bought_for_days
    if audience.joined_within_days is not None:
        fits &= day - joined_on <= audience.joined_within_days
    if audience.joined_before_days is not None:
        fits &= day - joined_on > audience.joined_before_days
    if audience.sources:
        fits &= _came_by(audience.sources, setting)
    return np.flatnonzero(fits)


def _came_by(sources: list[str], setting: Setting) -> Flags:
    named = np.array([way.name in sources for way in setting.company.arrivals.sources])
    came: Flags = named[setting.population.source]
    return came
