"""What customers really left, when nothing was done for them beside the usual service."""

from collections.abc import Callable

from quilate.simulator.arrays import Integers
from quilate.simulator.world.world import World


def realised_cents(world: World, days: int, on_progress: Callable[[float], None]) -> Integers:
    """Live the days ahead of a world and return the net margin that each customer left in them.

    Parameters
    ----------
    on_progress
        Is told the share of the days that has gone by.

    Returns
    -------
    (n,) In cents.
    """
    before, start = world.ledger.value_to_date.copy(), world.day
    for day in range(start, start + days):
        world.step(day)
        on_progress((day + 1 - start) / days)
    realised: Integers = world.ledger.value_to_date - before
    return realised
