"""Histories: what is refused, and that grouping loses nobody."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from quilate.clv.histories import Histories, checked_histories, distinct, distinct_pairs

VALUES = hnp.arrays(np.float64, st.integers(1, 50), elements=st.floats(0, 1e6))


@pytest.mark.parametrize(
    ("frequency", "recency", "T", "complaint"),
    [
        ([1, 2], [3], [4], "same shape"),
        ([-1], [0], [4], "whole numbers"),
        ([1.5], [2], [4], "whole numbers"),
        ([1], [-2], [4], "between 0 and T"),
        ([1], [5], [4], "between 0 and T"),
        ([0], [0], [-4], "between 0 and T"),
        ([0], [2], [4], "0 for a customer without repeat purchases"),
        ([np.nan], [2], [4], "finite"),
        ([1], [2], [np.inf], "finite"),
    ],
)
def test_an_impossible_history_is_refused_with_its_reason(frequency, recency, T, complaint):
    with pytest.raises(ValueError, match=complaint):
        checked_histories(frequency, recency, T)


def test_a_fit_needs_a_customer():
    with pytest.raises(ValueError, match="at least one customer"):
        Histories.of([], [], [])


@pytest.mark.parametrize(
    ("weights", "complaint"),
    [([1], "shape"), ([1, -1], "0 or more"), ([0, 0], "not all 0"), ([1, np.nan], "finite")],
)
def test_impossible_weights_are_refused(weights, complaint):
    with pytest.raises(ValueError, match=complaint):
        Histories.of([1, 0], [2, 0], [4, 4], weights)


def test_equal_histories_become_one_row_with_their_number():
    base = Histories.of([0, 2, 0, 1], [0, 3, 0, 3], [5, 5, 5, 9])
    assert base.weights.tolist() == [2, 1, 1]
    assert base.frequencies[base.frequency_of].tolist() == [0, 1, 2]
    assert base.ages[base.age_of].tolist() == [5, 9, 5]
    assert (base.total_weight, base.repeat_buyers, base.mean_age) == (4, 2, 6)
    assert base.purchases_of_age.tolist() == [2, 1]


def test_a_sample_is_spread_over_the_distinct_histories():
    base = Histories.of(np.arange(100), np.arange(100), np.full(100, 200))
    assert base.sample(10).weights.size == 10
    assert base.sample(10).frequency_of.tolist() == list(range(0, 100, 10))
    assert base.sample(1_000).weights.size == 100


@given(VALUES)
def test_distinct_values_rebuild_the_column(values):
    grid, place = distinct(values)
    assert (np.diff(grid) > 0).all()
    np.testing.assert_array_equal(grid[place], values)


def test_days_written_in_weeks_are_told_apart():
    weeks = np.arange(3_000) / 7
    grid, place = distinct(weeks)
    assert grid.size == 3_000
    np.testing.assert_array_equal(grid[place], weeks)


@given(VALUES)
def test_distinct_pairs_rebuild_both_columns(values):
    first, second, pair_of = distinct_pairs(values, values[::-1])
    np.testing.assert_array_equal(first[pair_of], values)
    np.testing.assert_array_equal(second[pair_of], values[::-1])
