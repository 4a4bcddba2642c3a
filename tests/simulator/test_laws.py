"""The laws from which traits are drawn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quilate.simulator.draws import Chance, Gamma, LogNormal, Normal, spread_over
from quilate.simulator.draws.laws import waiting

SHARES = Chance(3).uniform("share", np.arange(200_000))


def test_a_lognormal_law_has_its_median_and_spread():
    drawn = LogNormal(law="lognormal", median=27, sigma=0.5).quantile(SHARES)

    assert np.median(drawn) == pytest.approx(27, rel=0.01)
    assert np.log(drawn).std() == pytest.approx(0.5, rel=0.01)


def test_a_normal_law_has_its_mean_and_deviation():
    drawn = Normal(law="normal", mean=-0.1, deviation=0.2).quantile(SHARES)

    assert drawn.mean() == pytest.approx(-0.1, abs=0.002)
    assert drawn.std() == pytest.approx(0.2, rel=0.01)


def test_a_gamma_law_has_its_mean_and_shape():
    drawn = Gamma(law="gamma", mean=4, shape=2.5).quantile(SHARES)

    assert drawn.mean() == pytest.approx(4, rel=0.01)
    assert drawn.mean() ** 2 / drawn.var() == pytest.approx(2.5, rel=0.02)


@pytest.mark.parametrize("shape", [1, 2, 5, 12])
def test_waits_last_one_on_average_and_are_the_more_punctual_the_larger_their_shape(shape):
    waits = waiting(SHARES, shape)

    assert waits.mean() == pytest.approx(1, rel=0.01)
    assert waits.std() == pytest.approx(shape**-0.5, rel=0.02)


@given(weights=st.lists(st.integers(0, 50), min_size=1, max_size=9).filter(any))
def test_possibilities_are_chosen_by_their_weights_and_never_one_without_weight(weights):
    chosen = spread_over(SHARES[:5_000], np.array(weights, dtype=float))

    counts = np.bincount(chosen, minlength=len(weights))
    assert len(counts) == len(weights)
    assert not counts[np.array(weights) == 0].any()
    np.testing.assert_allclose(counts / 5_000, np.array(weights) / sum(weights), atol=0.04)
