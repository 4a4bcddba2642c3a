"""From amounts to pixels and to the round figures beside them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quilate.report.charts.scale import AsinhScale, LinearScale

AMOUNTS = st.floats(-1e9, 1e9)


def test_a_linear_scale_runs_from_end_to_end() -> None:
    up = LinearScale(0, 10, start=200, end=20)

    assert [up(0), up(5), up(10)] == [200, 110, 20]


def test_the_ticks_of_a_linear_scale_are_round_and_within_it() -> None:
    assert LinearScale(0, 437, 0, 100).ticks(5) == [0, 100, 200, 300, 400]
    assert LinearScale(-30, 55, 0, 100).ticks(5) == [-20, 0, 20, 40]


def test_a_scale_of_one_amount_does_not_divide_by_nothing() -> None:
    assert LinearScale(3, 3, 0, 100)(3) == 0
    assert LinearScale(3, 3, 0, 100).ticks(4) == [3]


@given(AMOUNTS, AMOUNTS)
def test_a_bent_scale_keeps_the_order(first: float, second: float) -> None:
    scale = AsinhScale(-1e9, 1e9, 40, 0, 1000)

    assert (scale(first) <= scale(second)) == (first <= second) or scale(first) == scale(second)


def test_a_bent_scale_marks_powers_of_ten_on_both_sides_of_zero() -> None:
    ticks = AsinhScale(-500, 20_000, 30, 0, 700).ticks(8)

    assert ticks == [-100, 0, 100, 1_000, 10_000]


@pytest.mark.parametrize("most", [2, 5, 9])
def test_the_ticks_of_a_bent_scale_stand_apart(most: int) -> None:
    scale = AsinhScale(-1e6, 1e8, 12, 0, 600)
    places = [scale(tick) for tick in scale.ticks(most)]

    assert min(b - a for a, b in itertools.pairwise(places)) >= 600 / most - 1e-9
