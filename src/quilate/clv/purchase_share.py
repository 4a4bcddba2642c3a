"""Which share of the days on which a customer shows up are purchases."""

from typing import Self

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import betaln, digamma

from quilate.clv.estimator import Estimator, Fit, FitState, Floats
from quilate.clv.histories import distinct_pairs, summed, weighted_sum
from quilate.clv.likelihood import Objective, maximise

#: Fewer days of either kind tell nothing of how customers differ.
FEWEST_DAYS = 10


class PurchaseShare(Estimator):
    """The beta-binomial model of purchases among signs of life.

    A sign is a day on which a customer buys, or calls, complains, asks: anything that only those
    do who are still there. Each sign is a purchase with a chance of the customer's own, which is
    Beta(a, b) over the base. Where purchases and contacts come at random, at rates that are
    Gamma(a, rate alpha) and Gamma(b, rate alpha), signs come at the sum of both, and the share is
    independent of that sum: what a purchase model promises of signs, times the share, is what it
    promises of purchases.

    It is wrong to use where contacts are of the company's own making, such as mailings: those who
    left long ago get them too.

    References
    ----------
    Fader, P. S. and Hardie, B. G. S. (2010), "Customer-Base Analysis in a Discrete-Time
    Noncontractual Setting", Marketing Science 29(6), has the same beta-binomial of purchases among
    occasions. Letting contacts tell who is alive is this project's.

    Examples
    --------
    >>> model = PurchaseShare().fit([0, 1, 3, 6, 2] * 5, [2, 1, 0, 3, 4] * 5)
    >>> bool(model.expected_value(8, 0) > model.expected_value(0, 0) > model.expected_value(0, 8))
    True
    """

    parameter_names = ("a", "b")

    def fit(self, purchases: ArrayLike, contacts: ArrayLike) -> Self:
        """Learn how customers differ.

        Parameters
        ----------
        purchases
            Days with a repeat purchase of each customer, (customers,).
        contacts
            Days on which the customer showed up otherwise, after the first purchase, (customers,).

        Returns
        -------
        Self
            With the state ``TOO_FEW_REPEAT_BUYERS`` where there are fewer than ten days of either
            kind; everybody is then believed to have the base's share.

        Raises
        ------
        ValueError
            If the two differ in shape, or one is negative.
        """
        x, c = (np.asarray(column, dtype=np.float64) for column in (purchases, contacts))
        if x.shape != c.shape:
            raise ValueError("purchases and contacts must have the same shape")
        if (x < 0).any() or (c < 0).any():
            raise ValueError("purchases and contacts must be 0 or more")
        if min(x.sum(), c.sum()) < FEWEST_DAYS:
            return self._keep(_presumed(float(x.sum()), float(c.sum())))
        return self._keep(
            maximise(
                _objective(x, c),
                [1.0, float(c.sum() / x.sum())],
                total_weight=float(len(x)),
                bounds=[(1e-3, 1e4), (1e-3, 1e4)],
            )
        )

    def expected_value(self, purchases: ArrayLike, contacts: ArrayLike) -> Floats:
        """Return the chance that each customer's next sign is a purchase, (customers,)."""
        own, other = self._believed(purchases, contacts)
        # The mean of Beta(a + x, b + c)
        return np.asarray(own / (own + other))

    def contacts_per_purchase(self, purchases: ArrayLike, contacts: ArrayLike) -> Floats:
        """Return how many contacts are expected for each purchase to come, (customers,)."""
        own, other = self._believed(purchases, contacts)
        # E[contacts] / E[purchases] = (b + c) / (a + x)
        return np.asarray(other / own)

    def _believed(self, purchases: ArrayLike, contacts: ArrayLike) -> tuple[Floats, Floats]:
        a, b = self._parameters
        x, c = (np.asarray(column, dtype=np.float64) for column in (purchases, contacts))
        return a + x, b + c


def _presumed(purchases: float, contacts: float) -> Fit:
    """Return the base's share, with so much weight that nobody's own changes it by much."""
    share = (purchases + 1) / (purchases + contacts + 2)
    return Fit(
        parameters=FEWEST_DAYS * np.array([share, 1 - share]),
        log_likelihood=float("nan"),
        gradient_norm=0.0,
        standard_errors=np.full(2, np.nan),
        evaluations=0,
        state=FitState.TOO_FEW_REPEAT_BUYERS,
    )


def _objective(purchases: Floats, contacts: Floats) -> Objective:
    x, c, pair_of = distinct_pairs(purchases, contacts)
    weights = summed(np.ones(len(pair_of)), pair_of, len(x))
    customers = float(len(pair_of))

    def mean_log_likelihood(parameters: Floats) -> tuple[float, Floats]:
        a, b = parameters
        # ln L = ln B(a + x, b + c) − ln B(a, b), in the order in which the signs came
        value = weighted_sum(weights, betaln(a + x, b + c) - betaln(a, b))
        both = digamma(a + b + x + c) - digamma(a + b)
        slopes = digamma(a + x) - digamma(a) - both, digamma(b + c) - digamma(b) - both
        gradient = np.array([weighted_sum(weights, slope) for slope in slopes])
        return value / customers, gradient / customers

    return mean_log_likelihood
