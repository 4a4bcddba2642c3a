"""The shape of what happens around what was expected."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.forecast.snapshot import MEMORIES_DAYS, Snapshot

COVERAGE = 0.8
TAIL = (1 - COVERAGE) / 2
#: The evidence of a customer's rate is counted with a memory of 16 weeks.
EVIDENCE_MEMORY = MEMORIES_DAYS.index(112)


@dataclass(frozen=True)
class Dispersion:
    """What the predictive distributions of all customers have in common.

    A customer buys nothing with the probability of a negative binomial count; what buyers bring
    deviates from its expectation by residuals seen at the earlier cut-offs, in units of a spread
    that falls with the expected number of purchases. The tails' levels are those at which the
    rehearsed intervals would have covered 80 %.

    Attributes
    ----------
    evidence
        (factor, offset): the count's shape is factor × (offset + purchases remembered).
    spread
        (constant, per purchase): squared coefficient of variation of what buyers bring.
    horizon_days
        The horizon that the spread was seen at.
    edges
        Expected purchases of a buyer that separate the groups of residuals.
    residuals
        Sorted standardised residuals of each group.
    may_lose
        Whether outcomes below zero have been seen.
    levels
        The lower and upper level of the 80 % interval.
    level_spread
        Standard deviation of the log of the base's level.
    seen_together
        Squared deviations seen, summed over the base, relative to the sum of the variances.
    """

    evidence: tuple[float, float]
    spread: tuple[float, float]
    horizon_days: float
    edges: Floats
    residuals: tuple[Floats, ...]
    may_lose: bool
    levels: tuple[float, float] = (TAIL, 1 - TAIL)
    level_spread: float = 0.0
    seen_together: float = 1.0

    @classmethod
    def presumed(cls, snapshot: Snapshot) -> Self:
        """Return what is believed where nothing could be rehearsed: wide exponential spreads."""
        return cls(
            evidence=(1.0, 0.5),
            spread=(0.5, 1.0),
            horizon_days=float(snapshot.window.horizon_days),
            edges=np.empty(0),
            residuals=(exponential_residuals(),),
            may_lose=bool((snapshot.margin < 0).any()),
        )

    def p_nothing(self, purchases: Floats, snapshot: Snapshot) -> Floats:
        """Return the probability of no purchase where so many are expected, (customers,)."""
        return p_nothing(purchases, self.evidence, snapshot.remembered[:, EVIDENCE_MEMORY])

    def variance(self, count_if_buying: Floats, horizon_days: float) -> Floats:
        """Return the squared coefficient of variation of what buyers bring, (customers,)."""
        return variance(self.spread, count_if_buying) * growth(horizon_days, self.horizon_days)


def p_nothing(mean: Floats, evidence: tuple[float, float], remembered: Floats) -> Floats:
    """Return the probability that a count of this mean is zero."""
    factor, offset = evidence
    shape = factor * (offset + remembered)
    # P(N = 0) = (1 + mean / shape)^−shape, negative binomial
    return np.exp(-shape * np.log1p(mean / shape))


def variance(spread: tuple[float, float], count: Floats) -> Floats:
    """Return constant + per purchase ÷ count."""
    constant, per_purchase = spread
    return constant + per_purchase / count


def growth(horizon_days: float, seen_days: float) -> float:
    """Return by how much the variance grows from the horizon that was seen to another.

    Were every customer's rate constant, it would not grow relative to the mean; were it a random
    walk, it would grow as the horizon does. This is half way, in logs.
    """
    return float(np.sqrt(horizon_days / seen_days))


def exponential_residuals() -> Floats:
    """Return residuals with as much spread as mean, for where too little has been seen."""
    levels = (np.arange(200) + 0.5) / 200
    return -np.log1p(-levels) - 1
