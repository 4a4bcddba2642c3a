"""Who makes what share: the figures under the value curve and the whale."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from quilate.report.aggregates.curve import curve_of

MONEY = st.integers(0, 10**9).map(lambda cents: cents / 100)


@given(st.lists(MONEY, min_size=1, max_size=700).filter(any))
def test_without_losses_the_curve_never_falls_and_ends_at_the_whole(amounts: list[float]) -> None:
    curve = curve_of(np.array(amounts))

    assert np.all(np.diff(curve.amount_share) >= -1e-12)
    assert (curve.customer_share[0], curve.amount_share[0]) == (0, 0)
    assert (curve.customer_share[-1], curve.amount_share[-1]) == (1, 1)


@given(st.lists(MONEY, min_size=1, max_size=700).filter(any))
def test_the_curve_lies_on_or_above_equal_shares(amounts: list[float]) -> None:
    curve = curve_of(np.array(amounts))

    assert np.all(curve.amount_share >= curve.customer_share - 1e-9)


@pytest.mark.parametrize("customers", [1, 7, 199, 200, 5_000])
def test_every_point_is_what_adding_up_by_hand_gives(customers: int) -> None:
    amounts = np.random.default_rng(customers).normal(20, 30, customers) + 5
    curve = curve_of(amounts)

    for share, amount_share in zip(curve.customer_share, curve.amount_share, strict=True):
        assert amount_share == pytest.approx(_by_hand(amounts, share), abs=1e-9)


def test_the_peak_of_the_whale_is_one_of_the_points() -> None:
    amounts = np.random.default_rng(3).normal(5, 20, 12_345)
    curve = curve_of(amounts)

    assert curve.gains == pytest.approx(amounts[amounts > 0].sum())
    assert curve.amount_share.max() * curve.total == pytest.approx(curve.gains)
    assert curve.losing == np.count_nonzero(amounts < 0)


def test_a_million_customers_make_two_hundred_points() -> None:
    curve = curve_of(np.random.default_rng(4).lognormal(3, 1, 1_000_000))

    assert curve.customer_share.size <= 201


@pytest.mark.parametrize("amounts", [[], [0.0, 0.0], [-3.0, -2.0], [5.0, -9.0]])
def test_a_total_that_is_not_positive_has_no_shares(amounts: list[float]) -> None:
    assert not curve_of(np.array(amounts)).is_drawable


def test_fewer_than_five_customers_have_no_twenty_per_cent() -> None:
    assert not curve_of(np.ones(4)).has_shares
    assert curve_of(np.ones(5)).has_shares


def _by_hand(amounts: NDArray[np.float64], share: float) -> float:
    first = round(share * amounts.size)
    return sum(sorted(amounts, reverse=True)[:first]) / sum(amounts)
