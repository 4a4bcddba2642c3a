"""The beta-geometric/beta-binomial model of purchases at set opportunities (BG/BB).

Fader, P. S., Hardie, B. G. S., Shang, J. (2010), "Customer-Base Analysis in a Discrete-Time
Noncontractual Setting", Marketing Science 29(6).
"""

from dataclasses import replace
from typing import ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import comb

from quilate.clv.estimator import Estimator, Fit, FitState, Floats
from quilate.clv.likelihood import LogNormalPrior, maximise
from quilate.clv.opportunities import Opportunities, beta_ratio, log_likelihood, mean_log_likelihood

TYPICAL = (1.0, 1.0, 1.0, 3.0)
WALLS = ((1e-3, 1e4),) * 4
PRIOR = LogNormalPrior(centre=np.array(TYPICAL), spread=1.0)
FEWEST_REPEAT_BUYERS = 10
#: With fewer opportunities than this four parameters cannot be told apart.
FEWEST_PERIODS = 3
#: A base of which fewer are lost by its last opportunity has no dropout to speak of.
LEAST_DROPOUT = 0.005


class BetaGeoBetaBinomial(Estimator):
    """At each opportunity a customer buys or not, until the customer is silently lost.

    While alive a customer buys at each opportunity with a probability that is beta(alpha, beta)
    over customers; before each opportunity the customer is lost with a probability that is
    beta(gamma, delta). For gifts, events, seasons, or any time cut into periods in which only
    "bought or not" counts.

    Wrong to use where several purchases in a period matter (``BetaGeoNBD``), or where leaving is
    seen (``ShiftedBetaGeometric``).

    After ``fit`` the state is ``TOO_FEW_REPEAT_BUYERS`` with fewer than ten customers who bought or
    fewer than three opportunities; ``NO_DROPOUT_DETECTED`` where next to nobody seems lost;
    ``DID_NOT_CONVERGE`` where the likelihood rises for ever for another reason. The parameters are
    then those under a weak prior.
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("alpha", "beta", "gamma", "delta")

    def fit(
        self,
        frequency: ArrayLike,
        recency: ArrayLike,
        periods: ArrayLike,
        weights: ArrayLike | None = None,
    ) -> Self:
        """Learn the parameters from customers' histories.

        Parameters
        ----------
        frequency
            Opportunities at which the customer bought, not counting the first purchase ever.
        recency
            The last of those opportunities, counted from 1; 0 for a customer with none.
        periods
            Opportunities there were since the first purchase.
        weights
            How many customers each row stands for.

        Raises
        ------
        ValueError
            If there are no customers or a history cannot be.
        """
        return self._keep(_fit(Opportunities.read(frequency, recency, periods, weights)))

    def p_alive(self, frequency: ArrayLike, recency: ArrayLike, periods: ArrayLike) -> Floats:
        """Return the probability that each customer is alive at the next opportunity.

        Equation 11 of the paper; (customers,).
        """
        seen = Opportunities.read(frequency, recency, periods)
        x, n = seen.frequency, seen.periods
        return seen.each(np.exp(self._log_alive(x, n - x, n + 1) - self._log_likelihood(seen)))

    def p_no_purchase(
        self, n: int, frequency: ArrayLike, recency: ArrayLike, periods: ArrayLike
    ) -> Floats:
        """Return the probability that each customer buys nothing at the next ``n`` chances."""
        seen = Opportunities.read(frequency, recency, periods)
        # The same purchases, looked at n opportunities later.
        later = replace(seen, periods=seen.periods + n)
        return seen.each(np.exp(self._log_likelihood(later) - self._log_likelihood(seen)))

    def expected_purchases(
        self, n: int, frequency: ArrayLike, recency: ArrayLike, periods: ArrayLike
    ) -> Floats:
        """Return the purchases expected of each customer at the next ``n`` opportunities.

        Equation 13 of the paper as the sum over opportunities, which also holds at gamma = 1.
        """
        seen = Opportunities.read(frequency, recency, periods)
        x, faced = seen.frequency, seen.periods
        likelihood = self._log_likelihood(seen)
        ahead = [self._log_alive(x + 1, faced - x, faced + j) for j in range(1, n + 1)]
        return seen.each(sum((np.exp(term - likelihood) for term in ahead), np.zeros(x.shape)))

    def expected_purchases_new(self, n: int) -> float:
        """Return the purchases expected of a new customer at the first ``n`` opportunities."""
        alpha, beta, gamma, delta = self._parameters
        alive = beta_ratio(gamma, delta, np.zeros(n, dtype=np.int64), np.arange(1, n + 1))[0]
        return float(alpha / (alpha + beta) * np.exp(alive).sum())

    def purchase_probabilities(self, periods: int) -> Floats:
        """Return how probable 0, 1, ..., ``periods`` purchases of a new customer are.

        Equation 7 of the paper; (periods + 1,).
        """
        alpha, beta, gamma, delta = self._parameters
        # A customer is alive at `lived` opportunities and buys at x of them.
        x, lived = np.meshgrid(np.arange(periods + 1), np.arange(periods + 1), indexing="ij")
        idle = np.maximum(lived - x, 0)
        lost = (lived < periods).astype(np.int64)
        log_terms = beta_ratio(alpha, beta, x, idle)[0] + beta_ratio(gamma, delta, lost, lived)[0]
        return np.asarray((comb(lived, x) * np.exp(log_terms)).sum(axis=1))

    def expected_frequencies(self, periods: ArrayLike, weights: ArrayLike | None = None) -> Floats:
        """Return how many customers are expected to have bought 0, 1, 2, ... times.

        Parameters
        ----------
        periods
            Opportunities each customer has had, (customers,).
        weights
            How many customers each row stands for.
        """
        faced = np.asarray(periods, dtype=np.int64)
        customers = np.bincount(faced, weights=None if weights is None else np.asarray(weights))
        expected = np.zeros(len(customers))
        for n in np.flatnonzero(customers):
            expected[: n + 1] += customers[n] * self.purchase_probabilities(int(n))
        return expected

    def _log_likelihood(self, seen: Opportunities) -> Floats:
        return log_likelihood(np.array(self._parameters), seen)[0]

    def _log_alive(self, bought: ArrayLike, idle: ArrayLike, survived: ArrayLike) -> Floats:
        """Return the log-probability of these purchases and of being alive at ``survived``."""
        alpha, beta, gamma, delta = self._parameters
        survived = np.asarray(survived)
        return np.asarray(
            beta_ratio(alpha, beta, np.asarray(bought), np.asarray(idle))[0]
            + beta_ratio(gamma, delta, np.zeros_like(survived), survived)[0]
        )


def _fit(seen: Opportunities) -> Fit:
    if seen.repeat_buyers < FEWEST_REPEAT_BUYERS or seen.periods.max() < FEWEST_PERIODS:
        return replace(_search(seen, PRIOR), state=FitState.TOO_FEW_REPEAT_BUYERS)
    fit = _search(seen, prior=None)
    state = _state(fit, int(seen.periods.max()))
    return fit if state is FitState.OK else replace(_search(seen, PRIOR), state=state)


def _search(seen: Opportunities, prior: LogNormalPrior | None) -> Fit:
    return maximise(
        mean_log_likelihood(seen),
        TYPICAL,
        total_weight=seen.customers,
        bounds=WALLS,
        prior=prior,
    )


def _state(fit: Fit, periods: int) -> FitState:
    gamma, delta = fit.parameters[2:]
    survived = beta_ratio(gamma, delta, np.zeros(1, dtype=np.int64), np.array([periods]))[0]
    if 1 - np.exp(survived[0]) < LEAST_DROPOUT:
        return FitState.NO_DROPOUT_DETECTED
    lowest, highest = np.array(WALLS).T
    if ((fit.parameters <= lowest * 1.001) | (fit.parameters >= highest / 1.001)).any():
        return FitState.DID_NOT_CONVERGE
    return fit.state
