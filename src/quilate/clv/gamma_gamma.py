"""The Gamma-Gamma model of money per purchase.

Fader, P. S., Hardie, B. G. S. (2013), "The Gamma-Gamma Model of Monetary Value".
"""

from dataclasses import replace
from typing import ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import digamma, gammaincinv, gammaln

from quilate.clv.estimator import Estimator, Fit, FitState, Floats
from quilate.clv.histories import weighted_sum
from quilate.clv.likelihood import LogNormalPrior, maximise
from quilate.clv.spending import Spending, read_pair

#: p, q and gamma (in multiples of the mean value): beyond these walls nothing changes any more.
WALLS = ((1e-4, 1e4), (1e-2, 1e4), (1e-6, 1e6))
#: About what CDNOW's customers give.
TYPICAL = (6.0, 4.0, 0.5)
#: Used only where the data alone decide nothing.
PRIOR = LogNormalPrior(centre=np.array(TYPICAL), spread=1.0)
FEWEST_CUSTOMERS = 10
REHEARSAL_CUSTOMERS = 10_000


class GammaGamma(Estimator):
    """Money per purchase is gamma around each customer's mean, and those means differ.

    A customer's purchases are gamma(p, nu); nu is gamma(q, gamma) over customers. So every
    customer's coefficient of variation is the same, 1/sqrt(p), and the expected value is a mean of
    the customer's own average and the population's, weighted by the number of purchases.

    Wrong to use where money can be zero or negative (use ``NormalNormal``), or where those who buy
    often spend systematically more or less per purchase.

    After ``fit``, ``params_`` holds p, q (no unit) and gamma (unit of money). The state is
    ``TOO_FEW_REPEAT_BUYERS`` below ten customers, and ``DID_NOT_CONVERGE`` where the likelihood
    rises for ever (all spend the same) or where q <= 1, so that ``has_mean`` is false.
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("p", "q", "gamma")

    def fit(
        self, frequency: ArrayLike, mean_value: ArrayLike, weights: ArrayLike | None = None
    ) -> Self:
        """Learn the parameters from customers' purchases.

        Parameters
        ----------
        frequency
            Number of purchases that the mean is over, (customers,). The papers take repeat
            purchases. Customers with none are left out.
        mean_value
            Mean money per purchase, (customers,), positive.
        weights
            How many customers each row stands for.

        Raises
        ------
        ValueError
            If there are no customers, or a mean value is not positive.
        """
        spending = Spending.read(frequency, mean_value, weights)
        if (spending.mean_value <= 0).any():
            raise ValueError(
                "GammaGamma needs positive mean values: use NormalNormal where margins can be "
                "zero or negative"
            )
        return self._keep(_fit(spending))

    @property
    def has_mean(self) -> bool:
        """Whether the population's mean exists: q > 1. If not, medians stand in for means."""
        return self._parameters[1] > 1

    @property
    def population_mean(self) -> float:
        """Expected money per purchase of a customer of whom nothing is known."""
        return float(self.expected_value(0.0, 0.0))

    def expected_value(self, frequency: ArrayLike, mean_value: ArrayLike) -> Floats:
        """Return the expected money per purchase of each customer, (customers,).

        ``mean_value`` is ignored where ``frequency`` is zero. Where q <= 1 it is the median.
        """
        p = self._parameters[0]
        shape, rate = self._posterior(frequency, mean_value)
        if not self.has_mean:
            return np.asarray(p * rate / gammaincinv(shape, 0.5))
        # E(p / nu | x, z) = p (gamma + x z) / (p x + q - 1)
        return np.asarray(p * rate / (shape - 1))

    def value_moments(
        self, frequency: ArrayLike, mean_value: ArrayLike
    ) -> tuple[Floats, Floats, Floats]:
        """Return what is known of each customer's money per purchase.

        Returns
        -------
        mean
            ``expected_value``, (customers,).
        variance
            Of the customer's latent mean: how little we know it, (customers,), money squared.
        within
            Expected variance of one purchase around that mean, (customers,), money squared. Both
            are infinite where ``p * frequency + q <= 2``.
        """
        p = self._parameters[0]
        shape, rate = self._posterior(frequency, mean_value)
        second = np.full_like(shape, np.inf)
        finite = shape > 2
        # E(1 / nu^2) = rate^2 / ((shape - 1)(shape - 2))
        second[finite] = rate[finite] ** 2 / ((shape[finite] - 1) * (shape[finite] - 2))
        variance = np.full_like(shape, np.inf)
        variance[finite] = p**2 * second[finite] / (shape[finite] - 1)
        return self.expected_value(frequency, mean_value), variance, p * second

    def _posterior(self, frequency: ArrayLike, mean_value: ArrayLike) -> tuple[Floats, Floats]:
        """Return shape and rate of nu: gamma(q + p x, gamma + x z)."""
        p, q, gamma = self._parameters
        counts, values = read_pair(frequency, mean_value)
        total = np.where(counts > 0, counts * values, 0.0)
        return np.asarray(q + p * counts), gamma + total


