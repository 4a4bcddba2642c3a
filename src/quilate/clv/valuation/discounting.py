"""What money to come is worth today."""

import numpy as np

DAYS_PER_YEAR = 365.25


def even_discount(horizon_days: float, rate_per_year: float) -> float:
    """Return the present value of one unit of money that comes evenly over a horizon.

    Parameters
    ----------
    horizon_days
        Length of the horizon.
    rate_per_year
        Discount rate, 0.10 for ten per cent; above −1.
    """
    if rate_per_year <= -1:
        raise ValueError("the discount rate must be above -100 % a year")
    years = horizon_days / DAYS_PER_YEAR
    force = float(np.log1p(rate_per_year))
    # ∫ exp(−δ u) du / h over (0, h), with δ = ln(1 + rate)
    return float(-np.expm1(-force * years) / (force * years)) if force * years else 1.0
