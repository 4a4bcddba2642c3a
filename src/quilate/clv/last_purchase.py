"""The probability that the next thing a customer does is leave, under gamma-distributed rates."""

from typing import NamedTuple

import numpy as np
from scipy.special import digamma

from quilate.clv.beta_average import beta_nodes
from quilate.clv.estimator import Floats
from quilate.clv.histories import Indices

PRECISION = 1e-14
MOST_LEVELS = 300
LAST_LEVELS = 6
ROWS_AT_ONCE = 4_096
NODES_AT_ONCE = 1_000


class LastPurchase(NamedTuple):
    """The probability and its derivatives in k, s and q = B / A."""

    probability: Floats
    by_k: Floats
    by_s: Floats
    by_q: Floats


def leaves_first(k: Floats, s: float, A: Floats, B: Floats) -> LastPurchase:
    """Return P(the customer leaves before the next purchase), for any k, s, A, B > 0.

    The rate of buying is Gamma(k, rate A), that of leaving Gamma(s, rate B). The probability is

        h = s ∫ (A / (A + v))^k B^s / (B + v)^(s + 1) dv = s / (k + s) · F

    over v > 0, with F = ₂F₁(1, k; k + s + 1; 1 − q), which is the ₂F₁ of the Pareto/NBD papers
    after Euler's transformation. Gauss's continued fraction computes it whether A or B is the
    larger and without overflow or cancellation when k is large; where they differ five hundredfold
    it is slow, and F is integrated.
    """
    k, A, B = (column.ravel() for column in np.broadcast_arrays(k, A, B))
    q = B / A
    answers = np.empty((4, k.size))
    levels = _levels(q)
    order = np.argsort(levels, kind="stable")
    slow = np.searchsorted(levels[order], MOST_LEVELS, side="right")
    for rows in _batches(order[:slow], ROWS_AT_ONCE):
        answers[:, rows] = _fraction(k[rows], s, q[rows], int(levels[rows].max()))
    for rows in _batches(order[slow:], NODES_AT_ONCE):
        answers[:, rows] = _integral(k[rows], s, q[rows])
    f, f_by_k, f_by_s, f_by_q = answers
    share, both = s / (k + s), k + s
    return LastPurchase(
        share * f,
        share * (f_by_k - f / both),
        share * (f_by_s + f * (1 / s - 1 / both)),
        share * f_by_q,
    )


def _batches(rows: Indices, size: int) -> list[Indices]:
    return [rows[first : first + size] for first in range(0, rows.size, size)]


def _levels(q: Floats) -> Floats:
    """Return how deep the fraction must go: each level takes away this share of the error."""
    root = np.sqrt(q)
    with np.errstate(divide="ignore"):
        levels: Floats = LAST_LEVELS + np.log(PRECISION) / np.log(np.abs((1 - root) / (1 + root)))
    return np.ceil(levels)


def _fraction(k: Floats, s: float, q: Floats, levels: int) -> tuple[Floats, ...]:
    """Return F = 1 / (1 − d₁ z / (1 − d₂ z / (1 − …))), z = 1 − q, and its derivatives.

    d₂ₘ = m (s + m) / ((k + s + 2m − 1) (k + s + 2m))
    d₂ₘ₊₁ = (k + m) (k + s + m) / ((k + s + 2m) (k + s + 2m + 1))
    """
    both, z = k + s, 1 - q
    # Far down every d is ¼, and the rest of the fraction is the root of f = 1 − z / (4 f).
    f = (1 + np.sqrt(q)) / 2
    # Slopes in k, s and q are kept together: on few rows a call costs more than its sums.
    slopes, added = np.zeros((3, z.size)), np.empty((3, z.size))
    for level in range(levels, 0, -1):
        m = level // 2
        before, here = both + (level - 1), both + level
        grown = (k + m) * (both + m) if level % 2 else m * (s + m)
        d_over_f = grown / (before * here * f)
        ratio = d_over_f * z
        falling = 1 / before + 1 / here
        added[0] = falling - 1 / (both + m) - 1 / (k + m) if level % 2 else falling
        added[1] = falling - (1 / (both + m) if level % 2 else 1 / (s + m))
        added[:2] *= ratio
        added[2] = d_over_f
        slopes *= ratio / f
        slopes += added
        f = 1 - ratio
    return (1 / f, *(-slopes / f**2))


def _integral(k: Floats, s: float, q: Floats) -> tuple[Floats, ...]:
    """Return F = E[1 / (1 − W + q W)], W ~ Beta(k, s + 1), and its derivatives."""
    k, q = k[:, None], q[:, None]
    nodes = beta_nodes(k, np.full_like(k, s + 1))
    w, rest = np.exp(nodes.log_p), np.exp(nodes.log_rest)
    f = 1 / (rest + q * w)
    # The derivatives of ln density in its two parameters
    by_k = nodes.log_p - digamma(k) + digamma(k + s + 1)
    by_s = nodes.log_rest - digamma(s + 1) + digamma(k + s + 1)
    return tuple(nodes.mean(values) for values in (f, f * by_k, f * by_s, -w * f**2))
