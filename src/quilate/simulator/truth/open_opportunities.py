"""The true chances of the opportunities that wait today."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.opportunities import Selling
from quilate.simulator.world.world import World


@dataclass(frozen=True)
class OpenOpportunities:
    """Opportunities that wait, one row each.

    Attributes
    ----------
    opportunity_id, customer_id
        (m,) Their numbers, and positions of customers.
    won_if_worked_today, won_if_never_worked
        (m,) Probabilities.
    margin_if_won
        (m,) In the company's currency.
    """

    opportunity_id: Integers
    customer_id: Integers
    won_if_worked_today: Floats
    won_if_never_worked: Floats
    margin_if_won: Floats


def open_opportunities(world: World) -> OpenOpportunities:
    """Return what is true of the opportunities that wait on the morning of today."""
    for scene in world.scenes:
        if isinstance(scene, Selling):
            if_worked, if_not = scene.chances(world.day)
            waiting = scene.waiting
            return OpenOpportunities(
                waiting.number, waiting.customer, if_worked, if_not, waiting.margin / 100
            )
    nothing, none = np.zeros(0), np.zeros(0, dtype=np.int64)
    return OpenOpportunities(none, none, nothing, nothing, nothing)
