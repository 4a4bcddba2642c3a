import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.metrics import adjusted_rand_score, silhouette_score

from quilate.clv.kinds.agreement import adjusted_rand, overlap_of
from quilate.clv.kinds.choosing import FEWEST_CUSTOMERS, kinds_of
from quilate.clv.kinds.matching import matched
from quilate.clv.kinds.partition import partition_of, scale_of
from quilate.clv.kinds.separation import silhouette

CUSTOMERS, COLUMNS = 1_500, 6
BLOCKS = range(COLUMNS)


def mixture(kinds: int, *, apart: float, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    of = rng.integers(0, kinds, CUSTOMERS)
    middles = np.eye(COLUMNS)[:kinds] * apart
    return middles[of] + rng.normal(size=(CUSTOMERS, COLUMNS)), of


@pytest.mark.long
@pytest.mark.parametrize("kinds", [3, 5])
def test_kinds_that_are_apart_are_found_with_their_customers(kinds: int) -> None:
    columns, of = mixture(kinds, apart=6)

    found = kinds_of(columns, BLOCKS)

    assert found.chosen is not None and found.chosen.tried.kinds == kinds
    places = found.chosen.partition.nearest(columns)
    assert adjusted_rand(overlap_of(of, places, (kinds, kinds))) > 0.95


@pytest.mark.long
@pytest.mark.parametrize("shape", ["round", "drawn-out", "flat"])
def test_in_one_cloud_there_are_no_kinds(shape: str) -> None:
    rng = np.random.default_rng(2)
    columns = rng.normal(size=(CUSTOMERS, COLUMNS))
    if shape == "drawn-out":
        columns = columns @ np.diag([5.0, 1, 1, 1, 1, 1]) @ rng.normal(size=(COLUMNS, COLUMNS))
    if shape == "flat":
        columns = rng.uniform(size=(CUSTOMERS, COLUMNS))

    found = kinds_of(columns, BLOCKS)

    assert found.chosen is None
    assert [each.kinds for each in found.tried] == list(range(3, 11))


@pytest.mark.long
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_same_customers_give_the_same_kinds_in_whichever_order_they_come(seed: int) -> None:
    columns, _ = mixture(4, apart=6, seed=seed)
    columns = columns[:FEWEST_CUSTOMERS]
    in_another_order = np.random.default_rng(seed).permutation(columns)

    first, second = kinds_of(columns, BLOCKS), kinds_of(in_another_order, BLOCKS)

    assert first.tried == second.tried
    assert first.chosen is not None and second.chosen is not None
    partitions = first.chosen.partition, second.chosen.partition
    assert np.array_equal(*(each.weights for each in partitions))
    assert np.array_equal(*(each.constants for each in partitions))


def test_of_few_customers_nothing_is_said() -> None:
    columns, _ = mixture(3, apart=6)

    assert kinds_of(columns[: FEWEST_CUSTOMERS - 1], BLOCKS).tried == []


def test_customers_who_are_all_alike_are_of_no_kind() -> None:
    found = kinds_of(np.ones((CUSTOMERS, COLUMNS)), BLOCKS)

    assert found.chosen is None


def test_a_block_of_many_columns_counts_like_one() -> None:
    rng = np.random.default_rng(3)
    columns = rng.normal(size=(CUSTOMERS, 4)) * [1, 5, 5, 5]

    scaled = columns / scale_of(columns, [0, 1, 1, 1])

    assert scaled[:, 0].var() == pytest.approx(1)
    assert scaled[:, 1:].var(axis=0).sum() == pytest.approx(1)


def test_a_column_in_which_nobody_differs_moves_nobody() -> None:
    columns = np.column_stack([np.arange(5.0), np.full(5, 7.0)])
    centres = np.array([[0.0, 1.0], [2.0, 0.0]])

    partition = partition_of(centres, scale_of(columns, [0, 1]))

    assert partition.weights[:, 1].tolist() == [0, 0]


@given(
    points=arrays(np.float64, (30, 3), elements=st.floats(-100, 100)),
    centres=arrays(np.float64, (4, 3), elements=st.floats(-100, 100)),
)
@settings(max_examples=50, deadline=None)
def test_everybody_is_of_the_kind_whose_centre_is_nearest(
    points: np.ndarray, centres: np.ndarray
) -> None:
    scale = np.array([1.0, 2.0, 0.5])

    places = partition_of(centres, scale).nearest(points)

    distances = ((points[:, None] / scale - centres) ** 2).sum(axis=2)
    chosen = distances[np.arange(len(points)), places]
    assert chosen == pytest.approx(distances.min(axis=1), abs=1e-6)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4)), min_size=2, max_size=60))
def test_the_agreement_of_two_partitions_is_that_of_scikit_learn(
    places: list[tuple[int, int]],
) -> None:
    first, second = np.array(places).T

    ours = adjusted_rand(overlap_of(first, second, (4, 5)))

    assert ours == pytest.approx(adjusted_rand_score(first, second))


def test_the_silhouette_is_that_of_scikit_learn() -> None:
    columns, of = mixture(4, apart=1)

    assert silhouette(columns[:300], of[:300]) == pytest.approx(
        silhouette_score(columns[:300], of[:300])
    )


def test_a_kind_goes_on_where_most_of_its_customers_are() -> None:
    overlap = np.array([[5, 90, 5], [80, 0, 20]])

    assert matched(overlap) == {1: 0, 0: 1}


def test_a_kind_whose_customers_have_scattered_does_not_go_on() -> None:
    overlap = np.array([[100, 0, 0, 0], [40, 100, 100, 100]])

    assert matched(overlap) == {0: 0}
