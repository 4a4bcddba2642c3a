"""What a purchase costs to serve, between the customer's own average and the base's."""

from typing import Self

import numpy as np
from numpy.typing import ArrayLike
from scipy import optimize

from quilate.clv.credible_mean import CredibleMean
from quilate.clv.estimator import FitState, Floats

FEWEST_CUSTOMERS = 10
DOUBT_BOUNDS = (0.02, 200.0)
MOST_ROUNDS = 50
SETTLED = 1e-6


class BuhlmannStraub(CredibleMean):
    """Credibility of costs of which only each customer's total is known.

    A customer with n purchases has cost ``x`` for each of them on average. The next is expected to
    cost (n x + k mu) / (n + k). Over customers, (x − mu)² is ``between`` + ``within`` / n on the
    average, so that the two variances, and their ratio k, show in how the spread of the averages
    falls with n. Nothing is assumed of the distribution: most customers may have cost nothing.

    It is wrong to use where what the single purchases brought is known: ``Credibility`` learns more
    from that.

    After ``fit``, ``params_`` holds k (purchases) and mu (money). The state is
    ``TOO_FEW_REPEAT_BUYERS`` where fewer than ten customers or none with a second purchase are
    known; everybody is then expected to cost what the base does.

    References
    ----------
    Bühlmann, H. and Gisler, A. (2005), "A Course in Credibility Theory and its Applications",
    chapter 4. Estimating both variances in one weighted regression is this project's.

    Examples
    --------
    >>> model = BuhlmannStraub().fit([1, 4, 2, 8] * 5, [0, 8, 6, 4] * 5)
    >>> bool(0 < model.expected_value(1, 0) < model.params_["mu"])
    True
    """

    def fit(self, purchases: ArrayLike, total: ArrayLike) -> Self:
        """Learn the doubt and the base's cost of a purchase.

        Parameters
        ----------
        purchases
            Purchases of each customer, 1 or more, (customers,).
        total
            What they have cost together, money, (customers,).

        Raises
        ------
        ValueError
            If the two differ in shape, or a customer has no purchase.
        """
        n, cost = (np.asarray(column, dtype=np.float64) for column in (purchases, total))
        if n.shape != cost.shape:
            raise ValueError("purchases and total must have the same shape")
        if (n < 1).any():
            raise ValueError("purchases must be 1 or more")
        if len(n) < FEWEST_CUSTOMERS or n.max() < 2:
            base = float(cost.sum() / n.sum()) if len(n) else 0.0
            return self._believe(DOUBT_BOUNDS[1], base, FitState.TOO_FEW_REPEAT_BUYERS)
        doubt, state = _doubt(n, cost / n)
        return self._believe(doubt, _base(doubt, n, cost / n), state)

    def expected_value(self, purchases: ArrayLike, total: ArrayLike) -> Floats:
        """Return what a next purchase is expected to cost, money, (customers,)."""
        return self._expected(purchases, total)


def _doubt(n: Floats, mean: Floats) -> tuple[float, FitState]:
    """Return within ÷ between, found again with the weights that follow from it until it rests."""
    doubt = 1.0
    for _ in range(MOST_ROUNDS):
        squared = (mean - _base(doubt, n, mean)) ** 2
        # The spread of a square is in proportion to what is expected of it: between (1 + k / n).
        weight = 1 / (1 + doubt / n)
        design = np.column_stack([weight, weight / n])
        (between, within), _ = optimize.nnls(design, squared * weight)
        before = doubt
        doubt = float(np.clip(within / max(between, 1e-300), *DOUBT_BOUNDS))
        if abs(np.log(doubt / before)) < SETTLED:
            return doubt, FitState.OK
    return doubt, FitState.DID_NOT_CONVERGE


def _base(doubt: float, n: Floats, mean: Floats) -> float:
    """Return the mean over customers, each weighed by how far their own average is believed."""
    trust = n / (n + doubt)
    return float(trust @ mean / trust.sum())
