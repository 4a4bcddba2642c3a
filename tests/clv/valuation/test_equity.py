"""The worth of the whole base, and its interval."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quilate.clv.valuation.equity import Equity


def test_a_base_that_is_known_exactly_has_an_interval_without_width():
    assert Equity.summed(100.0, 0.0, 0.0) == Equity(100.0, 100.0, 100.0)


def test_what_all_customers_share_does_not_cancel_out():
    # exp(1.2816 × 0.1) = 1.13673
    equity = Equity.summed(1000.0, 0.0, 0.1)

    assert (equity.low, equity.high) == pytest.approx((879.72, 1136.73), abs=0.01)


def test_chance_and_level_add_up_as_variances():
    assert Equity.summed(1000.0, 30.0**2, 0.04) == Equity.summed(1000.0, 50.0**2, 0.0)


def test_a_base_that_loses_has_an_interval_on_both_sides():
    equity = Equity.summed(-100.0, 100.0, 0.0)

    assert (equity.low, equity.high) == pytest.approx((-112.8155, -87.1845), abs=1e-4)


def test_a_base_that_cannot_lose_is_not_said_to():
    equity = Equity.summed(100.0, 200.0**2, 0.0, worst=0.0)

    assert (equity.low, equity.high) == (0.0, pytest.approx(356.31, abs=0.01))


@given(st.floats(-1e9, 1e9), st.floats(0, 1e15), st.floats(0, 3))
def test_the_interval_is_finite_and_holds_the_value(value, variance, level_spread):
    equity = Equity.summed(value, variance, level_spread)

    assert np.isfinite([equity.low, equity.high]).all()
    assert equity.low <= value <= equity.high
