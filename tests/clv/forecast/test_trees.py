"""Boosted trees: they learn what there is to learn, like those of a library."""

import numpy as np
import pytest
from numpy.typing import NDArray

from quilate.clv.forecast.trees import BoostedTrees

ROWS = 6_000


@pytest.fixture(scope="module")
def lesson() -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    chance = np.random.default_rng(7)
    features = chance.normal(size=(ROWS, 6))
    mean = np.exp(0.5 * features[:, 0] - 0.4 * (features[:, 1] > 0.5))
    return features, chance.poisson(mean).astype(float), chance.uniform(0.5, 2.0, ROWS)


def _grown(smallest_leaf: int = 60) -> BoostedTrees:
    return BoostedTrees(trees=40, leaves=6, learning_rate=0.05, smallest_leaf=smallest_leaf)


def test_they_foretell_unseen_rows_as_well_as_scikit_learn_does(lesson) -> None:
    ensemble = pytest.importorskip("sklearn.ensemble")
    metrics = pytest.importorskip("sklearn.metrics")
    features, target, weight = lesson
    seen, unseen = slice(0, 4_000), slice(4_000, None)
    theirs = ensemble.HistGradientBoostingRegressor(
        loss="poisson",
        learning_rate=0.05,
        max_iter=40,
        max_leaf_nodes=6,
        min_samples_leaf=60,
        max_bins=32,
        early_stopping=False,
    ).fit(features[seen], target[seen], sample_weight=weight[seen])
    ours = _grown().fit(features[seen], target[seen], weight[seen])

    def deviance(predicted: NDArray[np.float64]) -> float:
        return metrics.mean_poisson_deviance(
            target[unseen], predicted, sample_weight=weight[unseen]
        )

    assert deviance(ours.predict(features[unseen])) <= 1.01 * deviance(
        theirs.predict(features[unseen])
    )


def test_the_total_of_what_was_learned_is_nearly_kept(lesson) -> None:
    features, target, weight = lesson
    predicted = _grown().fit(features, target, weight).predict(features)

    assert weight @ predicted == pytest.approx(weight @ target, rel=0.02)


def test_a_weight_of_two_is_a_row_twice(lesson) -> None:
    features, target, _ = lesson
    twice = np.arange(ROWS) % 3 == 0
    weighted = _grown(1).fit(features, target, 1.0 + twice)
    doubled = _grown(1)
    # The same bins, which are quantiles of rows and know no weights.
    rows = np.concatenate([np.arange(ROWS), np.flatnonzero(twice)])
    doubled.fit(features[rows], target[rows], np.ones(len(rows)))

    assert np.corrcoef(weighted.predict(features), doubled.predict(features))[0, 1] > 0.99


def test_a_feature_that_says_nothing_changes_little(lesson) -> None:
    _, target, weight = lesson
    constant = np.ones((ROWS, 2))

    predicted = _grown().fit(constant, target, weight).predict(constant)

    assert np.allclose(predicted, weight @ target / weight.sum())


def test_the_same_rows_always_give_the_same_trees(lesson) -> None:
    features, target, weight = lesson

    once, again = (_grown().fit(features, target, weight).predict(features) for _ in range(2))

    assert np.array_equal(once, again)


def test_rows_too_few_for_two_leaves_are_never_split(lesson) -> None:
    features, target, weight = lesson

    predicted = _grown(ROWS).fit(features, target, weight).predict(features)

    assert np.ptp(predicted) == 0
