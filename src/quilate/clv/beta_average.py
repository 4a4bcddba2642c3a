"""Means over a beta distribution by quadrature, whatever its parameters."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from scipy.special import betaln, log_expit

from quilate.clv.estimator import Floats

STEP = 1 / 16
LOG_OF_NOTHING = 40.0
SMALLEST_LOG = -300.0


class BetaNodes(NamedTuple):
    """Where to look at a function of p and how much each look counts; shape (rows, nodes)."""

    log_p: Floats
    log_rest: Floats
    weights: Floats

    def mean(self, values: Floats) -> Floats:
        """Return the weighted mean of each row."""
        mean: Floats = np.einsum("ij,ij->i", self.weights, values)
        return mean


def beta_nodes(a: Floats | float, b: Floats) -> BetaNodes:
    """Return nodes for means over p ~ Beta(a, b); ``a`` and ``b`` of shape (rows, 1).

    Double-exponential quadrature (Takahasi and Mori 1974): with logit p = centre + scale · sinh v
    the integrand dies away so fast on both sides that the trapezoidal rule in v is nearly exact,
    for densities without a peak, with one at either end and with a sharp one between.
    """
    # Where the density of logit p peaks, and about how wide it is there.
    centre = np.log(a / b)
    scale = np.minimum(1.0, np.sqrt(1 / a + 1 / b))
    # Its tails are exp(a logit) and exp(−b logit).
    furthest = (LOG_OF_NOTHING * (np.maximum(1 / a, 1 / b) + scale)).max()
    reach = np.ceil(np.arcsinh(furthest / scale.min()) / STEP)
    v = STEP * np.arange(-reach, reach + 1)
    logit = centre + scale * np.sinh(v)
    log_density = a * log_expit(logit) + b * log_expit(-logit) - betaln(a, b)
    weights = np.exp(log_density) * scale * np.cosh(v)
    # Their own sum instead of STEP takes away the part of the error that all share.
    weights /= weights.sum(axis=-1, keepdims=True)
    return BetaNodes(log_expit(logit), log_expit(-logit), weights)


def average_over_beta(function: Callable[[Floats], Floats], a: float, b: Floats) -> Floats:
    """Return E[function(p)] for p ~ Beta(a, b), one answer for each b.

    Parameters
    ----------
    function
        Takes p of shape (rows, nodes) and returns that shape; bounded and smooth in (0, 1).
    a
        One for all rows.
    b
        Of shape (rows, 1).

    Returns
    -------
    Floats
        Of shape (rows,).
    """
    nodes = beta_nodes(a, b)
    # Below, where p² would underflow, the function has long been constant.
    return nodes.mean(function(np.exp(np.maximum(nodes.log_p, SMALLEST_LOG))))
