"""Places and tiers, and the laws they obey on any base."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from quilate.clv.valuation.standing import SHARES_OF_EQUITY, TIERS, places, tiers

BASES = arrays(
    np.float64, st.integers(1, 60), elements=st.floats(-1e4, 1e6).map(lambda v: round(v, 2))
)


def test_a_base_is_cut_where_its_shares_are_made():
    clv = np.array([50.0, 30.0, 15.0, 5.0, 0.0, -10.0])

    assert [TIERS[code] for code in tiers(clv, places(clv))] == ["A", "B", "C", "D", "D", "D"]


def test_whoever_straddles_a_line_belongs_to_the_better_tier():
    clv = np.array([45.0, 25.0, 30.0])

    assert [TIERS[code] for code in tiers(clv, places(clv))] == ["A", "B", "A"]


def test_a_base_that_is_worth_nothing_has_only_the_last_tier():
    clv = np.array([0.0, -5.0])

    assert [TIERS[code] for code in tiers(clv, places(clv))] == ["D", "D"]


def test_customers_of_equal_worth_keep_their_order():
    assert places(np.array([1.0, 2.0, 1.0, 2.0])).tolist() == [3, 1, 4, 2]


@given(BASES)
def test_every_place_is_taken_once_and_better_places_are_worth_no_less(value):
    place = places(value)

    assert sorted(place) == list(range(1, len(value) + 1))
    assert (np.diff(value[np.argsort(place)]) <= 0).all()


@given(BASES)
def test_a_makes_half_of_what_the_base_is_worth_and_would_not_without_its_last(clv):
    place = places(clv)
    worth = np.maximum(clv, 0)
    in_a = tiers(clv, place) == 0
    if worth.sum() == 0:
        assert not in_a.any()
        return

    made = worth[in_a].sum() / worth.sum()
    without_last = (worth[in_a].sum() - worth[in_a].min()) / worth.sum()

    assert made >= SHARES_OF_EQUITY[0] - 1e-9
    assert without_last < SHARES_OF_EQUITY[0] + 1e-9


@given(BASES)
def test_nobody_in_a_lower_tier_is_worth_more(clv):
    tier = tiers(clv, places(clv))
    ordered = clv[np.argsort(tier, kind="stable")]
    edges = np.searchsorted(np.sort(tier), np.arange(1, len(TIERS)))

    assert all(
        ordered[:edge].min() >= ordered[edge:].max() for edge in edges if 0 < edge < len(clv)
    )
