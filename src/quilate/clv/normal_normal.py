"""A model of margin per purchase that may be negative, with shrinkage towards the base.

Bühlmann, H., Straub, E. (1970), "Glaubwürdigkeit für Schadensätze" for the weighing; the spread of
each customer is the normal-inverse-gamma of Gelman et al., "Bayesian Data Analysis", section 3.3.
"""

from dataclasses import replace
from typing import ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike

from quilate.clv.estimator import Estimator, Fit, FitState, Floats
from quilate.clv.histories import weighted_sum
from quilate.clv.likelihood import LogNormalPrior, maximise
from quilate.clv.spending import Spending, read_pair
from quilate.clv.student_means import credibility_mean, error_of_mean, log_likelihood

#: sigma, tau (in multiples of the spread of the base) and nu. With nu > 2 variances exist.
WALLS = ((1e-2, 1e2), (5e-2, 1e2), (2.5, 1e3))
TYPICAL = (1.0, 1.0, 4.0)
PRIOR = LogNormalPrior(centre=np.array(TYPICAL), spread=2.0)
FEWEST_CUSTOMERS = 10
REHEARSAL_CUSTOMERS = 10_000
MOST_ROUNDS = 20
SETTLED = 1e-6


class NormalNormal(Estimator):
    """Margin per purchase is normal around each customer's mean, and those means are normal.

    A purchase of customer i is N(mu_i, sigma_i^2) and mu_i is N(mu, (tau / sigma)^2 sigma_i^2).
    ``sigma_i^2`` varies over customers (scaled inverse chi-squared, ``nu`` degrees of freedom
    around sigma^2), so that erratic customers are few and outliers do not decide how all others
    are shrunk; nu of 1000 is the plain normal-normal. The expected value weighs a customer's own
    mean by x / (x + sigma^2 / tau^2).

    ``mu`` is the credibility-weighted mean and not the summit of the likelihood, which lies near
    the median and would lose the money of the tail. The one or two farthest customers count up to
    the largest one that the model expects in a base of this size.

    Wrong to use where margins are positive and their spread grows with their size: ``GammaGamma``
    says the same with fewer assumptions, and never predicts a loss.

    After ``fit``, ``params_`` holds mu, sigma, tau (unit of money) and nu (none). The state is
    ``TOO_FEW_REPEAT_BUYERS`` where there are fewer than ten customers or nobody has a second
    purchase, and ``DID_NOT_CONVERGE`` where all have the same mean.
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("mu", "sigma", "tau", "nu")

    def fit(
        self, frequency: ArrayLike, mean_value: ArrayLike, weights: ArrayLike | None = None
    ) -> Self:
        """Learn the parameters from customers' purchases.

        Parameters
        ----------
        frequency
            Number of purchases that the mean is over, (customers,). Customers with none are left
            out.
        mean_value
            Mean margin per purchase, (customers,), of any sign.
        weights
            How many customers each row stands for.

        Raises
        ------
        ValueError
            If there are no customers, or a value is not finite.
        """
        spending = Spending.read(frequency, mean_value, weights)
        if spending.frequency.size == 0:
            return self._keep(_without_customers())
        return self._keep(_fit(spending))

    @property
    def population_mean(self) -> float:
        """Expected margin per purchase of a customer of whom nothing is known."""
        return self._parameters[0]

    @property
    def purchases_of_doubt(self) -> float:
        """After how many purchases a customer's own mean weighs as much as the base."""
        _, sigma, tau, _ = self._parameters
        return (sigma / tau) ** 2

    def expected_value(self, frequency: ArrayLike, mean_value: ArrayLike) -> Floats:
        """Return the expected margin per purchase of each customer, (customers,).

        ``mean_value`` is ignored where ``frequency`` is zero.
        """
        counts, distance = self._distance(frequency, mean_value)
        # E(mu_i | x, z) = mu + x / (x + k) (z - mu), k = sigma^2 / tau^2
        return np.asarray(
            self.population_mean + counts / (counts + self.purchases_of_doubt) * distance
        )

    def value_moments(
        self, frequency: ArrayLike, mean_value: ArrayLike
    ) -> tuple[Floats, Floats, Floats]:
        """Return what is known of each customer's margin per purchase.

        Returns
        -------
        mean
            ``expected_value``, (customers,).
        variance
            Of the customer's latent mean: how little we know it, (customers,), money squared.
        within
            Expected variance of one purchase around that mean, (customers,), money squared: larger
            for a customer whose mean is far from the base.
        """
        _, sigma, _, nu = self._parameters
        doubt = self.purchases_of_doubt
        counts, distance = self._distance(frequency, mean_value)
        observed = np.where(counts > 0, 1.0, 0.0)
        # E(sigma_i^2 | x, z) = (nu sigma^2 + k x / (k + x) (z - mu)^2) / (nu + 1 - 2)
        surprise = doubt * counts / (doubt + counts) * distance**2
        within = (nu * sigma**2 + surprise) / (nu + observed - 2)
        return self.expected_value(frequency, mean_value), within / (counts + doubt), within

    def _distance(self, frequency: ArrayLike, mean_value: ArrayLike) -> tuple[Floats, Floats]:
        """Return the number of purchases and how far their mean lies from the base."""
        counts, values = read_pair(frequency, mean_value)
        return counts, np.where(counts > 0, values - self.population_mean, 0.0)


