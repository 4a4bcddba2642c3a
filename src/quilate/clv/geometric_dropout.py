"""What BG/NBD and MBG/NBD share: customers who may leave at a purchase, each time with chance p.

With k chances to leave so far (k = x in BG/NBD, k = x + 1 in MBG/NBD, where the first purchase is
one), the likelihood of a history is that of the NBD model times

    B(a, b + k) / B(a, b) · (1 + e^d),    d = ln(a / (b + k − 1)) + (r + x) ln((α + T) / (α + t_x))

where e^d, 0 without a chance to leave, is the odds of having left.
"""

from typing import ClassVar

import numpy as np
from scipy.special import digamma, expit, gammaln

from quilate.clv.buy_till_you_die import BuyTillYouDie
from quilate.clv.estimator import Floats
from quilate.clv.gamma_poisson import GammaPoissonLikelihood
from quilate.clv.histories import Histories, summed, weighted_sum
from quilate.clv.likelihood import Objective
from quilate.clv.surviving_purchases import mean_before_dropout, pairs_before_dropout


class GeometricDropout(BuyTillYouDie):
    """Purchases at gamma-distributed rates; after some of them the customer never returns."""

    parameter_names = ("r", "alpha", "a", "b")
    time_parameters = frozenset({"alpha"})
    typical = (0.5, 0.5, 1.0, 3.0)
    bounds = ((1e-4, 1e3), (1e-6, 1e6), (1e-4, 1e3), (1e-4, 1e6))

    #: Chances to leave beyond those that come with the repeat purchases.
    first_chances: ClassVar[int]

    def _objective(self, histories: Histories) -> Objective:
        return GeometricDropoutLikelihood(histories, self.first_chances)

    def _p_alive(self, x: Floats, t_x: Floats, age: Floats) -> Floats:
        r, alpha, a, b = self._parameters
        chances = x + self.first_chances
        log_odds = np.log(a / np.maximum(b + chances - 1, b))
        log_odds += (r + x) * np.log((alpha + age) / (alpha + t_x))
        return np.where(chances > 0, expit(-log_odds), 1.0)

    def _mean_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha, a, b = self._parameters
        return mean_before_dropout(r + x, t / (alpha + age), a, b + x + self.first_chances)

    def _pairs_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha, a, b = self._parameters
        return pairs_before_dropout(r + x, t / (alpha + age), a, b + x + self.first_chances)

    def _p_any_if_alive(self, t: Floats, x: Floats, age: Floats) -> Floats:
        r, alpha, _, _ = self._parameters
        # Nobody leaves before the next purchase: P(Y = 0) = ((α + T) / (α + T + t))^(r + x)
        return -np.expm1(-(r + x) * np.log1p(t / (alpha + age)))


class GeometricDropoutLikelihood:
    """The mean log-likelihood of the histories and its gradient in (r, alpha, a, b)."""

    def __init__(self, histories: Histories, first_chances: int) -> None:
        self.histories = histories
        self.without_dropout = GammaPoissonLikelihood(histories)
        self.chances = histories.frequencies + first_chances
        # Without a chance to leave there are no odds of having left: those rows drop out.
        first = int(np.searchsorted(self.chances[histories.frequency_of], 0.5))
        self.frequency_of = histories.frequency_of[first:]
        self.recency_of = histories.recency_of[first:]
        self.age_of = histories.age_of[first:]
        self.weights = histories.weights[first:]

    def __call__(self, parameters: Floats) -> tuple[float, Floats]:
        r, alpha, a, b = parameters
        value, slope = self.without_dropout(parameters[:2])
        chance_value, by_a, by_b = self._chances(a, b)
        odds_value, odds_slope = self._odds(r, alpha, a, b)
        total = self.histories.total_weight
        gradient = np.append(slope * total, (by_a, by_b)) + odds_slope
        return value + (chance_value + odds_value) / total, gradient / total

    def _chances(self, a: float, b: float) -> tuple[float, float, float]:
        customers, k = self.histories.weight_of_frequency, self.chances
        # ln B(a, b + k) − ln B(a, b)
        value = gammaln(a + b) - gammaln(a + b + k) + gammaln(b + k) - gammaln(b)
        both = digamma(a + b) - digamma(a + b + k)
        stayed = both + digamma(b + k) - digamma(b)
        a_slope, b_slope = weighted_sum(customers, both), weighted_sum(customers, stayed)
        return weighted_sum(customers, value), a_slope, b_slope

    def _odds(self, r: float, alpha: float, a: float, b: float) -> tuple[float, Floats]:
        base = self.histories
        k = np.maximum(self.chances, 1)
        log_recency, log_age = np.log(alpha + base.recencies), np.log(alpha + base.ages)
        exponents = (r + base.frequencies)[self.frequency_of]
        silence = log_age[self.age_of] - log_recency[self.recency_of]
        d = np.log(a / (b + k - 1))[self.frequency_of] + exponents * silence
        tail = np.exp(-np.abs(d))
        # ln(1 + e^d), and the customers of each row who have left: weight · e^d / (1 + e^d)
        value = weighted_sum(self.weights, np.maximum(d, 0) + np.log1p(tail))
        left = self.weights * np.where(d > 0, 1.0, tail) / (1 + tail)
        left_of_frequency = summed(left, self.frequency_of, len(base.frequencies))
        exponents *= left
        shorter = summed(exponents, self.recency_of, len(base.recencies)) / (alpha + base.recencies)
        longer = summed(exponents, self.age_of, len(base.ages)) / (alpha + base.ages)
        slope = (
            weighted_sum(left, silence),
            longer.sum() - shorter.sum(),
            left_of_frequency.sum() / a,
            -weighted_sum(left_of_frequency, 1 / (b + k - 1)),
        )
        return value, np.array(slope)
