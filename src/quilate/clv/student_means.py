"""Customers' mean margins as Student's t around the mean of the base.

Each customer's mean is normal with a variance of its own; over customers that makes Student's t.
"""

import numpy as np
from scipy.special import digamma, gammaln, stdtrit

from quilate.clv.estimator import Floats
from quilate.clv.histories import weighted_sum
from quilate.clv.likelihood import Objective
from quilate.clv.spending import Spending

#: Outliers are told from others as in a base of at least this many.
SMALLEST_BASE = 100
#: As many as this, equally far away, are no accident and count in full.
NO_ACCIDENT = 3
#: Few enough that a block of customers stays in the processor's cache.
BLOCK = 8_192


def log_likelihood(spending: Spending, mu: float) -> Objective:
    """Return the mean log-likelihood and its gradient as a function of sigma, tau and nu.

    Given mu, a customer's mean is Student's t with nu degrees of freedom around mu, and its scale,
    squared, is s = sigma^2 / x + tau^2.
    """
    rows = spending.frequency.size
    weight = spending.weight / spending.customers
    inverse, squared = 1 / spending.frequency, (spending.mean_value - mu) ** 2
    blocks = [slice(start, start + BLOCK) for start in range(0, rows, BLOCK)]

    def objective(parameters: Floats) -> tuple[float, Floats]:
        sigma, tau, nu = parameters
        parts = [_sums(inverse[b], squared[b], weight[b], parameters) for b in blocks]
        log_scale, log_tail, tail, by_sigma, by_tau = np.sum(parts, axis=0)
        # ln L = lnG((nu+1)/2) - lnG(nu/2) - ln(pi nu)/2 - ln(s)/2 - (nu+1)/2 ln(1 + d^2/(nu s))
        value = (
            gammaln((nu + 1) / 2)
            - gammaln(nu / 2)
            - 0.5 * (np.log(np.pi * nu) + log_scale + (nu + 1) * log_tail)
        )
        slope_nu = 0.5 * (
            digamma((nu + 1) / 2) - digamma(nu / 2) - 1 / nu - log_tail + (nu + 1) / nu * tail
        )
        return float(value), np.array([2 * sigma * by_sigma, 2 * tau * by_tau, slope_nu])

    return objective


def _sums(
    inverse: Floats, squared: Floats, weight: Floats, parameters: Floats
) -> tuple[float, float, float, float, float]:
    """Return the sums over customers that the likelihood and its gradient are made of."""
    sigma, tau, nu = parameters
    scale = sigma**2 * inverse + tau**2
    stretch = squared / (nu * scale)
    tail = stretch / (1 + stretch)
    # d ln L / ds = ((nu + 1) tail - 1) / (2 s)
    slope = 0.5 * weight * ((nu + 1) * tail - 1) / scale
    return (
        weight @ np.log(scale),
        weight @ np.log1p(stretch),
        weight @ tail,
        slope @ inverse,
        slope.sum(),
    )


def credibility_mean(spending: Spending, mu: float, parameters: Floats) -> float:
    """Return the mean of the customers' means, each by how much it tells of the base."""
    variance = _variance_of_means(spending, parameters)
    scale = np.sqrt(variance)
    farthest = _farthest(spending, (spending.mean_value - mu) / scale, parameters[2]) * scale
    values = np.clip(spending.mean_value, mu - farthest, mu + farthest)
    precision = spending.weight / variance
    return weighted_sum(precision, values) / float(precision.sum())


def _farthest(spending: Spending, distance: Floats, nu: float) -> float:
    """Return how many scales away from mu a customer's mean counts in full."""
    # Of n draws the largest lies about where half a draw is expected beyond, on either side.
    expected = stdtrit(nu, 1 - 0.5 / max(spending.customers, SMALLEST_BASE))
    far = np.abs(distance)
    rows = min(NO_ACCIDENT, far.size)
    top = np.argpartition(far, -rows)[-rows:]
    top = top[np.argsort(-far[top])]
    reached = int(np.searchsorted(np.cumsum(spending.weight[top]), NO_ACCIDENT))
    return float(max(expected, far[top[min(reached, rows - 1)]]))


def error_of_mean(spending: Spending, parameters: Floats) -> float:
    """Return the standard error of :func:`credibility_mean`."""
    nu = parameters[2]
    precision = spending.weight / _variance_of_means(spending, parameters)
    # The variance of Student's t is nu / (nu - 2)
    return float(np.sqrt(nu / (nu - 2) / precision.sum()))


def _variance_of_means(spending: Spending, parameters: Floats) -> Floats:
    """Return sigma^2 / x + tau^2: the scale, squared, of each customer's observed mean."""
    sigma, tau, _ = parameters
    return np.asarray(sigma**2 / spending.frequency + tau**2)
