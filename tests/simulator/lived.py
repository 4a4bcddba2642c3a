"""Live a company's days and keep what happened, for tests to look at."""

from collections import defaultdict

import numpy as np

from quilate.simulator.world.actions import NOTHING
from quilate.simulator.world.world import World


def live(world, until, actions=None):
    """Live up to a day; return the columns of each table over all the days lived."""
    days = defaultdict(list)
    for day in range(world.day, until):
        for name, columns in world.step(day, (actions or {}).get(day, NOTHING)):
            days[name].append(columns)
    return {name: joined(parts) for name, parts in days.items()}


def joined(parts):
    return {column: np.concatenate([part[column] for part in parts]) for column in parts[0]}


def live_history(company, seed, customers, years=None, ahead_days=0):
    """Return a world on the day after its history, and what happened in it."""
    world = World(company, seed, customers, years, ahead_days)
    return world, live(world, world.setting.days.history)
