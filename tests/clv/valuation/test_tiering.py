"""Tiers by lines, and the laws of the margin in which nobody changes tier."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from quilate.clv.valuation.standing import SHARES_OF_EQUITY, TIERS, places, tiers
from quilate.clv.valuation.tiering import TierLines, lines_by_quantile, lines_by_share

CENTS = st.floats(-1e4, 1e6).map(lambda v: round(v, 2))
BASES = arrays(np.float64, st.integers(1, 60), elements=CENTS)
MARGINS = st.integers(0, 50).map(lambda hundredths: hundredths / 100)
DRAWN = st.sampled_from([lines_by_share, lines_by_quantile])
SHARES = st.lists(st.floats(0.01, 0.99), min_size=3, max_size=3, unique=True).map(sorted)


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("B", 109.99, "B"),  # above the line, not by the margin
        ("B", 110.0, "A"),
        ("A", 90.0, "A"),  # below the line, not by the margin
        ("A", 89.99, "B"),
        ("D", 500.0, "A"),  # past all lines at once
        ("A", 1.0, "D"),
        ("", 100.0, "A"),  # nobody who was not there before is held back
        ("", 99.99, "B"),
    ],
)
def test_a_customer_changes_tier_only_beyond_the_margin(before, value, after):
    lines = TierLines(np.array([100.0, 50.0, 10.0]), margin=0.1)
    code = np.array([TIERS.index(before) if before else -1], dtype=np.int8)

    assert TIERS[lines.placed(np.array([value]), code)[0]] == after


def test_a_line_below_zero_has_its_margin_on_both_sides():
    lines = TierLines(np.array([10.0, 0.0, -100.0]), margin=0.1)
    value, before = np.array([-105.0, -111.0, -95.0, -89.0]), np.array([2, 2, 3, 3], dtype=np.int8)

    assert lines.placed(value, before).tolist() == [2, 3, 3, 2]


def test_a_quantile_is_a_share_of_the_customers_and_nobody_worth_nothing_is_above_a_line():
    value = np.array([9.0, 7.0, 5.0, 3.0, 1.0, 0.0, 0.0, -2.0, 0.0, 0.0])

    assert lines_by_quantile(value, (0.1, 0.3, 0.9)).tolist() == [9.0, 5.0, 1.0]
    assert np.isinf(lines_by_quantile(np.array([0.0, -1.0]), (0.1, 0.3, 0.9))).all()


@given(BASES)
def test_lines_by_share_place_the_base_as_the_command_does_but_for_who_is_worth_the_line(value):
    lines = TierLines(lines_by_share(value, SHARES_OF_EQUITY))
    off_the_lines = ~np.isin(value, lines.lowest)

    assert (lines.plain(value) == tiers(value, places(value)))[off_the_lines].all()


@given(BASES, DRAWN, SHARES, MARGINS)
def test_with_unchanged_values_nobody_moves(value, drawn, shares, margin):
    lines = TierLines(drawn(value, shares), margin)
    first = lines.plain(value)

    assert (lines.placed(value, first) == first).all()


@given(BASES, BASES, DRAWN, SHARES, MARGINS, st.randoms(use_true_random=False))
def test_whoever_moves_is_past_the_margin_and_whoever_is_past_it_moves(
    base, other, drawn, shares, margin, random
):
    lines = TierLines(drawn(base, shares), margin)
    before = np.array([random.randrange(len(TIERS)) for _ in other], dtype=np.int8)
    plain, placed = lines.plain(other), lines.placed(other, before)
    outside = np.ones(len(other), dtype=bool)
    for line in lines.lowest[np.isfinite(lines.lowest)]:
        step = margin * abs(line)
        outside &= (other < line - step) | (other >= line + step)

    assert (placed[outside] == plain[outside]).all()
    assert (np.sign(placed - before) * np.sign(plain - before) >= 0).all()
    assert (np.abs(placed - before) <= np.abs(plain - before)).all()
    assert (lines.placed(other, placed) == placed).all()


@given(CENTS, MARGINS, st.lists(st.floats(-0.99, 0.99), min_size=1, max_size=12))
def test_whoever_wavers_within_the_margin_never_moves(line, margin, wavering):
    lines = TierLines(np.array([line]), margin)
    values = np.array([line + share * margin * abs(line) for share in wavering])

    for before in (0, 1):
        assert all(
            lines.placed(values[[at]], np.array([before], dtype=np.int8))[0] == before
            for at in range(len(values))
            if margin * abs(line) > 0
        )
