"""Purchases still to come from a customer who may leave after each of them.

The customer is alive and buys at a rate λ ~ Gamma(s, rate w), for a time t = u w; after each
purchase they leave with chance p ~ Beta(a, b). Y is the number of purchases, the last included.
"""

from collections.abc import Callable
from functools import partial

import numpy as np
from scipy.special import betainc, exprel

from quilate.clv.beta_average import average_over_beta
from quilate.clv.estimator import Floats

SERIES_UP_TO = 0.95
MOST_ALTERNATING = -15.0
PRECISION = 1e-15
MOST_TERMS = 2_000
ROWS_AT_ONCE = 1_000


def mean_before_dropout(s: Floats, u: Floats, a: float, b: Floats) -> Floats:
    """Return E[Y] = E[(1 − (1 + p u)^−s) / p].

    All arguments but ``a`` are arrays that broadcast together.
    """
    s, u, b = np.broadcast_arrays(s, u, b)
    mean = np.empty(s.shape)
    # The series converges like (u / (1 + u))^n, and while a + b − 1 − s is not far below zero
    # its terms have one sign; elsewhere the integral is slower and always right.
    fits = (u / (1 + u) <= SERIES_UP_TO) & (a + b - 1 - s >= MOST_ALTERNATING)
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
    open_rows = np.arange(total.size)
    for n in range(1, MOST_TERMS):
        term = term * z * ((a - 1 + n) * (c - s + n)) / ((c + n) * (n + 1))
        total[open_rows] += term
        if n % 8 == 0:
            unfinished = np.abs(term) > PRECISION * np.abs(total[open_rows])
            open_rows, term, c, z, s = (values[unfinished] for values in (open_rows, term, c, z, s))
        if not open_rows.size:
            break
    shrink = (a - 1) * log_left
    # (1 − z)^(a − 1) = exp(shrink);  ((1 − z)^(a − 1) − 1) / (a − 1) = log_left · exprel(shrink)
    return -((a + b - 1) * log_left * exprel(shrink) + np.exp(shrink) * total)


def _mean_given_p(p: Floats, s: Floats, u: Floats) -> Floats:
    return -np.expm1(-s * np.log1p(p * u)) / p


def _pairs_given_p(p: Floats, s: Floats, u: Floats) -> Floats:
    # 2 (1 − p) / p² · (1 − E[e^−m (1 + m)]), m = λ p t, the mean being an incomplete beta function
    return 2 * (1 - p) / p**2 * betainc(2.0, s, p * u / (1 + p * u))


def _integral(
    given_p: Callable[[Floats, Floats, Floats], Floats], s: Floats, u: Floats, a: float, b: Floats
) -> Floats:
    means = np.empty_like(s)
    for first in range(0, s.size, ROWS_AT_ONCE):
        rows = slice(first, first + ROWS_AT_ONCE)
        means[rows] = average_over_beta(
            partial(given_p, s=s[rows, None], u=u[rows, None]), a, b[rows, None]
        )
    return means
