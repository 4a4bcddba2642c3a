"""Purchase histories in discrete time, and how likely they are under BG/BB.

A history is (x, t_x, n): purchases, the last opportunity used, and opportunities there were. Few
distinct ones exist however many customers there are, so that everything is computed once for each.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quilate.clv.estimator import Floats
from quilate.clv.histories import distinct, summed
from quilate.clv.likelihood import Objective

Counts = NDArray[np.int64]


@dataclass(frozen=True)
class Opportunities:
    """The distinct histories of a base.

    Attributes
    ----------
    frequency, recency, periods
        x, t_x and n of each distinct history, (histories,).
    weight
        How many customers have it, (histories,).
    history_of
        Which history each customer has, in the shape that came in.
    """

    frequency: Counts
    recency: Counts
    periods: Counts
    weight: Floats
    history_of: Counts

    @classmethod
    def read(
        cls,
        frequency: ArrayLike,
        recency: ArrayLike,
        periods: ArrayLike,
        weights: ArrayLike | None = None,
    ) -> Self:
        """Check and group the customers' columns; ``weights`` are customers per row."""
        columns = np.broadcast_arrays(_whole(frequency), _whole(recency), _whole(periods))
        x, t_x, n = columns
        if n.size == 0:
            raise ValueError("there are no customers to fit")
        if (x < 0).any() or (x > t_x).any() or (t_x > n).any() or ((x == 0) & (t_x > 0)).any():
            raise ValueError(
                "a history needs 0 <= frequency <= recency <= periods, and recency 0 without "
                "purchases"
            )
        slots = int(n.max()) + 1
        keys, history_of = distinct(((n * slots + t_x) * slots + x).astype(np.float64))
        rest, frequencies = np.divmod(keys.astype(np.int64), slots)
        faced, recencies = np.divmod(rest, slots)
        weight = summed(_weight(weights, n.shape), history_of.ravel(), len(keys))
        return cls(frequencies, recencies, faced, weight, history_of)

    @property
    def customers(self) -> float:
        return float(self.weight.sum())

    @property
    def repeat_buyers(self) -> float:
        return float(self.weight[self.frequency > 0].sum())

    def each(self, answers: Floats) -> Floats:
        """Return the answer of each distinct history to every customer who has it."""
        return np.asarray(answers[self.history_of])


def mean_log_likelihood(seen: Opportunities) -> Objective:
    """Return the mean log-likelihood and its gradient as a function of the parameters."""
    weight = seen.weight / seen.customers

    def objective(parameters: Floats) -> tuple[float, Floats]:
        value, slope = log_likelihood(parameters, seen)
        return float(weight @ value), slope @ weight

    return objective


def log_likelihood(parameters: Floats, seen: Opportunities) -> tuple[Floats, Floats]:
    """Return the log-likelihood of each distinct history, (histories,), and its gradient.

    The customer was lost after opportunity t_x, t_x + 1, ..., n - 1, or not at all: one term each.

    L = sum over i = t_x .. n of
        B(alpha + x, beta + i - x) / B(alpha, beta)
        * B(gamma + [i < n], delta + i) / B(gamma, delta)
    """
    alpha, beta, gamma, delta = parameters
    terms = seen.periods - seen.recency + 1
    starts = np.cumsum(terms) - terms
    row = np.repeat(np.arange(len(terms)), terms)
    lived = np.arange(terms.sum()) - (starts - seen.recency)[row]
    bought, lost = seen.frequency[row], (lived < seen.periods[row]).astype(np.int64)
    purchasing, purchasing_slope = beta_ratio(alpha, beta, bought, lived - bought)
    staying, staying_slope = beta_ratio(gamma, delta, lost, lived)
    log_terms = purchasing + staying
    highest = np.maximum.reduceat(log_terms, starts)
    shares = np.exp(log_terms - highest[row])
    totals = np.add.reduceat(shares, starts)
    # d ln(sum of e^v) = sum of e^v dv / sum of e^v
    slopes = np.vstack([purchasing_slope, staying_slope]) * (shares / totals[row])
    return highest + np.log(totals), np.add.reduceat(slopes, starts, axis=1)


def beta_ratio(a: float, b: float, hits: Counts, misses: Counts) -> tuple[Floats, Floats]:
    """Return ln(B(a + hits, b + misses) / B(a, b)) and its gradient in a and b.

    All counts are whole, so that gamma functions are products: G(a + m) / G(a) = a (a + 1) ...
    """
    most = int((hits + misses).max(initial=0))
    (rise_a, pull_a), (rise_b, pull_b), (rise_ab, pull_ab) = (
        _rising(start, most) for start in (a, b, a + b)
    )
    tries = hits + misses
    value = rise_a[hits] + rise_b[misses] - rise_ab[tries]
    return value, np.array([pull_a[hits] - pull_ab[tries], pull_b[misses] - pull_ab[tries]])


def _rising(start: float, most: int) -> tuple[Floats, Floats]:
    """Return ln(G(start + m) / G(start)) for m = 0 .. most, and its slope in ``start``."""
    factors = start + np.arange(most)
    return np.append(0.0, np.cumsum(np.log(factors))), np.append(0.0, np.cumsum(1 / factors))


def _whole(column: ArrayLike) -> Counts:
    values = np.asarray(column, dtype=np.float64)
    if not np.isfinite(values).all() or (values != np.floor(values)).any():
        raise ValueError("frequency, recency and periods have to be whole numbers")
    return values.astype(np.int64)


def _weight(weights: ArrayLike | None, shape: tuple[int, ...]) -> Floats:
    if weights is None:
        return np.ones(shape).ravel()
    weight = np.asarray(weights, dtype=np.float64)
    if weight.shape != shape or not (np.isfinite(weight).all() and (weight >= 0).all()):
        raise ValueError("weights have to be one for each customer, finite and not negative")
    if not weight.any():
        raise ValueError("there are no customers to fit: all weights are zero")
    return weight.ravel()
