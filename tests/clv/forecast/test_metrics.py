"""The scores, against values worked out by hand and against their definitions."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quilate.clv.forecast.metrics import Metrics, by_decile, measured, normalised_gini

PREDICTED = np.array([10.0, 0.0, 4.0, 2.0, 4.0])
ACTUAL = np.array([12.0, 0.0, 0.0, 8.0, 0.0])


def test_errors_and_bias_are_those_of_the_definition():
    scores = measured(PREDICTED, ACTUAL)
    # errors −2, 0, 4, −6, 4
    assert scores.mae == pytest.approx(16 / 5)
    assert scores.rmse == pytest.approx(np.sqrt(72 / 5))
    # predicted total ÷ actual total − 1
    assert scores.bias == pytest.approx(20 / 20 - 1)


def test_the_gini_is_that_of_the_predicted_order_over_that_of_the_perfect_order():
    # Cumulative shares, best predicted first: .6 .6 .6 1 1; in the perfect order: .6 1 1 1 1.
    predicted, perfect = (
        2 * np.sum(c) / 5 - 6 / 5 for c in ([0.6, 0.6, 0.6, 1, 1], [0.6, 1, 1, 1, 1])
    )
    assert normalised_gini(PREDICTED, ACTUAL) == pytest.approx(predicted / perfect)


def test_the_perfect_order_scores_one_and_the_reverse_minus_one():
    assert normalised_gini(ACTUAL, ACTUAL) == pytest.approx(1)
    distinct = np.array([1.0, 2.0, 5.0, 9.0])
    assert normalised_gini(-distinct, distinct) == pytest.approx(-1)


def test_the_best_predicted_fifth_is_counted():
    assert measured(PREDICTED, ACTUAL).top20_capture == pytest.approx(12 / 20)


def test_spearman_shares_the_ranks_of_ties():
    # ranks of the predicted 5, 1, 3.5, 2, 3.5 and of the actual 5, 2, 2, 4, 2
    expected = np.corrcoef([5, 1, 3.5, 2, 3.5], [5, 2, 2, 4, 2])[0, 1]
    assert measured(PREDICTED, ACTUAL).spearman == pytest.approx(expected)


def test_the_decile_error_is_the_mean_over_tenths_that_brought_something():
    predicted = np.arange(20, 0, -1.0)
    actual = np.where(np.arange(20) < 10, 10.0, 0.0)
    said, happened = by_decile(predicted, actual)
    np.testing.assert_allclose(said, np.arange(19.5, 0, -2))
    np.testing.assert_allclose(happened, [10] * 5 + [0] * 5)
    # |19.5 − 10|, |17.5 − 10|, |15.5 − 10|, |13.5 − 10|, |11.5 − 10| over 10
    assert measured(predicted, actual).decile_mape == pytest.approx(0.55)


def test_what_is_not_defined_is_said_to_be_none():
    nothing = measured(PREDICTED, np.zeros(5)).as_dict()
    undefined = {"bias", "gini", "spearman", "top20_capture", "decile_mape"}
    assert {name for name, value in nothing.items() if value is None} == undefined | {
        "coverage_80",
        "upper_miss",
    }
    assert nothing["mae"] == pytest.approx(4)


def test_equal_outcomes_have_no_order():
    assert np.isnan(normalised_gini(PREDICTED, np.full(5, 0.1)))


def test_one_customer_can_be_scored():
    scores = measured(np.array([8.0]), np.array([10.0]))
    assert (scores.mae, scores.bias) == (pytest.approx(2), pytest.approx(-0.2))
    assert scores.decile_mape == pytest.approx(0.2)


def test_a_total_that_is_a_loss_has_a_bias_of_the_same_definition():
    assert measured(np.array([-9.0, 0.0]), np.array([-10.0, 0.0])).bias == pytest.approx(-0.1)


@given(st.lists(st.integers(0, 10**8), min_size=3, max_size=40), st.floats(0.01, 100))
def test_the_unit_of_money_changes_errors_only(values, factor):
    actual = np.array(values) / 100  # cents
    predicted = actual[::-1].copy()
    plain, scaled = measured(predicted, actual), measured(factor * predicted, factor * actual)
    assert scaled.mae == pytest.approx(factor * plain.mae, rel=1e-6, abs=1e-9)
    for name in ("bias", "top20_capture"):
        np.testing.assert_allclose(getattr(scaled, name), getattr(plain, name), atol=1e-6)


def test_the_scores_are_named_as_in_the_run_record():
    assert list(Metrics(*[0.0] * 7).as_dict()) == [
        "mae",
        "rmse",
        "bias",
        "gini",
        "spearman",
        "top20_capture",
        "decile_mape",
        "coverage_80",
        "upper_miss",
    ]