def _fit(spending: Spending) -> Fit:
    if spending.frequency.size == 0:
        return _without_customers()
    scale = spending.mean_per_purchase
    in_multiples = replace(spending, mean_value=spending.mean_value / scale)
    fit = _search(in_multiples, prior=None)
    few = spending.customers < FEWEST_CUSTOMERS
    if few or _is_at_a_wall(fit):
        state = FitState.TOO_FEW_REPEAT_BUYERS if few else FitState.DID_NOT_CONVERGE
        fit = replace(_search(in_multiples, prior=PRIOR), state=state)
    elif fit.parameters[1] <= 1:
        fit = replace(fit, state=FitState.DID_NOT_CONVERGE)
    return _in_money(fit, scale, spending.customers)


def _search(spending: Spending, prior: LogNormalPrior | None) -> Fit:
    step = spending.frequency.size // REHEARSAL_CUSTOMERS
    sample = spending.every(step) if step > 1 else None
    return maximise(
        _LogLikelihood(spending),
        TYPICAL,
        total_weight=spending.customers,
        bounds=WALLS,
        prior=prior,
        rehearsal=_LogLikelihood(sample) if sample else None,
    )


class _LogLikelihood:
    """The mean log-likelihood and its gradient as a function of p, q and gamma.

    Gamma functions are needed once per distinct frequency, the logarithm once per customer; its
    arrays are reused, because a million fresh cells cost more than their logarithms.
    """

    def __init__(self, spending: Spending) -> None:
        x, z = spending.frequency, spending.mean_value
        self.total = x * z
        self.weight = spending.weight / spending.customers
        self.weighted_count = self.weight * x
        self.counts, which = np.unique(x, return_inverse=True)
        self.share = np.bincount(which, weights=self.weight)
        self.mean_log_value = weighted_sum(self.weight, np.log(z))
        self.mean_log_total = weighted_sum(self.weighted_count, np.log(self.total))
        self._rate, self._log_rate = np.empty_like(x), np.empty_like(x)

    def __call__(self, parameters: Floats) -> tuple[float, Floats]:
        p, q, gamma = parameters
        rate = np.add(gamma, self.total, out=self._rate)
        log_rate = np.log(rate, out=self._log_rate)
        mean_log_rate = weighted_sum(self.weight, log_rate)
        growth = self.mean_log_total - weighted_sum(self.weighted_count, log_rate)
        inner, outer = p * self.counts, p * self.counts + q
        # ln L = lnG(px+q) - lnG(px) - lnG(q) + q ln gamma + (px-1) ln z + px ln x
        #        - (px+q) ln(gamma + xz)
        value = (
            self.share @ (gammaln(outer) - gammaln(inner))
            - gammaln(q)
            + q * (np.log(gamma) - mean_log_rate)
            + p * growth
            - self.mean_log_value
        )
        slope_p = (self.share * self.counts) @ (digamma(outer) - digamma(inner)) + growth
        slope_q = self.share @ digamma(outer) - digamma(q) + np.log(gamma) - mean_log_rate
        inverse = np.divide(1, rate, out=rate)
        pull = p * weighted_sum(self.weighted_count, inverse)
        slope_gamma = q / gamma - pull - q * weighted_sum(self.weight, inverse)
        return float(value), np.array([slope_p, slope_q, slope_gamma])


def _is_at_a_wall(fit: Fit) -> bool:
    lowest, highest = np.array(WALLS).T
    return bool(((fit.parameters <= lowest * 1.001) | (fit.parameters >= highest / 1.001)).any())


def _in_money(fit: Fit, scale: float, customers: float) -> Fit:
    """Return a fit of multiples of ``scale`` as one of money: gamma carries the unit."""
    units = np.array([1.0, 1.0, scale])
    return replace(
        fit,
        parameters=fit.parameters * units,
        standard_errors=fit.standard_errors * units,
        # A density per unit of money: f(z) = f(z / scale) / scale
        log_likelihood=fit.log_likelihood - customers * float(np.log(scale)),
    )


def _without_customers() -> Fit:
    """Return the fit of a base in which nobody has a purchase to take a mean over: worth 0."""
    return Fit(
        parameters=np.array(TYPICAL) * [1.0, 1.0, 0.0],
        log_likelihood=0.0,
        gradient_norm=0.0,
        standard_errors=np.full(3, np.nan),
        evaluations=0,
        state=FitState.TOO_FEW_REPEAT_BUYERS,
    )
