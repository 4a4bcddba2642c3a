"""The mean of a function of a probability that is beta-distributed, whatever the parameters."""

from collections.abc import Callable

import numpy as np
from scipy.special import betaln, log_expit

from quilate.clv.estimator import Floats

STEP = 1 / 16
LOG_OF_NOTHING = 40.0
SMALLEST_LOGIT = -300.0


def average_over_beta(function: Callable[[Floats], Floats], a: float, b: Floats) -> Floats:
    """Return E[function(p)] for p ~ Beta(a, b), one answer for each b.

    Double-exponential quadrature (Takahasi and Mori 1974): with logit p = centre + scale · sinh v
    the integrand dies away so fast on both sides that the trapezoidal rule in v is nearly exact,
    for densities without a peak, with one at either end and with a sharp one between.

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
    # Where the density of logit p peaks, and about how wide it is there.
    centre = np.log(a / b)
    scale = np.minimum(1.0, np.sqrt(1 / a + 1 / b))
    # Its tails are exp(a logit) and exp(−b logit).
    furthest = (LOG_OF_NOTHING * np.maximum(1 / a, 1 / b) + LOG_OF_NOTHING * scale).max()
    reach = np.arcsinh(furthest / scale.min())
    v = STEP * np.arange(-np.ceil(reach / STEP), np.ceil(reach / STEP) + 1)
    logit = centre + scale * np.sinh(v)
    log_density = a * log_expit(logit) + b * log_expit(-logit) - betaln(a, b)
    weights = np.exp(log_density) * scale * np.cosh(v) * STEP
    # The weights' own sum takes away the part of the error that they share.
    values = function(np.exp(log_expit(np.maximum(logit, SMALLEST_LOGIT))))
    mean: Floats = np.einsum("ij,ij->i", weights, values) / weights.sum(axis=-1)
    return mean
