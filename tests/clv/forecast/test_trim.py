"""The trim: small forecasts made smaller, the total kept."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quilate.clv.forecast.forecast import Forecast, usual_size
from quilate.clv.forecast.trim import Trim

margins = st.lists(st.floats(-1e6, 1e6).filter(lambda m: m == 0 or abs(m) > 1e-3), min_size=1)


def _trimmed(margin):
    margin = np.array(margin)
    return Trim.of(margin)(Forecast(np.abs(margin), margin)).margin


@given(margins)
def test_gains_and_losses_keep_their_signs_and_their_sum_of_sizes(margin):
    trimmed = _trimmed(margin)
    np.testing.assert_array_equal(np.sign(trimmed), np.sign(margin))
    assert np.abs(trimmed).sum() == pytest.approx(np.abs(margin).sum())


@given(st.lists(st.floats(0, 1e6), min_size=1))
def test_the_order_of_the_customers_stays(margin):
    order = np.argsort(margin)
    assert (np.diff(_trimmed(margin)[order]) >= -1e-6).all()


@given(margins)
def test_a_loss_is_trimmed_as_a_gain_of_its_size(margin):
    np.testing.assert_allclose(_trimmed(margin), -_trimmed(-np.array(margin)))


def test_only_small_forecasts_are_made_smaller():
    small, large = _trimmed([0.1] * 50 + [10.0] * 50)[[0, -1]]
    assert small < 0.1
    assert large > 10


def test_purchases_are_trimmed_with_their_margin():
    forecast = Forecast(np.array([0.01, 1.0, 1.0]), np.array([0.1, 10.0, 10.0]))
    trimmed = Trim.of(forecast.margin)(forecast)
    np.testing.assert_allclose(trimmed.margin / trimmed.purchases, 10)


def test_one_giant_does_not_decide_what_is_small():
    plain = np.linspace(1, 20, 200)
    with_giant = np.append(plain, 1e9)
    assert usual_size(with_giant) < 2 * usual_size(plain)
    np.testing.assert_allclose(_trimmed(with_giant)[:-1], _trimmed(plain), rtol=0.05)


def test_nothing_stays_nothing():
    np.testing.assert_array_equal(_trimmed([0.0, 0.0]), [0, 0])
    assert usual_size(np.empty(0)) == 0
