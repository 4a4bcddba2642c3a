"""A small world of each industry: all that happened in it, and who was a customer when."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.company import Company
from quilate.simulator.company.reading import company as read
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.world import World
from tests.simulator.lived import joined

CUSTOMERS, DAYS = 300, 420
#: So often some of those who have left come back, and have several spells as customers.
_BACK_EVERY = 30


@dataclass(frozen=True)
class SmallWorld:
    """A world on the day after its history.

    Attributes
    ----------
    happened
        The columns of each table over all the days.
    customer_on
        (n, days) Whether each was a customer at any time of a day.
    """

    world: World
    happened: dict
    customer_on: np.ndarray


def lived_small_world(industry: str, seed: int) -> SmallWorld:
    """Live a year and a bit of an industry in which customers wait long, leave and come back."""
    world = World(_short_of_hands(read(industry)), seed, CUSTOMERS, DAYS / 365.25)
    kinds = list(world.response.spec.actions)
    relation, tables = world.relation, {}
    customer_on = np.zeros((len(relation.present), DAYS), dtype=bool)
    for day in range(DAYS):
        known = np.flatnonzero(relation.joined_on >= 0)
        if day % _BACK_EVERY == 0:
            relation.recover(known[~relation.present[known]][::3], day)
        today = Actions(contacts={kinds[day % len(kinds)]: known[day % 20 :: 20]})
        for name, columns in world.step(day, today):
            tables.setdefault(name, []).append(columns)
        customer_on[:, day] = relation.present | (relation.left_on == day)
    return SmallWorld(world, {name: joined(parts) for name, parts in tables.items()}, customer_on)


def _short_of_hands(company: Company) -> Company:
    specification = company.model_dump()
    capacity = specification["experience"]["service"]["capacity"]
    capacity |= {"hours_per_day_at_least": 0.0}
    capacity["hours_per_day_per_1000"] *= 0.7
    if specification["opportunities"]:
        specification["opportunities"]["sellers"]["hours_per_week"] = 2.0
    return Company.model_validate(specification)
