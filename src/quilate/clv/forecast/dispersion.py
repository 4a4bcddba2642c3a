"""How far what happens lies from what was expected, customer by customer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from quilate.clv.estimator import Floats
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.snapshot import MEMORIES_DAYS, Snapshot

COVERAGE = 0.8
TAIL = (1 - COVERAGE) / 2
#: The evidence of a customer's rate is counted with a memory of 16 weeks.
EVIDENCE_MEMORY = MEMORIES_DAYS.index(112)
ROWS_TO_FIT = 20_000
GROUPS = 3
FEWEST_BUYERS = 30
#: Deviations of forecasts near zero are measured against this share of the mean forecast.
SMALLEST_SCALE = 0.05
#: Squared deviations above this quantile do not decide the scale of the others.
OUTLIERS = 0.995


@dataclass(frozen=True)
class Rehearsed:
    """A forecast as it could have been made at an earlier cut-off, and what happened."""

    snapshot: Snapshot
    forecast: Forecast

    @property
    def levelled(self) -> Forecast:
        """The forecast at the level that came true: what is off for single customers remains."""
        expected = float(self.forecast.margin.sum())
        actual = float(self.snapshot.next_margin.sum())
        factor = actual / expected if expected > 0 and actual > 0 else 1.0
        return self.forecast.scaled(factor)


@dataclass(frozen=True)
class Dispersion:
    """The shape of the predictive distributions, learned from rehearsed forecasts.

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
    """

    evidence: tuple[float, float]
    spread: tuple[float, float]
    edges: Floats
    residuals: tuple[Floats, ...]
    may_lose: bool
    levels: tuple[float, float] = (TAIL, 1 - TAIL)
    level_spread: float = 0.0

    @classmethod
    def learned(cls, rehearsed: Sequence[Rehearsed], level_spread: float) -> Self:
        """Learn from forecasts made at earlier cut-offs and what followed."""
        pairs = [(past.snapshot, past.levelled) for past in rehearsed]
        evidence = _evidence(pairs)
        plain = cls(evidence, (1.0, 0.0), np.empty(0), (np.empty(0),), _any_loss(pairs))
        outlooks = [Outlook(plain, snapshot, forecast) for snapshot, forecast in pairs]
        buys = [snapshot.next_purchases > 0 for snapshot, _ in pairs]
        ratio = np.concatenate(
            [
                (snapshot.next_margin[buyer] - outlook.if_buying[buyer]) / outlook.scale[buyer]
                for (snapshot, _), outlook, buyer in zip(pairs, outlooks, buys, strict=True)
            ]
        )
        count = np.concatenate(
            [outlook.count_if_buying[b] for outlook, b in zip(outlooks, buys, strict=True)]
        )
        if len(ratio) < FEWEST_BUYERS:
            ratio, count = _presumed_residuals()
        spread = _spread(ratio, count)
        standardised = ratio / np.sqrt(_variance(spread, count))
        edges = _edges(count)
        group = np.searchsorted(edges, count, side="right")
        residuals = tuple(np.sort(standardised[group == g]) for g in range(len(edges) + 1))
        shaped = cls(evidence, spread, edges, residuals, plain.may_lose)
        levels = _calibrated(shaped, pairs)
        return cls(evidence, spread, edges, residuals, plain.may_lose, levels, level_spread)

    @classmethod
    def presumed(cls, snapshot: Snapshot) -> Self:
        """Return what is believed where nothing could be rehearsed: wide exponential spreads."""
        residuals, _ = _presumed_residuals()
        may_lose = bool((snapshot.margin < 0).any())
        return cls((1.0, 0.5), (0.5, 1.0), np.empty(0), (np.sort(residuals),), may_lose)


class Outlook:
    """The predictive distributions of the customers of one snapshot.

    Attributes
    ----------
    p_nothing
        Probability of no purchase within the horizon.
    count_if_buying
        Expected purchases of those who buy.
    if_buying
        Expected margin of those who buy, money.
    scale
        What deviations are measured in, money, positive.
    """

    def __init__(self, dispersion: Dispersion, snapshot: Snapshot, forecast: Forecast) -> None:
        self.dispersion = dispersion
        self.mean = forecast.margin
        self.p_nothing = _p_nothing(forecast.purchases, _shape(dispersion.evidence, snapshot))
        buying = np.maximum(1 - self.p_nothing, 1e-12)
        self.count_if_buying = np.maximum(forecast.purchases / buying, 1.0)
        self.if_buying = forecast.margin / buying
        size = np.abs(forecast.margin)
        self.scale = np.maximum(size, SMALLEST_SCALE * max(float(size.mean()), 1e-9)) / buying
        self._group = np.searchsorted(dispersion.edges, self.count_if_buying, side="right")

    @property
    def interval(self) -> tuple[Floats, Floats]:
        """The equal-tailed 80 % interval of each customer's margin, money."""
        lower, upper = self.dispersion.levels
        return self.quantile(lower), self.quantile(upper)

    @property
    def variance(self) -> Floats:
        """Variance of each customer's margin, money squared."""
        residual_variance = np.array([np.var(group) for group in self.dispersion.residuals])
        spread = self._unit**2 * residual_variance[self._group]
        buying = 1 - self.p_nothing
        return np.asarray(buying * (spread + self.p_nothing * self.if_buying**2))

    def quantile(self, level: float) -> Floats:
        """Return the margin that stays below with probability ``level``, money."""
        buying = np.maximum(1 - self.p_nothing, 1e-12)
        below_zero = buying * self._residual_cdf(np.zeros_like(self.mean), "left")
        among_buyers = np.where(level < below_zero, level, level - self.p_nothing) / buying
        value = self.if_buying + self._unit * self._residual_quantile(np.clip(among_buyers, 0, 1))
        nothing = (level >= below_zero) & (level <= below_zero + self.p_nothing)
        value = np.where(nothing, 0.0, value)
        return value if self.dispersion.may_lose else np.maximum(value, 0.0)

    def probability_range(self, purchases: Floats, margin: Floats) -> tuple[Floats, Floats]:
        """Return P(below) and P(at or below) each outcome; they differ where outcomes tie."""
        bought = purchases > 0
        buying = 1 - self.p_nothing
        below = buying * self._residual_cdf(margin, "left")
        upto = buying * self._residual_cdf(margin, "right")
        nothing = self.p_nothing
        return (
            below + np.where(bought & (margin > 0), nothing, 0.0),
            upto + np.where(~bought | (margin >= 0), nothing, 0.0),
        )

    def share_between(self, purchases: Floats, margin: Floats, levels: tuple[float, float]) -> float:
        """Return the share of outcomes between two levels, an atom counted in proportion."""
        below, upto = self.probability_range(purchases, margin)
        lower, upper = levels
        return share_under(below, upto, upper) - share_under(below, upto, lower)

    @property
    def _unit(self) -> Floats:
        variance = _variance(self.dispersion.spread, self.count_if_buying)
        # What is unknown of the base's level widens everybody's interval.
        return np.asarray(self.scale * np.sqrt(variance + self.dispersion.level_spread**2))

    def _residual_cdf(self, margin: Floats, side: str) -> Floats:
        standardised = (margin - self.if_buying) / self._unit
        found = np.empty_like(standardised)
        for group, residuals in enumerate(self.dispersion.residuals):
            here = self._group == group
            rank = np.searchsorted(residuals, standardised[here], side=side)  # type: ignore[call-overload]
            found[here] = rank / max(len(residuals), 1)
        return found

    def _residual_quantile(self, level: Floats) -> Floats:
        found = np.empty_like(level)
        for group, residuals in enumerate(self.dispersion.residuals):
            here = self._group == group
            found[here] = np.quantile(residuals, level[here]) if here.any() else 0.0
        return found


