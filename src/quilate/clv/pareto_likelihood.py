"""The likelihood of the Pareto/NBD model, computed on the distinct (x, t_x) and (x, T).

With A = alpha + time, B = beta + time and h of :mod:`quilate.clv.last_purchase`, the likelihood is
that of the NBD model times (beta / B_T)^s and

    1 − h(x, T) + (A_T / A_t)^(r + x) (B_T / B_t)^s h(x, t_x),

which is one over the probability of being alive.
"""

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.gamma_poisson import GammaPoissonLikelihood
from quilate.clv.histories import Histories, distinct_pairs, summed, weighted_sum
from quilate.clv.last_purchase import leaves_first

NOTHING = 1e-300


class ParetoLikelihood:
    """The mean log-likelihood of the histories and its gradient in (r, alpha, s, beta)."""

    def __init__(self, histories: Histories) -> None:
        self.histories = histories
        self.without_dropout = GammaPoissonLikelihood(histories)
        frequency = histories.frequencies[histories.frequency_of]
        *last, self.last_of = distinct_pairs(frequency, histories.recencies[histories.recency_of])
        *now, self.now_of = distinct_pairs(frequency, histories.ages[histories.age_of])
        self.last_x, self.last_time = last
        self.now_x, self.now_time = now

    def __call__(self, parameters: Floats) -> tuple[float, Floats]:
        _, _, s, beta = parameters
        base = self.histories
        value, slope = self.without_dropout(parameters[:2])
        # of the factor (beta / (beta + T))^s
        survival = weighted_sum(base.weight_of_age, np.log(beta / (beta + base.ages)))
        by_beta = s * weighted_sum(base.weight_of_age, 1 / beta - 1 / (beta + base.ages))
        odds_value, odds_slope = self._alive(parameters)
        gradient = np.append(slope * base.total_weight, (survival, by_beta)) + odds_slope
        return value + (s * survival + odds_value) / base.total_weight, gradient / base.total_weight

    def _alive(self, parameters: Floats) -> tuple[float, Floats]:
        """Return −Σ ln p_alive and its gradient."""
        weights = self.histories.weights
        last = _Moment(self.last_x, self.last_time, parameters)
        now = _Moment(self.now_x, self.now_time, parameters)
        stayed = np.log(np.maximum(1 - now.leaves.probability, NOTHING))
        gone = (np.log(last.leaves.probability) - last.growth)[self.last_of]
        gone += now.growth[self.now_of]
        unlikely = np.logaddexp(stayed[self.now_of], gone)
        left = weights * np.exp(gone - unlikely)
        alive = summed(weights * np.exp(-unlikely), self.now_of, len(now.x))
        left_last = summed(left, self.last_of, len(last.x))
        left_now = summed(left, self.now_of, len(now.x))
        slope = (
            now.slope_of_growth(left_now)
            - last.slope_of_growth(left_last)
            + last.slope_of_leaving(left_last / last.leaves.probability)
            - now.slope_of_leaving(alive)
        )
        return weighted_sum(weights, unlikely), slope


class _Moment:
    """What the distinct histories (x, time) contribute at one moment, the last purchase or T."""

    def __init__(self, x: Floats, time: Floats, parameters: Floats) -> None:
        r, alpha, s, beta = parameters
        self.x = x
        self.k, self.s = r + x, s
        self.A, self.B = alpha + time, beta + time
        self.leaves = leaves_first(self.k, s, self.A, self.B)
        self.growth = self.k * np.log(self.A) + s * np.log(self.B)

    def slope_of_growth(self, weights: Floats) -> Floats:
        """Return the gradient of Σ w (k ln A + s ln B)."""
        parts = np.log(self.A), self.k / self.A, np.log(self.B), self.s / self.B
        return np.array([weighted_sum(weights, part) for part in parts])

    def slope_of_leaving(self, weights: Floats) -> Floats:
        """Return the gradient of Σ w h; q = B / A."""
        h = self.leaves
        parts = h.by_k, -h.by_q * self.B / self.A**2, h.by_s, h.by_q / self.A
        return np.array([weighted_sum(weights, part) for part in parts])
