"""Buttle's portfolio: who is where, and who is uncertain."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from quilate.clv.valuation.portfolio import QUADRANTS, CutLines

MONEY = st.floats(-1e6, 1e6)


def test_each_quadrant_is_where_the_glossary_says():
    cuts = CutLines(current_value=100.0, clv=50.0)
    now = np.array([100.0, 100.0, 99.9, 99.9])
    future = np.array([50.0, 49.9, 50.0, 49.9])

    placed = [QUADRANTS[code] for code in cuts.quadrants(now, future)]

    assert placed == ["invest", "nurture", "re-engineer", "sack"]


def test_the_lines_are_drawn_at_the_average_customer():
    cuts = CutLines.at_the_mean(np.array([0.0, 10.0]), np.array([1.0, 5.0]))

    assert (cuts.current_value, cuts.clv) == (5.0, 3.0)


def test_nobody_has_lines_at_nothing():
    assert CutLines.at_the_mean(np.empty(0), np.empty(0)) == CutLines(0.0, 0.0)


def test_a_customer_is_uncertain_whose_interval_crosses_the_line():
    cuts = CutLines(0.0, clv=10.0)
    low = np.array([0.0, 0.0, 10.0, 9.9])
    high = np.array([9.9, 10.0, 20.0, 10.1])

    assert cuts.uncertain((low + high) / 2, low, high).tolist() == [False, True, False, True]


def test_a_customer_is_uncertain_whose_value_lies_on_the_other_side_than_the_interval():
    cuts = CutLines(0.0, clv=100.0)

    assert cuts.uncertain(np.array([737.0]), np.array([0.0]), np.array([0.0])).all()


@given(arrays(np.float64, (3, 8), elements=MONEY), MONEY)
def test_whoever_is_certain_stays_in_the_quadrant_all_over_the_interval(values, cut):
    low, clv, high = np.sort(values, axis=0)
    cuts = CutLines(0.0, cut)
    now = np.ones(8)
    certain = ~cuts.uncertain(clv, low, high)

    placed = cuts.quadrants(now, clv)[certain]

    assert (cuts.quadrants(now, low)[certain] == placed).all()
    assert (cuts.quadrants(now, high)[certain] == placed).all()