def share_under(below: Floats, upto: Floats, level: float) -> float:
    """Return the mean share of the ranges [below, upto] that lies under a level."""
    width = np.maximum(upto - below, 1e-12)
    return float(np.clip((level - below) / width, 0.0, 1.0).mean())


def _shape(evidence: tuple[float, float], snapshot: Snapshot) -> Floats:
    factor, offset = evidence
    return factor * (offset + snapshot.remembered[:, EVIDENCE_MEMORY])


def _p_nothing(mean: Floats, shape: Floats) -> Floats:
    # P(N = 0) = (1 + mean / shape)^−shape, negative binomial
    return np.exp(-shape * np.log1p(mean / shape))


def _evidence(pairs: Sequence[tuple[Snapshot, Forecast]]) -> tuple[float, float]:
    """Return the count's shape under which buying or not is likeliest."""
    remembered = np.concatenate([s.remembered[:, EVIDENCE_MEMORY] for s, _ in pairs])
    mean = np.concatenate([forecast.purchases for _, forecast in pairs])
    bought = np.concatenate([snapshot.next_purchases > 0 for snapshot, _ in pairs])
    every = slice(None, None, max(1, len(mean) // ROWS_TO_FIT))
    remembered, mean, bought = remembered[every], mean[every], bought[every]

    def surprise(logs: Floats) -> float:
        factor, offset = np.exp(logs)
        nothing = np.clip(_p_nothing(mean, factor * (offset + remembered)), 1e-9, 1 - 1e-9)
        return -float(np.log(np.where(bought, 1 - nothing, nothing)).mean())

    box = [(-5.0, 5.0), (-5.0, 5.0)]
    found = optimize.minimize(
        surprise, [-1.0, 0.5], method="Nelder-Mead", bounds=box, options={"xatol": 0.01, "fatol": 1e-6}
    )
    factor, offset = np.exp(found.x)
    return float(factor), float(offset)


def _any_loss(pairs: Sequence[tuple[Snapshot, Forecast]]) -> bool:
    return any(bool((s.next_margin < 0).any() or (s.margin < 0).any()) for s, _ in pairs)


def _spread(ratio: Floats, count: Floats) -> tuple[float, float]:
    """Return non-negative (constant, per purchase) with ratio² ≈ constant + per purchase ÷ count."""
    squared = np.minimum(ratio**2, np.quantile(ratio**2, OUTLIERS))
    weight = 1 / (1 + 1 / count)
    design = np.column_stack([np.ones_like(count), 1 / count]) * weight[:, None]
    (constant, per_purchase), _ = optimize.nnls(design, squared * weight)
    return max(float(constant), 1e-4), float(per_purchase)


def _variance(spread: tuple[float, float], count: Floats) -> Floats:
    constant, per_purchase = spread
    return constant + per_purchase / count


def _edges(count: Floats) -> Floats:
    if len(count) < GROUPS * FEWEST_BUYERS:
        return np.empty(0)
    return np.unique(np.quantile(count, np.arange(1, GROUPS) / GROUPS))


def _presumed_residuals() -> tuple[Floats, NDArray[np.float64]]:
    """Return exponential residuals: as much spread as mean, where too little has been seen."""
    levels = (np.arange(200) + 0.5) / 200
    return -np.log1p(-levels) - 1, np.ones(200)


def _calibrated(
    dispersion: Dispersion, pairs: Sequence[tuple[Snapshot, Forecast]]
) -> tuple[float, float]:
    """Return the levels that left a tenth on either side at the earlier cut-offs."""
    ranges = [
        Outlook(dispersion, snapshot, forecast).probability_range(
            snapshot.next_purchases, snapshot.next_margin
        )
        for snapshot, forecast in pairs
    ]
    below, upto = (np.concatenate(column) for column in zip(*ranges, strict=True))

    def level_of(share: float) -> float:
        found = optimize.brentq(lambda level: share_under(below, upto, level) - share, 0.0, 1.0)
        return float(found)

    return level_of(TAIL), level_of(1 - TAIL)