def _fit(spending: Spending) -> Fit:
    centre, spread = _centre_and_spread(spending)
    unit = spread or max(abs(centre), 1.0) * 1e-6
    standard = replace(spending, mean_value=(spending.mean_value - centre) / unit)
    fit, mu = _alternate(standard)
    return replace(
        fit,
        parameters=np.array([centre + unit * mu, *fit.parameters * [unit, unit, 1]]),
        standard_errors=np.array(
            [unit * error_of_mean(standard, fit.parameters), *fit.standard_errors * [unit, unit, 1]]
        ),
        # A density per unit of money: f(z) = f(z / unit) / unit
        log_likelihood=fit.log_likelihood - spending.customers * float(np.log(unit)),
        state=_state(spending, spread, fit),
    )


def _centre_and_spread(spending: Spending) -> tuple[float, float]:
    """Return the median customer's mean and the mean distance from it: no outlier decides them."""
    order = np.argsort(spending.mean_value)
    passed = np.cumsum(spending.weight[order])
    centre = float(spending.mean_value[order][np.searchsorted(passed, passed[-1] / 2)])
    distance = np.abs(spending.mean_value - centre)
    return centre, weighted_sum(spending.weight, distance) / spending.customers


def _alternate(spending: Spending) -> tuple[Fit, float]:
    """Fit the spreads around mu and weigh mu by the spreads, in turn, until mu rests.

    A sample settles them nearly; all customers have the last word.
    """
    step = spending.frequency.size // REHEARSAL_CUSTOMERS
    mu, start = 0.0, TYPICAL
    for part in [spending.every(step), spending] if step > 1 else [spending]:
        for _ in range(MOST_ROUNDS):
            fit = maximise(
                log_likelihood(part, mu),
                start,
                total_weight=part.customers,
                bounds=WALLS,
                prior=PRIOR,
            )
            start = tuple(fit.parameters)
            before, mu = mu, credibility_mean(part, mu, fit.parameters)
            if abs(mu - before) < SETTLED:
                break
    return fit, mu


def _state(spending: Spending, spread: float, fit: Fit) -> FitState:
    if spending.customers < FEWEST_CUSTOMERS or spending.customers_who_repeat == 0:
        return FitState.TOO_FEW_REPEAT_BUYERS
    if spread == 0:
        return FitState.DID_NOT_CONVERGE
    return fit.state


def _without_customers() -> Fit:
    """Return the fit of a base in which nobody has a purchase to take a mean over: worth 0."""
    return Fit(
        parameters=np.array([0.0, *TYPICAL]),
        log_likelihood=0.0,
        gradient_norm=0.0,
        standard_errors=np.full(4, np.nan),
        evaluations=0,
        state=FitState.TOO_FEW_REPEAT_BUYERS,
    )
