"""The models of even waits: what they say of rhythm, and what they are without any."""

import json

import numpy as np
import pytest

from quilate.clv.beta_geo_cnbd import BetaGeoCNBD
from quilate.clv.beta_geo_nbd import BetaGeoNBD
from quilate.clv.beta_quadrature import beta_quadrature
from quilate.clv.estimator import FitState
from quilate.clv.modified_beta_geo_cnbd import ModifiedBetaGeoCNBD
from quilate.clv.modified_beta_geo_nbd import ModifiedBetaGeoNBD
from quilate.clv.surviving_purchases import mean_before_dropout
from quilate.clv.surviving_stages import mean_by_stage
from tests.clv.simulated_bases import STAGES, TRUTHS, simulate, with_parameters

TRUTH = TRUTHS[ModifiedBetaGeoCNBD]


@pytest.fixture(scope="module")
def regular():
    return simulate(ModifiedBetaGeoCNBD, 6_000, seed=4, **TRUTH)


@pytest.mark.parametrize(
    ("even", "random"), [(BetaGeoCNBD, BetaGeoNBD), (ModifiedBetaGeoCNBD, ModifiedBetaGeoNBD)]
)
def test_with_one_stage_a_wait_is_random(even, random):
    base = simulate(random, 1_500, seed=2, **TRUTHS[random])
    one, other = even(ks=(1,)).fit(*base), random().fit(*base)
    assert one.params_ == pytest.approx(other.params_, rel=1e-9)
    assert one.log_likelihood_ == pytest.approx(other.log_likelihood_, abs=1e-6)
    np.testing.assert_allclose(one.p_alive(*base), other.p_alive(*base), rtol=1e-9)
    for question in ("expected_purchases", "variance_purchases", "p_no_purchase"):
        answers = [getattr(model, question)(25, *base) for model in (one, other)]
        np.testing.assert_allclose(*answers, rtol=1e-8, atol=1e-12)


def test_random_waits_are_found_to_be_random():
    base = simulate(ModifiedBetaGeoNBD, 3_000, seed=3, **TRUTHS[ModifiedBetaGeoNBD])
    assert ModifiedBetaGeoCNBD().fit(*base).k_ == 1


def test_the_stages_of_the_btydplus_test_base_are_found(regular):
    # BTYDplus 1.2.0, tests/testthat/test-mbg-cnbd-k.R: k 3, r .85, alpha 1.45, a .79, b 2.42
    fitted = ModifiedBetaGeoCNBD().fit(*regular)
    assert fitted.k_ == STAGES
    assert fitted.state_ is FitState.OK


def test_btydplus_demo_cdnow_no_regularity_is_found_in_the_cdnow_sample(shared_data):
    path = shared_data / "cdnow" / "cdnow_customers_summary.csv"
    columns = np.genfromtxt(path, delimiter=",", names=True)
    fitted = ModifiedBetaGeoCNBD().fit(columns["frequency"], columns["recency"], columns["T"])
    assert fitted.k_ == 1


def test_silence_tells_more_of_a_customer_who_keeps_a_rhythm():
    random = with_parameters(ModifiedBetaGeoNBD, **TRUTH | {"alpha": TRUTH["alpha"] * STAGES})
    even = with_parameters(ModifiedBetaGeoCNBD, **TRUTH)
    punctual, late = [10, 40, 41], [10, 40, 52]
    assert even.p_alive(*punctual) > random.p_alive(*punctual)
    assert even.p_alive(*late) < random.p_alive(*late)


def test_who_has_waited_longer_buys_sooner():
    even = with_parameters(ModifiedBetaGeoCNBD, **TRUTH)
    alive_and_silent = [
        (1 - even.p_no_purchase(1.0, 10, 40, age)) / even.p_alive(10, 40, age)
        for age in (40, 42, 44)
    ]
    assert (np.diff(alive_and_silent) > 0).all()


@pytest.mark.parametrize("stages", [2, 3, 4, 7])
def test_a_wait_that_has_begun_ends_sooner(stages):
    mean = mean_by_stage(stages, np.array([2.5]), np.array([3.0]), 0.8, np.array([4.0]))[:, 0]
    assert (np.diff(mean) > 0).all()


@pytest.mark.parametrize("b", [0.3, 2.5, 40.0, 1_000.0])
def test_few_nodes_tell_what_the_series_of_one_stage_tells(b):
    s, u = np.array([0.4, 3.0, 60.0]), np.array([0.1, 2.0, 1.0])
    few = mean_by_stage(1, s, u, 0.8, np.full(3, b))[0]
    np.testing.assert_allclose(few, mean_before_dropout(s, u, 0.8, np.full(3, b)), rtol=1e-5)


def test_the_nodes_have_the_moments_of_their_distribution():
    a, b = 0.7, np.array([0.2, 3.0, 500.0])
    nodes, weights = beta_quadrature(a, b)
    np.testing.assert_allclose(weights.sum(axis=1), 1)
    mean = (weights * nodes).sum(axis=1)
    np.testing.assert_allclose(mean, a / (a + b))
    square = (weights * nodes**2).sum(axis=1)
    np.testing.assert_allclose(square, mean * (a + 1) / (a + b + 1))


def test_the_stages_come_back_from_json(regular):
    fitted = ModifiedBetaGeoCNBD().fit(*regular)
    again = ModifiedBetaGeoCNBD.from_dict(json.loads(json.dumps(fitted.to_dict())))
    assert again.k_ == fitted.k_
    np.testing.assert_array_equal(again.p_alive(*regular), fitted.p_alive(*regular))


def test_too_few_repeat_buyers_are_believed_to_buy_at_random():
    fitted = ModifiedBetaGeoCNBD().fit([1, 0, 2], [3, 0, 7], [10, 10, 10])
    assert fitted.k_ == 1
