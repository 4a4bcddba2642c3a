"""What lies before some customers, as far as it can be known: the ground of every expectation."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers


@dataclass(frozen=True)
class Prospect:
    """The days ahead of some customers, in stretches of about a week.

    Attributes
    ----------
    who
        (m,) The customers.
    edges
        (stretches + 1,) The first day of each stretch, and the day after the last.
    present
        (m, stretches) Probability of being a customer in each.
    bond
        (m, stretches) The same, were nobody's last contract to end.
    harm
        (m, stretches + 1) The strain that what goes wrong, and what is done for them, will have
        put on the contracts of those whose bond holds, by each edge.
    lift
        (m, stretches) How many times faster they buy for what was done for them.
    coupon
        (m, stretches) The discount they hold.
    """

    who: Integers
    edges: Integers
    present: Floats
    bond: Floats
    harm: Floats
    lift: Floats
    coupon: Floats

    def of(self, places: Integers) -> "Prospect":
        """Return the prospect of some of the customers, by their place in ``who``."""
        return Prospect(
            who=self.who[places],
            edges=self.edges,
            present=self.present[places],
            bond=self.bond[places],
            harm=self.harm[places],
            lift=self.lift[places],
            coupon=self.coupon[places],
        )

    @property
    def middles(self) -> Floats:
        """(stretches,) The middle of each stretch, in days."""
        return (self.edges[1:] + self.edges[:-1]) / 2

    def sums(self, daily: Floats) -> Floats:
        """Sum daily figures, (..., days), over each stretch: (..., stretches)."""
        total = np.concatenate(
            [np.zeros((*daily.shape[:-1], 1)), np.cumsum(daily, axis=-1)], axis=-1
        )
        sums: Floats = np.diff(total[..., self.edges], axis=-1)
        return sums

    def means(self, daily: Floats) -> Floats:
        """Average daily figures, (..., days), over each stretch: (..., stretches)."""
        return self.sums(daily) / np.diff(self.edges)


def stretches(start: int, days: int) -> Integers:
    """Return the edges of weeks that cover so many days from a start; the last is the longest."""
    weeks = max(days // 7, 1)
    edges: Integers = start + np.concatenate([np.arange(weeks) * 7, [days]])
    return edges
