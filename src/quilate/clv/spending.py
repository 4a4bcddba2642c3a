"""What customers have spent per purchase: the observations of the monetary models."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quilate.clv.estimator import Floats
from quilate.clv.histories import weighted_sum


@dataclass(frozen=True)
class Spending:
    """Customers with at least one purchase to take a mean over.

    Attributes
    ----------
    frequency
        Number of purchases that the mean is over, (customers,), all positive.
    mean_value
        Mean money per purchase, (customers,).
    weight
        How many customers each row stands for, (customers,), all positive.
    counted
        Which of the rows that came in are kept here.
    """

    frequency: Floats
    mean_value: Floats
    weight: Floats
    counted: NDArray[np.bool_]

    @classmethod
    def read(
        cls, frequency: ArrayLike, mean_value: ArrayLike, weights: ArrayLike | None = None
    ) -> Self:
        """Check the columns and keep the rows that say something about money.

        Raises
        ------
        ValueError
            If there are no customers, lengths differ, or a value is not finite or is negative
            where it must not be.
        """
        frequency, mean_value = read_pair(frequency, mean_value)
        weight = _read_weight(weights, frequency)
        counted = (frequency > 0) & (weight > 0)
        if not np.isfinite(mean_value[counted]).all():
            raise ValueError("mean_value has to be finite wherever frequency is positive")
        return cls(frequency[counted], mean_value[counted], weight[counted], counted)

    @property
    def customers(self) -> float:
        return float(self.weight.sum())

    @property
    def customers_who_repeat(self) -> float:
        return float(self.weight[self.frequency > 1].sum())

    @property
    def mean_per_purchase(self) -> float:
        """All the money, divided by all the purchases."""
        purchases = self.weight * self.frequency
        return weighted_sum(purchases, self.mean_value) / float(purchases.sum())

    def every(self, step: int) -> Self:
        """Return every ``step``-th row: a sample to rehearse a fit on."""
        part = slice(None, None, step)
        return type(self)(
            self.frequency[part], self.mean_value[part], self.weight[part], self.counted
        )


def read_pair(frequency: ArrayLike, mean_value: ArrayLike) -> tuple[Floats, Floats]:
    """Return both columns as floats of one length, with frequencies checked."""
    counts, values = np.broadcast_arrays(
        np.asarray(frequency, dtype=np.float64), np.asarray(mean_value, dtype=np.float64)
    )
    if not (np.isfinite(counts).all() and (counts >= 0).all()):
        raise ValueError("frequency has to be a number of purchases, zero or more")
    return counts, values


def _read_weight(weights: ArrayLike | None, frequency: Floats) -> Floats:
    if frequency.size == 0:
        raise ValueError("there are no customers to fit")
    if weights is None:
        return np.ones_like(frequency)
    weight = np.asarray(weights, dtype=np.float64)
    if weight.shape != frequency.shape:
        raise ValueError(f"{weight.size} weights for {frequency.size} customers")
    if not (np.isfinite(weight).all() and (weight >= 0).all()):
        raise ValueError("weights have to be finite and not negative")
    return weight
