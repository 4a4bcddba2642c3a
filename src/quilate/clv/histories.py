"""Purchase histories, checked and grouped.

A customer's history is (frequency x, recency t_x, age T): repeat purchases, when the last of them
was, and how long the customer has been watched, both counted from the first purchase. Many
customers share one history, and far fewer distinct frequencies, recencies and ages exist than
customers, so that the costly functions are computed once for each of them.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quilate.clv.estimator import Floats

Indices = NDArray[np.int64]

LATTICE_SLOTS = 4_000_000


def checked_histories(
    frequency: ArrayLike, recency: ArrayLike, T: ArrayLike
) -> tuple[Floats, Floats, Floats]:
    """Return the three as arrays of one shape, or raise ``ValueError`` saying what is wrong."""
    x, t_x, age = (np.asarray(column, dtype=np.float64) for column in (frequency, recency, T))
    if not x.shape == t_x.shape == age.shape:
        raise ValueError(
            "frequency, recency and T must have the same shape, "
            f"not {x.shape}, {t_x.shape} and {age.shape}"
        )
    if not all(np.isfinite(column).all() for column in (x, t_x, age)):
        raise ValueError("frequency, recency and T must be finite")
    if (x < 0).any() or (x != np.floor(x)).any():
        raise ValueError("frequency must be whole numbers of repeat purchases, 0 or more")
    if (t_x < 0).any() or (t_x > age).any():
        raise ValueError("recency must lie between 0 and T")
    if (t_x[x == 0] > 0).any():
        raise ValueError("recency must be 0 for a customer without repeat purchases")
    return x, t_x, age


@dataclass(frozen=True)
class Histories:
    """The distinct histories of a base, ordered by frequency, and the customers behind each.

    Attributes
    ----------
    frequencies, recencies, ages
        The distinct values, ascending.
    frequency_of, recency_of, age_of
        For every distinct history, where its values stand in those.
    weights
        Customers with that history.
    """

    frequencies: Floats
    recencies: Floats
    ages: Floats
    frequency_of: Indices
    recency_of: Indices
    age_of: Indices
    weights: Floats

    @classmethod
    def of(
        cls,
        frequency: ArrayLike,
        recency: ArrayLike,
        T: ArrayLike,
        weights: ArrayLike | None = None,
    ) -> Self:
        """Check and group the customers' columns; ``weights`` are customers per row."""
        x, t_x, age = checked_histories(frequency, recency, T)
        if x.ndim != 1 or x.size == 0:
            raise ValueError("a fit needs one-dimensional columns with at least one customer")
        counts = None if weights is None else _checked_weights(weights, x.shape)
        (frequencies, i), (recencies, j), (ages, k) = map(distinct, (x, t_x, age))
        shape = (len(frequencies), len(recencies), len(ages))
        keys, weight = _counted((i * shape[1] + j) * shape[2] + k, counts)
        keys, age_of = np.divmod(keys, shape[2])
        frequency_of, recency_of = np.divmod(keys, shape[1])
        return cls(frequencies, recencies, ages, frequency_of, recency_of, age_of, weight)

    def sample(self, rows: int) -> Self:
        """Return about so many of the distinct histories, evenly spaced in their order."""
        every = slice(None, None, max(1, len(self.weights) // rows))
        return type(self)(
            self.frequencies,
            self.recencies,
            self.ages,
            self.frequency_of[every],
            self.recency_of[every],
            self.age_of[every],
            self.weights[every],
        )

    @cached_property
    def total_weight(self) -> float:
        """Customers."""
        return float(self.weights.sum())

    @cached_property
    def weight_of_frequency(self) -> Floats:
        """Customers with each distinct frequency."""
        return summed(self.weights, self.frequency_of, len(self.frequencies))

    @cached_property
    def weight_of_age(self) -> Floats:
        """Customers with each distinct age."""
        return summed(self.weights, self.age_of, len(self.ages))

    @cached_property
    def purchases_of_age(self) -> Floats:
        """Repeat purchases of all customers with each distinct age."""
        purchases = self.weights * self.frequencies[self.frequency_of]
        return summed(purchases, self.age_of, len(self.ages))

    @cached_property
    def repeat_buyers(self) -> float:
        """Customers with at least one repeat purchase."""
        return float(self.weight_of_frequency[self.frequencies > 0].sum())

    @cached_property
    def mean_age(self) -> float:
        """Mean age of a customer; 1 where nobody has any, so that it can serve as a time unit."""
        mean = weighted_sum(self.weight_of_age, self.ages) / self.total_weight
        return mean if mean > 0 else 1.0


def distinct(values: Floats) -> tuple[Floats, Indices]:
    """Return the distinct values, ascending, and where each value stands among them."""
    grid = np.unique(values)
    if grid.size < 2:
        return grid, np.zeros(values.shape, dtype=np.int64)
    step = float(np.diff(grid).min())
    # Counts and dates fall on a lattice, where a table answers faster than a search.
    if grid[-1] - grid[0] > LATTICE_SLOTS * step:
        return grid, np.searchsorted(grid, values).astype(np.int64)
    slots = _slots(grid, grid[0], step)
    if (np.diff(slots) == 0).any():
        return grid, np.searchsorted(grid, values).astype(np.int64)
    position = np.empty(slots[-1] + 1, dtype=np.int64)
    position[slots] = np.arange(grid.size)
    return grid, position[_slots(values, grid[0], step)]


def distinct_pairs(first: Floats, second: Floats) -> tuple[Floats, Floats, Indices]:
    """Return the distinct pairs' first and second values, and which pair each row is."""
    (firsts, i), (seconds, j) = distinct(first), distinct(second)
    keys, pair_of = distinct((i * len(seconds) + j).astype(np.float64))
    i, j = np.divmod(keys.astype(np.int64), len(seconds))
    return firsts[i], seconds[j], pair_of


def summed(values: Floats, place_of: Indices, places: int) -> Floats:
    """Return the sum of the values that belong to each place."""
    total: Floats = np.bincount(place_of, values, places).astype(np.float64, copy=False)
    return total


def weighted_sum(weights: Floats, values: Floats) -> float:
    """Return Σ w v; over many rows ``@`` waits longer for its threads than this adds."""
    return float(np.einsum("i,i->", weights, values))


def _slots(values: Floats, origin: float, step: float) -> Indices:
    return ((values - origin) / step + 0.25).astype(np.int64)


def _checked_weights(weights: ArrayLike, shape: tuple[int, ...]) -> Floats:
    checked = np.asarray(weights, dtype=np.float64)
    if checked.shape != shape:
        raise ValueError(f"weights must have the customers' shape {shape}, not {checked.shape}")
    if not np.isfinite(checked).all() or (checked < 0).any() or checked.sum() == 0:
        raise ValueError("weights must be finite, 0 or more, and not all 0")
    return checked


def _counted(keys: Indices, counts: Floats | None) -> tuple[Indices, Floats]:
    if counts is None:
        found, customers = np.unique(keys, return_counts=True)
        return found, customers.astype(np.float64)
    found, row_of = np.unique(keys[counts > 0], return_inverse=True)
    return found, summed(counts[counts > 0], row_of, len(found))
