"""The boosted trees: they find a step, keep the mean, and do the same twice."""

import numpy as np
import pytest

from quilate.clv.forecast.trees import BoostedTrees

CHANCE = np.random.default_rng(1)
FEATURES = CHANCE.random((4_000, 3))
STEP = np.where(FEATURES[:, 1] > 0.5, 3.0, 1.0)
TARGET = CHANCE.poisson(STEP).astype(float)
WEIGHT = np.ones(4_000)


def _trees(smallest_leaf=50, trees=60):
    return BoostedTrees(trees=trees, leaves=4, learning_rate=0.1, smallest_leaf=smallest_leaf)


def test_a_step_is_found_and_noise_is_not():
    said = _trees().fit(FEATURES, TARGET, WEIGHT).predict(FEATURES)
    assert np.corrcoef(said, STEP)[0, 1] > 0.95
    assert said[STEP == 1].mean() == pytest.approx(1, abs=0.1)
    assert said[STEP == 3].mean() == pytest.approx(3, abs=0.15)


def test_the_weighted_mean_is_kept():
    weight = CHANCE.random(4_000) + 0.1
    said = _trees(trees=200).fit(FEATURES, TARGET, weight).predict(FEATURES)
    assert weight @ said == pytest.approx(weight @ TARGET, rel=0.01)


def test_leaves_that_would_be_too_small_are_not_made():
    said = _trees(smallest_leaf=3_000).fit(FEATURES, TARGET, WEIGHT).predict(FEATURES)
    assert np.ptp(said) == pytest.approx(0, abs=1e-9)
    assert said[0] == pytest.approx(TARGET.mean())


def test_a_weight_counts_as_so_many_rows():
    weight = CHANCE.integers(1, 4, 4_000)
    every = np.repeat(np.arange(4_000), weight)
    features = np.round(FEATURES, 1)
    once = _trees(smallest_leaf=1).fit(features, TARGET, weight.astype(float))
    often = _trees(smallest_leaf=1).fit(features[every], TARGET[every], np.ones(len(every)))
    np.testing.assert_allclose(once.predict(features), often.predict(features), rtol=1e-6)


def test_features_without_any_difference_give_the_mean():
    flat = np.ones((200, 2))
    said = _trees().fit(flat, TARGET[:200], WEIGHT[:200]).predict(flat)
    np.testing.assert_allclose(said, TARGET[:200].mean())


def test_the_same_rows_give_the_same_bytes():
    first, again = (_trees().fit(FEATURES, TARGET, WEIGHT).predict(FEATURES) for _ in range(2))
    assert first.tobytes() == again.tobytes()
