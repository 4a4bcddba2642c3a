"""How long customers under contract have stayed: the observations of the contractual models."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import ArrayLike

from quilate.clv.estimator import Floats


@dataclass(frozen=True)
class Renewals:
    """Customers counted by the number of renewals they have faced.

    Attributes
    ----------
    lost
        Customers lost at renewal t = 0, 1, ..., (periods + 1,); nobody is lost at 0.
    staying
        Customers who are still there after t renewals, (periods + 1,).
    """

    lost: Floats
    staying: Floats

    @classmethod
    def of_customers(
        cls, periods: ArrayLike, churned: ArrayLike, weights: ArrayLike | None = None
    ) -> Self:
        """Count rows of customers, each with the renewals faced and whether the last one failed."""
        reached = np.asarray(periods, dtype=np.float64)
        gone = np.asarray(churned, dtype=np.bool_)
        weight = np.ones_like(reached) if weights is None else np.asarray(weights, dtype=np.float64)
        if reached.size == 0:
            raise ValueError("there are no customers to fit")
        if not reached.shape == gone.shape == weight.shape:
            raise ValueError("periods, churned and weights have to be of one length")
        if not (np.isfinite(reached).all() and (reached >= gone).all() and _whole(reached)):
            raise ValueError(
                "periods has to be a whole number of renewals, 1 or more for a customer who churned"
            )
        if not (np.isfinite(weight).all() and (weight >= 0).all() and weight.any()):
            raise ValueError("weights have to be finite, not negative and not all zero")
        slots = int(reached.max()) + 1
        return cls(
            lost=_count(reached[gone], weight[gone], slots),
            staying=_count(reached[~gone], weight[~gone], slots),
        )

    @classmethod
    def of_survivors(cls, survivors: ArrayLike) -> Self:
        """Count a cohort from how many of it are left after 0, 1, 2, ... renewals."""
        left = np.asarray(survivors, dtype=np.float64)
        if left.size < 2 or not left[0] > 0:
            raise ValueError("survivors needs the size of the cohort and what was left of it")
        if not (np.isfinite(left).all() and (left >= 0).all() and (np.diff(left) <= 0).all()):
            raise ValueError("survivors cannot be negative or rise")
        staying = np.zeros_like(left)
        staying[-1] = left[-1]
        return cls(lost=np.append(0.0, -np.diff(left)), staying=staying)

    @property
    def customers(self) -> float:
        return float(self.lost.sum() + self.staying.sum())

    @property
    def longest(self) -> int:
        """The most renewals that anybody has faced."""
        return int(np.flatnonzero(self.lost + self.staying)[-1])


def _whole(values: Floats) -> bool:
    return bool((values == np.floor(values)).all())


def _count(tenure: Floats, weight: Floats, slots: int) -> Floats:
    counts = np.bincount(tenure.astype(np.int64), weights=weight, minlength=slots)
    return np.asarray(counts, dtype=np.float64)
