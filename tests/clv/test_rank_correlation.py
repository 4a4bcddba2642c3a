"""How engagement goes with later margin: nothing is found where nothing is, and what is, is."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import spearmanr

from quilate.clv.rank_correlation import (
    rank_correlation,
    rank_correlation_among_alike,
    tenths,
    thirds_within,
)

SEEDS = range(40)


def base(seed: int, *, effect: float, customers: int = 1_500) -> tuple[np.ndarray, ...]:
    """Return engagement, later margin and current value; who is worth more engages more."""
    rng = np.random.default_rng(seed)
    current = rng.gamma(1.0, 100.0, customers) * (rng.random(customers) < 0.8)
    engagement = rng.poisson(0.5 + current / 100)
    usual = current + effect * engagement
    later = usual * rng.lognormal(0, 0.5, customers) * (rng.random(customers) < 0.7)
    return engagement.astype(float), later, current


def test_it_is_the_correlation_of_spearman() -> None:
    engagement, later, _ = base(1, effect=0)

    found = rank_correlation(engagement, later)

    assert found is not None
    assert found.value == pytest.approx(spearmanr(engagement, later).statistic, abs=1e-12)
    assert found.low < found.value < found.high
    assert found.customers == engagement.size


def test_engagement_that_goes_with_nothing_is_inconclusive_four_times_out_of_five() -> None:
    inconclusive = 0
    for seed in SEEDS:
        engagement, later, current = base(seed, effect=0)
        drawn = np.random.default_rng(1_000 + seed).permutation(engagement)
        both = rank_correlation(drawn, later), rank_correlation_among_alike(drawn, later, current)
        inconclusive += sum(each is not None and not each.is_conclusive for each in both)

    # Of 80: 64 are expected, and seven in a hundred times fewer than 57 or more than 71.
    assert 57 <= inconclusive <= 71


def test_what_current_value_explains_is_not_found_again_among_customers_who_are_alike() -> None:
    inconclusive = 0
    for seed in SEEDS:
        engagement, later, current = base(seed, effect=0)
        in_all = rank_correlation(engagement, later)
        alike = rank_correlation_among_alike(engagement, later, current)
        assert in_all is not None and in_all.low > 0.2
        inconclusive += alike is not None and not alike.is_conclusive

    assert 26 <= inconclusive <= 38


def test_engagement_that_drives_margin_is_found_among_customers_who_are_alike() -> None:
    for seed in SEEDS[:10]:
        found = rank_correlation_among_alike(*base(seed, effect=40))

        assert found is not None and found.low > 0


@given(st.permutations(range(120)), st.integers(1, 20))
def test_only_order_counts_and_turning_one_amount_round_turns_the_sign(
    order: list[int], step: int
) -> None:
    sooner, later = np.arange(120.0), np.array(order) // step + 0.0
    found = rank_correlation(sooner, later)
    if found is None:
        return

    assert rank_correlation(sooner**3, np.exp(later / 60)) == found
    turned = rank_correlation(sooner, -later)
    assert turned is not None
    assert (turned.low, turned.high) == pytest.approx((-found.high, -found.low))


@pytest.mark.parametrize(
    ("sooner", "later"),
    [
        (np.arange(99.0), np.arange(99.0)),
        (np.zeros(500), np.arange(500.0)),
        (np.arange(500.0), np.ones(500)),
        (np.zeros(0), np.zeros(0)),
    ],
)
def test_few_customers_or_one_amount_for_all_tell_nothing(
    sooner: np.ndarray, later: np.ndarray
) -> None:
    assert rank_correlation(sooner, later) is None
    assert rank_correlation_among_alike(sooner, later, np.arange(float(sooner.size))) is None


def test_equal_amounts_stand_in_the_same_part() -> None:
    amounts = np.repeat([0.0, 1.0, 2.0], [700, 200, 100])

    parts = tenths(amounts)

    assert len(set(zip(amounts, parts, strict=True))) == 3
    thirds = thirds_within(np.arange(1_000.0), np.zeros(1_000, dtype=np.intp))
    assert np.bincount(thirds).tolist() == [333, 334, 333]
