"""The likelihood of customers whose waits between purchases are even: sums of k stages.

A wait is k stages at rate λ, one after the other (Erlang-k). With S = r + k x stages and their
prior behind the last purchase, the likelihood of a history is that of S at random times, times the
beta factor of the chances to leave, times P + C:

    P = Σ_{j<k} (S)_j / j! · ((T − t_x) / (α + T))^j    alive, and j stages into the next wait
    C = a / (b + n − 1) · ((α + T) / (α + t_x))^S       gone at the last of n chances to leave

where (S)_j = S (S + 1) ⋯ (S + j − 1). With k = 1, P is 1.

The waits between t_x and the first purchase are integrated out, so that (x, t_x, T) says it all:
x waits of k stages each end at t_x with the density of k x stages.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from scipy.special import gammaln

from quilate.clv.estimator import Floats
from quilate.clv.gamma_poisson import GammaPoissonLikelihood
from quilate.clv.geometric_dropout import GeometricDropoutLikelihood
from quilate.clv.histories import Histories, summed, weighted_sum

#: exp of more overflows; the odds are then nothing.
LARGEST_LOG = 700.0


def stage_terms(k: int, s: Floats, z: Floats) -> Iterator[Floats]:
    """Yield the k terms of P, that of j = 0 first."""
    term = np.ones(np.broadcast_shapes(s.shape, z.shape))
    yield term
    for j in range(k - 1):
        term = term * z * (s + j) / (j + 1)
        yield term


class RegularLikelihood:
    """The mean log-likelihood where nobody leaves, and its gradient in (r, alpha)."""

    def __init__(self, histories: Histories, k: int) -> None:
        self.histories = histories
        self.k = k
        self.x = histories.frequencies[histories.frequency_of]
        self.t_x = histories.recencies[histories.recency_of]
        self.age = histories.ages[histories.age_of]
        stages = replace(histories, frequencies=k * histories.frequencies)
        self.at_random = GammaPoissonLikelihood(stages)
        self.of_ends = self._of_ends()

    def __call__(self, parameters: Floats) -> tuple[float, Floats]:
        value, slope = self.at_random(parameters)
        alive, by_s, by_alpha = self.of_silence(*parameters)
        weights, total = self.histories.weights, self.histories.total_weight
        more = weighted_sum(weights, np.log(alive)) / total
        steeper = np.array([weighted_sum(weights, by_s), weighted_sum(weights, by_alpha)]) / total
        return value + more + self.of_ends, slope + steeper

    def of_silence(self, r: float, alpha: float) -> tuple[Floats, Floats, Floats]:
        """Return P of every distinct history, and the slopes of its log in S and in alpha."""
        s, z = r + self.k * self.x, (self.age - self.t_x) / (alpha + self.age)
        total, by_s, by_log_z, harmonic = (np.zeros(len(s)) for _ in range(4))
        for j, term in enumerate(stage_terms(self.k, s, z)):
            total += term
            by_s += term * harmonic
            by_log_z += term * j
            # d ln (S)_j / d S = Σ_{i<j} 1 / (S + i)
            harmonic += 1 / (s + j)
        # d ln z / d alpha = −1 / (alpha + T)
        return total, by_s / total, -by_log_z / total / (alpha + self.age)

    def _of_ends(self) -> float:
        """Return what the ends of the waits add; it depends on k alone.

        The density of k x stages that end at t_x, beside that of x random waits that end there.
        """
        repeats = (self.x > 0) & (self.t_x > 0)
        x, t_x = self.x[repeats], self.t_x[repeats]
        # (k − 1) x ln t_x + ln Γ(x) − ln Γ(k x)
        value = (self.k - 1) * x * np.log(t_x) + gammaln(x) - gammaln(self.k * x)
        return weighted_sum(self.histories.weights[repeats], value) / self.histories.total_weight


class RegularDropoutLikelihood(GeometricDropoutLikelihood):
    """The mean log-likelihood where customers leave, and its gradient in (r, alpha, a, b)."""

    def __init__(self, histories: Histories, first_chances: int, k: int) -> None:
        super().__init__(histories, first_chances)
        self.waits = RegularLikelihood(histories, k)
        self.without_dropout = self.waits.at_random

    def __call__(self, parameters: Floats) -> tuple[float, Floats]:
        value, slope = super().__call__(parameters)
        return value + self.waits.of_ends, slope

    def _odds(self, r: float, alpha: float, a: float, b: float) -> tuple[float, Floats]:
        base, waits = self.histories, self.waits
        alive, by_s, by_alpha = waits.of_silence(r, alpha)
        chances = self.chances[base.frequency_of]
        s, silence = r + waits.k * waits.x, np.log((alpha + waits.age) / (alpha + waits.t_x))
        # Without a chance to leave nobody has left.
        log_gone = np.where(chances > 0, np.log(a / np.maximum(b + chances - 1, b)), -np.inf)
        log_gone += s * silence
        log_alive = np.log(alive)
        value = weighted_sum(base.weights, np.logaddexp(log_alive, log_gone))
        # The customers of each row who have left, and who have not.
        left = base.weights / (1 + np.exp(np.minimum(log_alive - log_gone, LARGEST_LOG)))
        stayed = base.weights - left
        longer = s / (alpha + waits.age) - s / (alpha + waits.t_x)
        left_of_frequency = summed(left, base.frequency_of, len(base.frequencies))
        slope = (
            weighted_sum(left, silence) + weighted_sum(stayed, by_s),
            weighted_sum(left, longer) + weighted_sum(stayed, by_alpha),
            left.sum() / a,
            -weighted_sum(left_of_frequency, 1 / np.maximum(b + self.chances - 1, b)),
        )
        return value, np.array(slope)
