"""What a part of the company's life has to tell the world."""

import numpy as np

from quilate.simulator.arrays import Floats
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.events import Events
from quilate.simulator.world.prospect import Prospect


class Scene:
    """A part of the company's life: what happens in it, and what is to be expected of it."""

    def step(self, day: int, actions: Actions, events: Events) -> None:
        """Live a day, and write down what happens."""
        raise NotImplementedError

    def expected_margin(self, prospect: Prospect) -> Floats:
        """(m,) Return the net margin expected of customers, in the company's currency."""
        return np.zeros(len(prospect.who))

    def expected_hold(self, prospect: Prospect) -> Floats:
        """(m, stretches) Return the probability that contracts, if any, keep customers customers.

        Given that their bond holds; 1 where no contract is needed to be one.
        """
        return np.ones_like(prospect.present)
