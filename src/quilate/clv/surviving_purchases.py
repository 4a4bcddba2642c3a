"""Purchases still to come from a customer who may leave after each of them.

The customer is alive and buys at a rate λ ~ Gamma(s, rate w), for a time t = u w; after each
purchase they leave with chance p ~ Beta(a, b). Y is the number of purchases, the last included.
"""

from collections.abc import Callable

import numpy as np
from scipy.special import betainc, exprel

from quilate.clv.beta_average import average_over_beta
from quilate.clv.estimator import Floats
from quilate.clv.histories import Indices

SERIES_UP_TO = 0.95
MOST_ALTERNATING = -15.0
MOST_GROWTH = 200.0
PRECISION = 1e-15
MOST_TERMS = 2_000
ROWS_AT_ONCE = 1_000


def mean_before_dropout(s: Floats, u: Floats, a: float, b: Floats) -> Floats:
    """Return E[Y] = E[(1 − (1 + p u)^−s) / p].

    All arguments but ``a`` are arrays that broadcast together.
    """
    s, u, b = np.broadcast_arrays(s, u, b)
    mean = np.empty(s.shape)
    # The series converges like (u / (1 + u))^n, has terms of one sign while a + b − 1 − s is not
    # far below zero, and grows like (1 + u)^a; elsewhere the integral is slower and always right.
    fits = (u / (1 + u) <= SERIES_UP_TO) & (a + b - 1 - s >= MOST_ALTERNATING)
    fits &= a * np.log1p(u) <= MOST_GROWTH
    mean[fits] = _series(s[fits], u[fits], a, b[fits])
    mean[~fits] = _integral(_mean_given_p, s[~fits], u[~fits], a, b[~fits])
    return mean


def pairs_before_dropout(s: Floats, u: Floats, a: float, b: Floats) -> Floats:
    """Return E[Y (Y − 1)]; arguments as in :func:`mean_before_dropout`."""
    s, u, b = np.broadcast_arrays(s, u, b)
    return _integral(_pairs_given_p, s.ravel(), u.ravel(), a, b.ravel()).reshape(s.shape)


def _series(s: Floats, u: Floats, a: float, b: Floats) -> Floats:
    """Return c / (a − 1) · [1 − (1 − z)^(a − 1) ₂F₁(a − 1, c − s; c; z)], c = a + b − 1.

    This is the papers' formula after Euler's transformation, z = u / (1 + u), and with the factor
    c / (a − 1) multiplied into the series, where nothing happens at a = 1 or c = 0. Unlike the
    papers' it does not overflow: many purchases (s and c large) make it converge faster.
    """
    c, z, log_left = a + b - 1, u / (1 + u), -np.log1p(u)
    term = (c - s) * z
    total = term.copy()
    open_rows: Indices = np.arange(total.size)
    for n in range(1, MOST_TERMS):
        term = term * z * ((a - 1 + n) * (c - s + n)) / ((c + n) * (n + 1))
        total[open_rows] += term
        if n % 8 == 0:
            unfinished = np.flatnonzero(np.abs(term) > PRECISION * np.abs(total[open_rows]))
            open_rows = open_rows[unfinished]
            c, z, s, term = c[unfinished], z[unfinished], s[unfinished], term[unfinished]
        if not open_rows.size:
            break
    shrink = (a - 1) * log_left
    # (1 − z)^(a − 1) = exp(shrink);  ((1 − z)^(a − 1) − 1) / (a − 1) = log_left · exprel(shrink)
    mean: Floats = -((a + b - 1) * log_left * exprel(shrink) + np.exp(shrink) * total)
    return mean


def _mean_given_p(p: Floats, s: Floats, u: Floats) -> Floats:
    mean: Floats = -np.expm1(-s * np.log1p(p * u)) / p
    return mean


def _pairs_given_p(p: Floats, s: Floats, u: Floats) -> Floats:
    # 2 (1 − p) / p² · (1 − E[e^−m (1 + m)]), m = λ p t, the mean being an incomplete beta function
    pairs: Floats = 2 * (1 - p) / p**2 * betainc(2.0, s, p * u / (1 + p * u))
    return pairs


def _integral(
    given_p: Callable[[Floats, Floats, Floats], Floats], s: Floats, u: Floats, a: float, b: Floats
) -> Floats:
    def of_rows(rows: slice) -> Floats:
        at = s[rows, None], u[rows, None]
        return average_over_beta(lambda p: given_p(p, *at), a, b[rows, None])

    if not s.size:
        return s
    starts = range(0, s.size, ROWS_AT_ONCE)
    return np.concatenate([of_rows(slice(start, start + ROWS_AT_ONCE)) for start in starts])
