"""The net margin that customers will leave, as far as anybody could know it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.truth.foresight import foreseen
from quilate.simulator.world.prospect import stretches
from quilate.simulator.world.world import World

#: Customers are looked at so many at a time, so that their arrays stay small.
_BATCH = 8192
#: NumPy lets go of Python while it computes: two at a time keep two cores busy.
_AT_ONCE = 2


def expected_margin(
    world: World, who: Integers, *, days: int = 365, action: str | None = None
) -> Floats:
    """Return the expected net margin of customers over the days to come, undiscounted.

    Parameters
    ----------
    world
        A world that has been lived up to today.
    who
        (m,) Positions of customers.
    days
        How many days are looked at.
    action
        A kind of action, done for each of them on the first of these days and paid for; nothing
        unless given. Nothing else is done for them on those days beside the usual service.

    Returns
    -------
    (m,) In the company's currency.
    """
    return margin_over(world, who, stretches(world.day, days), action)


def margin_over(world: World, who: Integers, edges: Integers, action: str | None) -> Floats:
    """Return the expected net margin of customers, as `expected_margin`, over stretches of days.

    Parameters
    ----------
    edges
        (stretches + 1,) Days, from today to the day after the last; the longer the stretches, the
        coarser the answer.
    """
    batches = [who[start : start + _BATCH] for start in range(0, len(who), _BATCH)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        margins = pool.map(lambda batch: _of_batch(world, batch, edges, action), batches)
        return np.concatenate([np.zeros(0), *margins])


def _of_batch(world: World, who: Integers, edges: Integers, action: str | None) -> Floats:
    prospect = foreseen(world, who, edges, action)
    for scene in world.scenes:
        prospect = replace(prospect, present=prospect.present * scene.expected_hold(prospect))
    margin = sum((scene.expected_margin(prospect) for scene in world.scenes), np.zeros(len(who)))
    cost = world.response.spec.actions[action].cost if action else 0.0
    return margin - cost
