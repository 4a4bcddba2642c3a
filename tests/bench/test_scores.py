"""Forecasts are scored as the words say."""

import numpy as np
import pytest

from bench.scores import normalised_gini, score

ACTUAL = np.array([0.0, 0.0, 10.0, 30.0, 60.0])


def test_a_perfect_forecast_has_no_error_and_a_gini_of_one() -> None:
    scores = score(ACTUAL, ACTUAL)

    assert (scores["mae"], scores["rmse"], scores["bias"]) == (0, 0, 0)
    assert scores["gini"] == pytest.approx(1)
    assert scores["top20_capture"] == 0.6


def test_the_gini_sees_the_order_only() -> None:
    assert normalised_gini(ACTUAL**2, ACTUAL) == pytest.approx(1)
    assert normalised_gini(-ACTUAL, ACTUAL) == pytest.approx(-1)


def test_forecasts_that_tell_nobody_apart_have_no_gini_whatever_the_order_of_rows() -> None:
    assert normalised_gini(np.ones(5), ACTUAL) == pytest.approx(0)


def test_bias_is_the_predicted_total_over_the_actual_less_one() -> None:
    assert score(ACTUAL * 0.8, ACTUAL)["bias"] == pytest.approx(-0.2)
