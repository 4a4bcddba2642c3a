"""A gradient-boosted challenger: it learns at earlier cut-offs where the blend is wrong."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from threadpoolctl import threadpool_limits

from quilate.clv.estimator import Floats
from quilate.clv.forecast.blend import Blend
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.snapshot import Snapshot
from quilate.clv.forecast.stage import Stage
from quilate.clv.forecast.trim import Trim

#: Few, shallow, slow trees over large leaves: the windows are few, and their season is not the next.
TREES = 40
SMALLEST_LEAF = 50
LEAF_SHARE = 0.01
BINS = 32
#: The next window is not the last ones: corrections are believed half (in logs).
BELIEF = 0.5
SMALLEST_CORRECTION = 1e-3
#: Forecasts below this share of the mean are held there while learning.
SMALLEST_FORECAST = 0.01


class Boosted:
    """Multiplies the blend by a correction learned from what followed earlier cut-offs.

    The trees learn outcome ÷ forecast with the forecast as weight, under the Poisson deviance: a
    correction that carries over to another horizon, as a forecast of money would not. The level of
    the whole base stays the blend's.
    """

    def __init__(self, blend: Blend) -> None:
        self.blend = blend
        features, ratios, weights = [], [], []
        for earlier in blend.stage.earlier:
            said = _levelled(blend.rehearsed(earlier), earlier.snapshot.next_margin)
            held = np.maximum(said.margin, SMALLEST_FORECAST * max(said.margin.mean(), 1e-9))
            features.append(_features(earlier.snapshot, said))
            ratios.append(np.maximum(earlier.snapshot.next_margin, 0.0) / held)
            weights.append(held / held.mean())
        self._trees = _trees(sum(map(len, ratios)))
        with _one_thread():
            self._trees.fit(
                np.concatenate(features),
                np.concatenate(ratios),
                sample_weight=np.concatenate(weights),
            )
        own = blend.forecast(blend.stage.snapshot)
        corrected = self._corrected(blend.stage.snapshot, own)
        self._trim = Trim.of(corrected.margin)
        self._level = _ratio(own.margin, corrected.margin)

    def forecast(self, snapshot: Snapshot) -> Forecast:
        """Forecast customers at the blend's cut-off."""
        corrected = self._corrected(snapshot, self.blend.forecast(snapshot))
        return self._trim(corrected).scaled(self._level)

    def rehearsed(self, earlier: Stage) -> Forecast:
        """Return what these trees say of an earlier cut-off, from which they have learned."""
        corrected = self._corrected(earlier.snapshot, self.blend.rehearsed(earlier))
        return Trim.of(corrected.margin)(corrected)

    def _corrected(self, snapshot: Snapshot, forecast: Forecast) -> Forecast:
        return forecast.scaled(self._correction(snapshot, forecast))

    def _correction(self, snapshot: Snapshot, forecast: Forecast) -> Floats:
        with _one_thread():
            learned = self._trees.predict(_features(snapshot, forecast))
        return np.asarray(np.maximum(learned, SMALLEST_CORRECTION) ** BELIEF)


def _one_thread() -> threadpool_limits:
    """Keep the trees on one thread: always the same sums, and no waiting on a busy machine."""
    return threadpool_limits(limits=1, user_api="openmp")


def _trees(rows: int) -> HistGradientBoostingRegressor:
    return HistGradientBoostingRegressor(
        loss="poisson",
        learning_rate=0.05,
        max_iter=TREES,
        max_leaf_nodes=6,
        max_bins=BINS,
        min_samples_leaf=max(SMALLEST_LEAF, round(LEAF_SHARE * rows)),
        max_features=0.5,
        early_stopping=False,
        random_state=0,
    )


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


def _levelled(said: Forecast, happened: Floats) -> Forecast:
    return said.scaled(_ratio(happened, said.margin))


def _ratio(wanted: Floats, given: Floats) -> float:
    """Return the ratio of two totals, or 1 where it makes no sense."""
    numerator, denominator = float(wanted.sum()), float(given.sum())
    return numerator / denominator if numerator > 0 and denominator > 0 else 1.0
