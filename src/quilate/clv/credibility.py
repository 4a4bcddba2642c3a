"""Credibility: what the next purchase will bring, between the customer's mean and the base's."""

from typing import Self

import numpy as np
from numpy.typing import ArrayLike
from scipy import optimize

from quilate.clv.credible_mean import CredibleMean
from quilate.clv.estimator import FitState, Floats

FEWEST_CUSTOMERS = 10
DOUBT_BOUNDS = (0.02, 200.0)
#: Largest and smallest purchases that decide nothing: two, and one in a thousand.
FEWEST_GIANTS = 2
SHARE_OF_GIANTS = 0.001


class Credibility(CredibleMean):
    """Bühlmann credibility of margins, learned from the purchase that came next.

    Of a customer whose n purchases brought ``m`` each on average, the next is expected to bring
    (n m + k mu) / (n + k): k purchases' worth of doubt. Gamma-Gamma and the normal-normal model
    have the same shape, and deduce k from the spread of the means; here it is the k under which
    the last purchase of each customer is foretold best by those before it. No distribution is
    assumed, and margins may be negative.

    It is wrong to use where a customer's margins follow a trend.

    References
    ----------
    Bühlmann, H. and Gisler, A. (2005), "A Course in Credibility Theory and its Applications",
    chapter 3. Choosing k by foretelling is this project's.

    Examples
    --------
    >>> model = Credibility().fit([1, 3, 2, 5] * 5, [10, 30, 20, 25] * 5, [18, 30, 21, 24] * 5)
    >>> float(model.expected_value(0, 0)) == model.params_["mu"]
    True
    """

    def fit(
        self,
        purchases: ArrayLike,
        mean_value: ArrayLike,
        next_value: ArrayLike,
        *,
        overall_mean: float | None = None,
    ) -> Self:
        """Learn the doubt and the base's mean from purchases and the one that followed them.

        Parameters
        ----------
        purchases
            Purchases known of each customer before the last, 1 or more, (customers,).
        mean_value
            Their mean margin, money, (customers,).
        next_value
            What the purchase after them brought, money, (customers,).
        overall_mean
            Mean margin of all purchases, also of customers who bought once, money: what is
            believed where too few have come back; that of the purchases above unless given.
        """
        n, mean, followed = (
            np.asarray(column, dtype=np.float64) for column in (purchases, mean_value, next_value)
        )
        if not n.shape == mean.shape == followed.shape:
            raise ValueError("purchases, mean_value and next_value must have the same shape")
        if len(n) < FEWEST_CUSTOMERS:
            if overall_mean is None:
                overall_mean = _overall_mean(n, mean, followed)
            return self._believe(1.0, overall_mean, FitState.TOO_FEW_REPEAT_BUYERS)
        followed = _without_giants(followed)
        weight = _relative_weight(mean, followed)
        found = optimize.minimize_scalar(
            lambda log_doubt: _foretelling(np.exp(log_doubt), n, mean, followed, weight)[0],
            bounds=tuple(np.log(DOUBT_BOUNDS)),
            method="bounded",
        )
        doubt = float(np.exp(found.x))
        return self._believe(doubt, _foretelling(doubt, n, mean, followed, weight)[1], FitState.OK)

    def expected_value(self, purchases: ArrayLike, mean_value: ArrayLike) -> Floats:
        """Return the margin that a next purchase is expected to bring, money, (customers,)."""
        n = np.asarray(purchases, dtype=np.float64)
        return self._expected(n, n * np.asarray(mean_value, dtype=np.float64))


def _overall_mean(n: Floats, mean: Floats, followed: Floats) -> float:
    if len(n) == 0:
        return 0.0
    return float((n @ mean + followed.sum()) / (n.sum() + len(n)))


def _without_giants(followed: Floats) -> Floats:
    """Hold the few largest at the next one: an order out of all proportion is nobody's usual."""
    few = max(FEWEST_GIANTS, round(SHARE_OF_GIANTS * len(followed)))
    lowest, highest = np.partition(followed, (few, len(followed) - few - 1))[
        [few, len(followed) - few - 1]
    ]
    return np.clip(followed, lowest, highest)


def _relative_weight(mean: Floats, followed: Floats) -> Floats:
    """Weigh errors in proportion to the order's size, or the largest customers decide alone."""
    usual = float(np.median(np.abs(followed))) or float(np.mean(np.abs(followed))) or 1.0
    weight: Floats = 1 / (np.abs(mean) + usual) ** 2
    return np.asarray(weight / weight.sum())


def _foretelling(
    doubt: float, n: Floats, mean: Floats, followed: Floats, weight: Floats
) -> tuple[float, float]:
    """Return the mean squared error of foretelling with this doubt, and the best base mean."""
    trust = n / (n + doubt)
    distrust = 1 - trust
    # min over mu of Σ w (y − trust m − distrust mu)²
    rest = followed - trust * mean
    base = float((weight * distrust) @ rest / ((weight * distrust) @ distrust))
    return float(weight @ (rest - distrust * base) ** 2), base
