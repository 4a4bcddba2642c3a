"""What is at work on customers of all that was done for them."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers


@dataclass(frozen=True)
class Moved:
    """The state of some customers' response.

    Attributes
    ----------
    lift
        (m,) By how much faster they buy on the first day: 0.2 is a fifth.
    strain
        (m,) What it adds to the strain of their bond; less than 0 mends it.
    returning
        (m,) Probability that those who had left come back.
    discount, discounted_until
        (m,) The discount they hold, and its last day.
    """

    lift: Floats
    strain: Floats
    returning: Floats
    discount: Floats
    discounted_until: Integers

    def coupon(self, edges: Integers) -> Floats:
        """(m, stretches) Return the discount held in each stretch of days, on average."""
        held = np.clip(self.discounted_until[:, None] + 1 - edges[:-1], 0, np.diff(edges))
        coupon: Floats = self.discount[:, None] * held / np.diff(edges)
        return coupon
