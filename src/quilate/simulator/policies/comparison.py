"""What policies came to, each on the same seeds."""

import math
from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats


@dataclass(frozen=True)
class Outcome:
    """What a policy came to on one seed, in the company's currency.

    Attributes
    ----------
    margins
        By table of records, the net margin of the days on which it decided: what was earned
        less what was spent.
    afterwards
        The margin expected of the customers that it leaves, over the days after.
    """

    policy: str
    seed: int
    margins: dict[str, float]
    afterwards: float

    @property
    def net_margin(self) -> float:
        """Everything together."""
        return sum(self.margins.values()) + self.afterwards


@dataclass(frozen=True)
class Difference:
    """By how much more a policy earns than another, seed by seed.

    Attributes
    ----------
    mean, standard_error
        In the company's currency; with a single seed, the error is infinite.
    by_seed
        (seeds,)
    """

    mean: float
    standard_error: float
    by_seed: Floats


@dataclass(frozen=True)
class Comparison:
    """The outcomes of all policies on all seeds, seed by seed."""

    outcomes: list[Outcome]

    def net_margins(self, policy: str) -> Floats:
        """(seeds,) Return what a policy came to.

        Raises
        ------
        KeyError
            If no such policy was compared.
        """
        margins = [each.net_margin for each in self.outcomes if each.policy == policy]
        if not margins:
            raise KeyError(policy)
        return np.array(margins)

    def difference(self, policy: str, against: str) -> Difference:
        """Return by how much more a policy earns than another.

        Both met the same customers with the same luck, so that only what they did differs.
        """
        by_seed = self.net_margins(policy) - self.net_margins(against)
        seeds = len(by_seed)
        error = float(by_seed.std(ddof=1)) / math.sqrt(seeds) if seeds > 1 else math.inf
        return Difference(float(by_seed.mean()), error, by_seed)
