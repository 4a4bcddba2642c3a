"""A gradient-boosted challenger: it learns at earlier cut-offs where the blend is wrong."""

from collections.abc import Sequence

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.forecast.blend import Blend
from quilate.clv.forecast.forecast import Forecast, usual_size
from quilate.clv.forecast.snapshot import Snapshot
from quilate.clv.forecast.stage import Stage
from quilate.clv.forecast.trees import BoostedTrees
from quilate.clv.forecast.trim import Trim

#: Few, shallow, slow trees over large leaves: windows are few, and their season is not the next.
TREES = 40
LEAVES = 6
LEARNING_RATE = 0.05
SMALLEST_LEAF = 50
LEAF_SHARE = 0.01
ROWS_TO_FIT = 20_000
#: The next window is not the last ones: corrections are believed half (in logs).
BELIEF = 0.5
SMALLEST_CORRECTION = 1e-3
#: Outcomes and forecasts above this quantile teach no more than one there.
OUTLIERS = 0.999
#: Forecasts below this share of the usual one are held there while learning.
SMALLEST_FORECAST = 0.01
LEAST_MONEY = 1e-9


class Boosted:
    """Multiplies the blend by a correction learned from what followed earlier cut-offs.

    The trees learn outcome ÷ forecast with the forecast as weight, under the Poisson deviance: a
    correction that carries over to another horizon, as a forecast of money would not. The level of
    the whole base stays the blend's.
    """

    def __init__(self, blend: Blend) -> None:
        self.blend = blend
        self._correction = _Correction([_lesson(blend, stage) for stage in blend.stage.earlier])
        own = blend.forecast(blend.stage.snapshot)
        corrected = self._corrected(blend.stage.snapshot, own)
        self._trim = Trim.of(corrected.margin)
        self._level = _ratio(_without_outliers(own.margin), _without_outliers(corrected.margin))

    def forecast(self, snapshot: Snapshot) -> Forecast:
        """Forecast customers at the blend's cut-off."""
        corrected = self._corrected(snapshot, self.blend.forecast(snapshot))
        return self._trim(corrected).scaled(self._level)

    def rehearsed(self, earlier: Stage) -> Forecast:
        """Return what these trees say of an earlier cut-off, from which they have learned."""
        corrected = self._corrected(earlier.snapshot, self.blend.rehearsed(earlier))
        return Trim.of(corrected.margin)(corrected)

    def _corrected(self, snapshot: Snapshot, forecast: Forecast) -> Forecast:
        correction = self._correction(_features(snapshot, forecast))
        # The trees have learned shares of gains; of a loss they know nothing.
        return forecast.scaled(np.where(forecast.margin > 0, correction, 1.0))


#: Features, outcome ÷ forecast, and the forecast as weight.
_Lesson = tuple[Floats, Floats, Floats]


class _Correction:
    """Trees that say how many times its forecast a customer will bring."""

    def __init__(self, lessons: Sequence[_Lesson]) -> None:
        features, ratio, weight = (np.concatenate(column) for column in zip(*lessons, strict=True))
        every = slice(None, None, max(1, -(-len(ratio) // ROWS_TO_FIT)))
        features, ratio, weight = features[every], ratio[every], weight[every]
        if not ratio.any():
            ratio = np.ones_like(ratio)  # Nobody brought anything: there is nothing to correct.
        smallest_leaf = max(SMALLEST_LEAF, round(LEAF_SHARE * len(ratio)))
        self._trees = BoostedTrees(
            trees=TREES, leaves=LEAVES, learning_rate=LEARNING_RATE, smallest_leaf=smallest_leaf
        ).fit(features, ratio, weight)

    def __call__(self, features: Floats) -> Floats:
        learned = self._trees.predict(features)
        return np.asarray(np.maximum(learned, SMALLEST_CORRECTION) ** BELIEF)


def _lesson(blend: Blend, earlier: Stage) -> _Lesson:
    """Return what an earlier cut-off teaches, the level of its season taken out."""
    happened = _without_outliers(earlier.snapshot.next_margin)
    said = blend.rehearsed(earlier)
    said = said.scaled(_ratio(happened, _without_outliers(said.margin)))
    smallest = SMALLEST_FORECAST * max(usual_size(said.margin), LEAST_MONEY)
    held = np.maximum(_without_outliers(said.margin), smallest)
    return _features(earlier.snapshot, said), happened / held, held / held.mean()


def _without_outliers(margin: Floats) -> Floats:
    largest = max(float(np.quantile(margin, OUTLIERS, method="lower")), 0.0)
    return np.clip(margin, 0.0, largest)


def _features(snapshot: Snapshot, forecast: Forecast) -> Floats:
    age = np.maximum(snapshot.age_days, 1.0)
    return np.column_stack(
        [
            snapshot.repeats,
            snapshot.recency_days / age,
            snapshot.age_days - snapshot.recency_days,
            snapshot.age_days,
            snapshot.margin_per_purchase,
            snapshot.last_margin,
            forecast.margin / snapshot.window.horizon_days,
            snapshot.remembered,
        ]
    )


def _ratio(wanted: Floats, given: Floats) -> float:
    """Return the ratio of two totals, or 1 where it makes no sense."""
    numerator, denominator = float(wanted.sum()), float(given.sum())
    return numerator / denominator if numerator > 0 and denominator > 0 else 1.0
