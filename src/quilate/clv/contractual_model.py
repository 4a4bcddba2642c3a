"""What the models of customers under contract share: renewals in, survival out.

A renewal is the end of a paid period, at which a customer stays or is seen to leave. A model says
how probable it is to survive t renewals; everything else follows from that.
"""

from abc import abstractmethod
from dataclasses import replace
from typing import ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike

from quilate.clv.estimator import Estimator, Fit, FitState, Floats
from quilate.clv.likelihood import LogNormalPrior, Objective, maximise
from quilate.clv.renewals import Renewals

FEWEST_CUSTOMERS = 10
#: Keeps the logarithm finite where rounding leaves nothing of a hazard.
SMALLEST_HAZARD = 1e-15
#: Periods whose discounted weight is less than this are not summed.
NEGLIGIBLE = 1e-13


class ContractualModel(Estimator):
    """A model of the number of renewals a customer survives.

    After ``fit`` the state is ``NO_DROPOUT_DETECTED`` where nobody was lost,
    ``TOO_FEW_REPEAT_BUYERS`` with fewer than ten customers or fewer renewals than parameters, and
    ``DID_NOT_CONVERGE`` where the likelihood rises for ever (customers do not differ, or all were
    lost at one renewal). In all three the parameters are those under a weak prior.
    """

    typical: ClassVar[tuple[float, ...]]
    walls: ClassVar[tuple[tuple[float, float], ...]]

    @staticmethod
    @abstractmethod
    def _log_survival(parameters: Floats, tenure: Floats) -> tuple[Floats, Floats]:
        """Return ln S(tenure), (periods,), and its gradient, (parameters, periods)."""

    def fit(self, periods: ArrayLike, churned: ArrayLike, weights: ArrayLike | None = None) -> Self:
        """Learn the parameters from customers.

        Parameters
        ----------
        periods
            Renewals each customer has faced, (customers,): 1 is lost at the first renewal.
        churned
            Whether the customer was lost at that renewal, (customers,). False is a customer who is
            still there after ``periods`` renewals.
        weights
            How many customers each row stands for.

        Raises
        ------
        ValueError
            If there are no customers or a number cannot be.
        """
        return self._keep(self._search(Renewals.of_customers(periods, churned, weights)))

    def fit_survivors(self, survivors: ArrayLike) -> Self:
        """Learn the parameters from one cohort: how many are left after 0, 1, 2, ... renewals."""
        return self._keep(self._search(Renewals.of_survivors(survivors)))

    def survival(self, tenure: ArrayLike) -> Floats:
        """Return the probability that a new customer survives ``tenure`` renewals."""
        return np.exp(self._log_survival_at(_checked(tenure, least=0)))

    def retention(self, tenure: ArrayLike) -> Floats:
        """Return the share of those who faced renewal ``tenure`` (1, 2, ...) that stayed."""
        reached = _checked(tenure, least=1)
        # r(t) = S(t) / S(t - 1)
        return np.exp(self._log_survival_at(reached) - self._log_survival_at(reached - 1))

    def hazard(self, tenure: ArrayLike) -> Floats:
        """Return the share of those who faced renewal ``tenure`` (1, 2, ...) that left."""
        return 1 - self.retention(tenure)

    def expected_remaining_periods(self, tenure: ArrayLike, horizon: int) -> Floats:
        """Return how many of the next ``horizon`` renewals each customer is expected to make.

        Parameters
        ----------
        tenure
            Renewals made so far, (customers,); the customer is there.
        horizon
            Renewals to look ahead. Without an end the sum can be infinite.
        """
        return self._sum_ahead(tenure, np.ones(horizon))

    def discounted_expected_residual_lifetime(
        self, discount_rate: float, tenure: ArrayLike
    ) -> Floats:
        """Return the expected number of renewals still to come, discounted (DERL).

        Multiplied by the margin of a period, it is what the customer will still pay, seen from just
        before the next renewal, whose own margin is not discounted.

        Parameters
        ----------
        discount_rate
            Per period, positive: 0.1 is ten percent a period.
        tenure
            Renewals made so far, (customers,).

        References
        ----------
        Fader, P. S., Hardie, B. G. S. (2010), "Customer-Base Valuation in a Contractual Setting",
        Marketing Science 29(1), equation 6.
        """
        if not discount_rate > 0:
            raise ValueError("discount_rate has to be positive: without it the sum may be infinite")
        terms = int(np.ceil(-np.log(NEGLIGIBLE) / np.log1p(discount_rate)))
        # DERL = sum over j >= 1 of S(n + j) / S(n) / (1 + d)^(j - 1)
        return self._sum_ahead(tenure, (1 + discount_rate) ** -np.arange(terms, dtype=np.float64))

    def _sum_ahead(self, tenure: ArrayLike, weights: Floats) -> Floats:
        distinct, which = np.unique(_checked(tenure, least=0), return_inverse=True)
        ahead = np.arange(1, len(weights) + 1)
        sums = [
            weights @ np.exp(self._log_survival_at(made + ahead) - self._log_survival_at(made))
            for made in distinct
        ]
        return np.array(sums)[which]

    def _log_survival_at(self, tenure: Floats) -> Floats:
        return self._log_survival(np.array(self._parameters), tenure)[0]

    def _search(self, renewals: Renewals) -> Fit:
        objective, customers = self._log_likelihood(renewals), renewals.customers
        state = self._undetermined(renewals)
        if state is FitState.OK:
            fit = maximise(objective, self.typical, total_weight=customers, bounds=self.walls)
            if fit.state is FitState.OK and not self._is_at_a_wall(fit):
                return fit
            state = FitState.DID_NOT_CONVERGE
        fit = maximise(
            objective,
            self.typical,
            total_weight=customers,
            bounds=self.walls,
            prior=LogNormalPrior(centre=np.array(self.typical), spread=1.0),
        )
        return replace(fit, state=state)

    def _undetermined(self, renewals: Renewals) -> FitState:
        """Say what is missing before the likelihood can have a summit."""
        if not renewals.lost.any():
            return FitState.NO_DROPOUT_DETECTED
        if renewals.customers < FEWEST_CUSTOMERS or renewals.longest < len(self.typical):
            return FitState.TOO_FEW_REPEAT_BUYERS
        return FitState.OK

    def _is_at_a_wall(self, fit: Fit) -> bool:
        lowest, highest = np.array(self.walls).T
        close = (fit.parameters <= lowest * 1.001) | (fit.parameters >= highest / 1.001)
        return bool(close.any())

    def _log_likelihood(self, renewals: Renewals) -> Objective:
        """Return the mean log-likelihood and its gradient as a function of the parameters."""
        tenure = np.arange(len(renewals.lost), dtype=np.float64)
        lost, staying = (
            renewals.lost[1:] / renewals.customers,
            renewals.staying / renewals.customers,
        )

        def objective(parameters: Floats) -> tuple[float, Floats]:
            survival, slope = self._log_survival(parameters, tenure)
            change = np.diff(survival)
            hazard = np.maximum(-np.expm1(change), SMALLEST_HAZARD)
            # ln P(T = t) = ln(S(t - 1) - S(t)) = ln S(t - 1) + ln(1 - r(t))
            leaving = survival[:-1] + np.log(hazard)
            leaving_slope = (slope[:, :-1] - np.exp(change) * slope[:, 1:]) / hazard
            value = lost @ leaving + staying @ survival
            return float(value), np.asarray(leaving_slope @ lost + slope @ staying)

        return objective


def _checked(tenure: ArrayLike, least: int) -> Floats:
    reached = np.asarray(tenure, dtype=np.float64)
    if not (np.isfinite(reached).all() and (reached >= least).all()):
        raise ValueError(f"tenure has to be a number of renewals, {least} or more")
    return reached
