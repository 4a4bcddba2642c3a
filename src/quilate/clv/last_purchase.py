"""The probability that the next thing a customer does is leave, under gamma-distributed rates."""

from typing import NamedTuple

import numpy as np

from quilate.clv.estimator import Floats

PRECISION = 1e-16
MOST_LEVELS = 3_000
FEWEST_LEVELS = 6
ROWS_AT_ONCE = 8_192


class LastPurchase(NamedTuple):
    """The probability and its derivatives in k, s and z = 1 − B / A."""

    probability: Floats
    by_k: Floats
    by_s: Floats
    by_z: Floats


def leaves_first(k: Floats, s: float, A: Floats, B: Floats) -> LastPurchase:
    """Return P(the customer leaves before the next purchase), for any k, s, A, B > 0.

    The rate of buying is Gamma(k, rate A), that of leaving Gamma(s, rate B). The probability is

        h = s ∫ (A / (A + v))^k B^s / (B + v)^(s + 1) dv = s / (k + s) · ₂F₁(1, k; k + s + 1; z)

    over v > 0, which is the ₂F₁ of the Pareto/NBD papers after Euler's transformation. It is
    computed by Gauss's continued fraction, which converges for every z < 1, that is whether A or B
    is the larger, and neither overflows nor cancels when k is large.
    """
    k, A, B = (column.ravel() for column in np.broadcast_arrays(k, A, B))
    z = 1 - B / A
    order = np.argsort(_rate_of_convergence(z), kind="stable")
    answers = np.empty((4, k.size))
    for first in range(0, k.size, ROWS_AT_ONCE):
        rows = order[first : first + ROWS_AT_ONCE]
        answers[:, rows] = _leaves_first(k[rows], s, z[rows])
    return LastPurchase(*answers)


def _rate_of_convergence(z: Floats) -> Floats:
    root = np.sqrt(1 - z)
    return np.abs((1 - root) / (1 + root))


def _leaves_first(k: Floats, s: float, z: Floats) -> Floats:
    fraction, by_k, by_s, by_z = _fraction(k, s, z, _levels(z))
    both = k + s
    # h = s / (k + s) / fraction
    h = s / both / fraction
    return np.array(
        [
            h,
            -h * (1 / both + by_k / fraction),
            h * (1 / s - 1 / both - by_s / fraction),
            -h * by_z / fraction,
        ]
    )


def _levels(z: Floats) -> int:
    slowest = max(float(_rate_of_convergence(z).max()), PRECISION)
    if slowest >= 1:
        return MOST_LEVELS
    return int(np.clip(np.log(PRECISION) / np.log(slowest) + FEWEST_LEVELS, 0, MOST_LEVELS))


def _fraction(k: Floats, s: float, z: Floats, levels: int) -> tuple[Floats, Floats, Floats, Floats]:
    """Return 1 − d₁ z / (1 − d₂ z / (1 − …)) and its derivatives in k, s and z.

    d₂ₘ = m (s + m) / ((k + s + 2m − 1) (k + s + 2m))
    d₂ₘ₊₁ = (k + m) (k + s + m) / ((k + s + 2m) (k + s + 2m + 1))
    """
    both = k + s
    # Far down every d is ¼, and the rest of the fraction is the root of f = 1 − z / (4 f).
    f = (1 + np.sqrt(1 - z)) / 2
    by_k, by_s, by_z = np.zeros_like(z), np.zeros_like(z), np.zeros_like(z)
    for level in range(levels, 0, -1):
        m = level // 2
        falling = 1 / (both + level - 1) + 1 / (both + level)
        if level % 2:
            d = (k + m) * (both + m) / ((both + level - 1) * (both + level))
            log_by_s = 1 / (both + m) - falling
            log_by_k = 1 / (k + m) + log_by_s
        else:
            d = m * (s + m) / ((both + level - 1) * (both + level))
            log_by_k = -falling
            log_by_s = 1 / (s + m) - falling
        ratio = d * z / f
        carried = ratio / f
        by_k = carried * by_k - ratio * log_by_k
        by_s = carried * by_s - ratio * log_by_s
        by_z = carried * by_z - d / f
        f = 1 - ratio
    return f, by_k, by_s, by_z
