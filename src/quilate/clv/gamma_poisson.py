"""NBD: customers differ in how often they buy, and nobody ever leaves."""

import numpy as np
from scipy.special import digamma, gammaln

from quilate.clv.estimator import Floats
from quilate.clv.histories import Histories, weighted_sum
from quilate.clv.likelihood import Objective
from quilate.clv.purchase_model import PurchaseModel


class GammaPoisson(PurchaseModel):
    """The NBD model of repeat purchases: Poisson purchases at gamma-distributed rates.

    A customer buys at random at a constant rate λ for ever; the rates are Gamma(r, rate alpha)
    over the base. It is what the models with dropout become when nobody leaves, so that they are
    measured against it and give way to it.

    It is wrong to use where customers leave: it promises purchases from people long gone.

    References
    ----------
    Ehrenberg, A. S. C. (1959), "The Pattern of Consumer Purchases", Applied Statistics 8(1).
    The likelihood of the times of purchase is that of Fader and Hardie (2005), "A Note on Deriving
    the Pareto/NBD Model", without death.

    Examples
    --------
    >>> model = GammaPoisson().fit([0, 1, 4] * 5, [0, 9, 30] * 5, [40, 40, 40] * 5)
    >>> model.expected_purchases(10, 4, 30, 40).round(2)
    np.float64(0.72)
    """

    parameter_names = ("r", "alpha")
    time_parameters = frozenset({"alpha"})
    typical = (0.5, 0.5)
    bounds = ((1e-4, 1e3), (1e-6, 1e6))

    def _objective(self, histories: Histories) -> Objective:
        return GammaPoissonLikelihood(histories)

    def _p_alive(self, x: Floats, t_x: Floats, age: Floats) -> Floats:
        self._require_fit()
        return np.ones_like(x)

    def _mean_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha = self._parameters
        # λ | x, T ~ Gamma(r + x, alpha + T)
        return (r + x) / (alpha + age) * t

    def _pairs_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha = self._parameters
        # E[Y (Y − 1)] = E[λ²] t²
        return (r + x) * (r + x + 1) * (t / (alpha + age)) ** 2

    def _p_any_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha = self._parameters
        # P(Y = 0) = E[exp(−λ t)] = ((alpha + T) / (alpha + T + t))^(r + x)
        return -np.expm1(-(r + x) * np.log1p(t / (alpha + age)))


class GammaPoissonLikelihood:
    """The mean log-likelihood of purchases at gamma-distributed rates, and its gradient.

    It is also the first factor of every model with dropout, the rest being the odds of having left.
    """

    def __init__(self, histories: Histories) -> None:
        self.histories = histories

    def __call__(self, parameters: Floats) -> tuple[float, Floats]:
        r, alpha = parameters
        base = self.histories
        customers, x = base.weight_of_frequency, base.frequencies
        exponents = r * base.weight_of_age + base.purchases_of_age
        logs = np.log(alpha + base.ages)
        # ln L = ln Γ(r + x) − ln Γ(r) + r ln alpha − (r + x) ln(alpha + T)
        value = (
            weighted_sum(customers, gammaln(r + x) - gammaln(r))
            + base.total_weight * r * np.log(alpha)
            - weighted_sum(exponents, logs)
        )
        by_r = (
            weighted_sum(customers, digamma(r + x) - digamma(r))
            + base.total_weight * np.log(alpha)
            - weighted_sum(base.weight_of_age, logs)
        )
        by_alpha = base.total_weight * r / alpha - weighted_sum(exponents, 1 / (alpha + base.ages))
        return value / base.total_weight, np.array([by_r, by_alpha]) / base.total_weight
