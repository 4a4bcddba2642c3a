"""What is learned of the predictive distributions from rehearsed forecasts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from scipy import optimize

from quilate.clv.estimator import Floats
from quilate.clv.forecast.dispersion import (
    EVIDENCE_MEMORY,
    TAIL,
    Dispersion,
    exponential_residuals,
    p_nothing,
    variance,
)
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.outlook import Outlook, share_under
from quilate.clv.forecast.snapshot import Snapshot

ROWS_TO_FIT = 20_000
GROUPS = 3
FEWEST_BUYERS = 30
#: Squared deviations above this quantile do not decide the scale of the others.
OUTLIERS = 0.995
#: Relative to the forecast; keeps the spread above nothing where all is foretold exactly.
LEAST_VARIANCE = 1e-4
#: The logs of (factor, offset) of the count's shape: where the search starts, and how far it goes.
EVIDENCE_START = (-1.0, 0.5)
EVIDENCE_BOX = ((-5.0, 5.0), (-5.0, 5.0))


@dataclass(frozen=True)
class Rehearsed:
    """A forecast as it could have been made at an earlier cut-off, and what happened."""

    snapshot: Snapshot
    forecast: Forecast

    @cached_property
    def levelled(self) -> Forecast:
        """The forecast at the level that came true: what is off for single customers remains."""
        expected = float(self.forecast.margin.sum())
        actual = float(self.snapshot.next_margin.sum())
        factor = actual / expected if expected > 0 and actual > 0 else 1.0
        return self.forecast.scaled(factor)

    @property
    def buyers(self) -> int:
        """How many customers bought again."""
        return int((self.snapshot.next_purchases > 0).sum())

    @property
    def loses(self) -> bool:
        """Whether a customer brought less than nothing, before the cut-off or after."""
        return bool((self.snapshot.next_margin < 0).any() or (self.snapshot.margin < 0).any())


def learned_dispersion(rehearsed: Sequence[Rehearsed], level_spread: float) -> Dispersion:
    """Learn from forecasts made at earlier cut-offs and what followed."""
    shapeless = Dispersion(
        evidence=_evidence(rehearsed),
        spread=(1.0, 0.0),
        horizon_days=float(np.mean([past.snapshot.window.horizon_days for past in rehearsed])),
        edges=np.empty(0),
        residuals=(exponential_residuals(),),
        may_lose=any(past.loses for past in rehearsed),
    )
    if sum(past.buyers for past in rehearsed) < FEWEST_BUYERS:
        return replace(shapeless, level_spread=level_spread)
    shaped = _shaped(shapeless, rehearsed)
    return replace(
        shaped,
        levels=_calibrated(shaped, rehearsed),
        level_spread=level_spread,
        seen_together=_seen_together(shaped, rehearsed),
    )


def _evidence(rehearsed: Sequence[Rehearsed]) -> tuple[float, float]:
    """Return the count's shape under which buying or not is likeliest."""
    remembered = _joined([past.snapshot.remembered[:, EVIDENCE_MEMORY] for past in rehearsed])
    mean = _joined([past.levelled.purchases for past in rehearsed])
    bought = _joined([past.snapshot.next_purchases for past in rehearsed]) > 0
    every = slice(None, None, max(1, len(mean) // ROWS_TO_FIT))
    remembered, mean, bought = remembered[every], mean[every], bought[every]

    def surprise(logs: Floats) -> float:
        factor, offset = np.exp(logs)
        nothing = np.clip(p_nothing(mean, (factor, offset), remembered), 1e-9, 1 - 1e-9)
        return -float(np.log(np.where(bought, 1 - nothing, nothing)).mean())

    found = optimize.minimize(
        surprise,
        EVIDENCE_START,
        method="Nelder-Mead",
        bounds=EVIDENCE_BOX,
        options={"xatol": 0.01, "fatol": 1e-6},
    )
    factor, offset = np.exp(found.x)
    return float(factor), float(offset)


def _shaped(shapeless: Dispersion, rehearsed: Sequence[Rehearsed]) -> Dispersion:
    """Return the dispersion with the spread and the residuals of those who bought."""
    deviations, counts = [], []
    for past in rehearsed:
        outlook = Outlook(shapeless, past.snapshot, past.levelled)
        bought = past.snapshot.next_purchases > 0
        deviation = (past.snapshot.next_margin - outlook.if_buying) / outlook.standardised_by
        deviations.append(deviation[bought])
        counts.append(outlook.count_if_buying[bought])
    deviation, count = _joined(deviations), _joined(counts)
    spread = _spread(deviation, count)
    edges = _edges(count)
    residual = deviation / np.sqrt(variance(spread, count))
    group = np.searchsorted(edges, count, side="right")
    residuals = tuple(np.sort(residual[group == g]) for g in range(len(edges) + 1))
    return replace(shapeless, spread=spread, edges=edges, residuals=residuals)


def _spread(deviation: Floats, count: Floats) -> tuple[float, float]:
    """Return (constant, per purchase) with deviation² ≈ constant + per purchase ÷ count."""
    squared = np.minimum(deviation**2, np.quantile(deviation**2, OUTLIERS))
    weight = 1 / (1 + 1 / count)
    design = np.column_stack([np.ones_like(count), 1 / count]) * weight[:, None]
    (constant, per_purchase), _ = optimize.nnls(design, squared * weight)
    return max(float(constant), LEAST_VARIANCE), float(per_purchase)


def _edges(count: Floats) -> Floats:
    """Return what separates thirds of the buyers; ties are not torn, and no group is small."""
    edges: list[float] = []
    rest = count
    for edge in np.quantile(count, np.arange(1, GROUPS) / GROUPS, method="higher"):
        if min((rest < edge).sum(), (rest >= edge).sum()) >= FEWEST_BUYERS:
            edges.append(float(edge))
            rest = rest[rest >= edge]
    return np.array(edges)


def _calibrated(dispersion: Dispersion, rehearsed: Sequence[Rehearsed]) -> tuple[float, float]:
    """Return the levels that left a tenth on either side at the earlier cut-offs."""
    ranges = [
        Outlook(dispersion, past.snapshot, past.levelled).probability_range(
            past.snapshot.next_purchases, past.snapshot.next_margin
        )
        for past in rehearsed
    ]
    below, upto = (_joined(column) for column in zip(*ranges, strict=True))
    return _level_over(below, upto, TAIL), _level_over(below, upto, 1 - TAIL)


def _level_over(below: Floats, upto: Floats, share: float) -> float:
    """Return the level that this share of the outcomes lies under, or the nearest there is."""
    if share_under(below, upto, 1.0) <= share:
        return 1.0
    found = optimize.brentq(lambda level: share_under(below, upto, level) - share, 0.0, 1.0)
    return float(found)


def _seen_together(dispersion: Dispersion, rehearsed: Sequence[Rehearsed]) -> float:
    """Return Σ deviation² ÷ Σ variance over all customers of the earlier cut-offs.

    One order out of all proportion, by a customer of whom next to nothing was expected, is a huge
    residual; lent to customers of whom much is expected, it makes a variance that no sum of
    customers has shown.
    """
    said = happened = 0.0
    for past in rehearsed:
        said += float(Outlook(dispersion, past.snapshot, past.levelled).variance.sum())
        happened += float(((past.snapshot.next_margin - past.levelled.margin) ** 2).sum())
    return happened / said if said > 0 else 1.0


def _joined(columns: Sequence[Floats]) -> Floats:
    return np.concatenate(columns)
