"""The purchase models against customers whose truth is known."""

import numpy as np
import pytest
from scipy.stats import poisson

from quilate.clv.beta_geo_nbd import BetaGeoNBD
from quilate.clv.estimator import FitState
from quilate.clv.gamma_poisson import GammaPoisson
from quilate.clv.modified_beta_geo_cnbd import ModifiedBetaGeoCNBD
from quilate.clv.modified_beta_geo_nbd import ModifiedBetaGeoNBD
from quilate.clv.pareto_nbd import ParetoNBD
from tests.clv.simulated_bases import MODELS, TRUTHS, simulate, stages_of, with_parameters

HISTORY = 2, 20.0, 30.0
HORIZON = 25.0


@pytest.mark.parametrize("model", MODELS)
def test_the_truth_lies_within_three_standard_errors(model):
    fitted = model().fit(*simulate(model, 6_000, seed=3, **TRUTHS[model]))
    assert fitted.state_ is FitState.OK
    for name, truth in TRUTHS[model].items():
        assert abs(fitted.params_[name] - truth) < 3 * fitted.standard_errors_[name], name


@pytest.mark.parametrize("model", MODELS)
def test_a_large_base_is_rehearsed_on_a_sample_and_fitted_whole(model):
    base = simulate(model, 12_000, seed=5, **TRUTHS[model])
    fitted = model().fit(*base)
    assert fitted.gradient_norm_ < 1e-9
    for name, truth in TRUTHS[model].items():
        assert abs(fitted.params_[name] - truth) < 3 * fitted.standard_errors_[name], name


@pytest.mark.parametrize("model", [BetaGeoNBD, ModifiedBetaGeoNBD, ModifiedBetaGeoCNBD, ParetoNBD])
def test_a_base_that_nobody_leaves_is_said_to_show_no_dropout(model):
    base = simulate(GammaPoisson, 2_000, seed=8, **TRUTHS[GammaPoisson])
    fitted = model().fit(*base)
    assert fitted.state_ is FitState.NO_DROPOUT_DETECTED
    without = GammaPoisson().fit(*base)
    forecasts = fitted.expected_purchases(52, *base), without.expected_purchases(52, *base)
    assert forecasts[0].sum() == pytest.approx(forecasts[1].sum(), rel=0.02)


@pytest.mark.parametrize("model", MODELS)
def test_one_customer_agrees_with_monte_carlo(model):
    asked = with_parameters(model, **TRUTHS[model])
    p_alive, futures = _futures(model, HISTORY, HORIZON)
    counts = np.where(np.random.default_rng(1).random(futures.size) < p_alive, futures, 0)
    assert asked.p_alive(*HISTORY) == pytest.approx(p_alive, abs=0.005)
    assert asked.expected_purchases(HORIZON, *HISTORY) == pytest.approx(counts.mean(), rel=0.015)
    assert asked.variance_purchases(HORIZON, *HISTORY) == pytest.approx(counts.var(), rel=0.03)
    assert asked.p_no_purchase(HORIZON, *HISTORY) == pytest.approx((counts == 0).mean(), abs=0.005)


def _futures(model, history, horizon, draws=400_000, customers=150_000):
    """Return P(alive) and purchases if alive, by weighting customers drawn from the base."""
    chance, truth = np.random.default_rng(7), TRUTHS[model]
    (x, t_x, T), rate = history, chance.gamma(truth["r"], 1 / truth["alpha"], draws)
    leaving = _leaving(model, chance, draws)
    weight_alive, weight_gone = _weights(model, rate, leaving, x, t_x, T)
    chosen = chance.choice(draws, customers, p=weight_alive / weight_alive.sum())
    rate, leaving = rate[chosen], leaving[chosen]
    if model is ParetoNBD:
        lifetime = np.minimum(chance.exponential(1 / leaving), horizon)
        futures = chance.poisson(rate * lifetime)
    else:
        # The purchase at which the customer leaves is the last that counts.
        last = chance.geometric(np.maximum(leaving, 1e-12))
        stages = _stages_begun(model, chance, rate * (T - t_x)) + chance.poisson(rate * horizon)
        futures = np.minimum(stages // stages_of(model), last)
    return weight_alive.sum() / (weight_alive + weight_gone).sum(), futures


def _stages_begun(model, chance, expected):
    """Return how many stages of the next wait have passed, being fewer than a whole wait."""
    stages = np.arange(stages_of(model))
    likely = poisson.pmf(stages, expected[:, None])
    upto = np.cumsum(likely / likely.sum(axis=1, keepdims=True), axis=1)
    return (chance.random((len(expected), 1)) > upto).sum(axis=1)


def _leaving(model, chance, draws):
    truth = TRUTHS[model]
    if model is GammaPoisson:
        return np.zeros(draws)
    if model is ParetoNBD:
        return chance.gamma(truth["s"], 1 / truth["beta"], draws)
    return chance.beta(truth["a"], truth["b"], draws)


def _weights(model, rate, leaving, x, t_x, T):
    """Return the likelihoods of the history with the customer alive at T, and gone before."""
    if model is ParetoNBD:
        both = rate + leaving
        alive = rate**x * np.exp(-both * T)
        return alive, rate**x * leaving / both * (np.exp(-both * t_x) - np.exp(-both * T))
    k = stages_of(model)
    chances = x + (model in (ModifiedBetaGeoNBD, ModifiedBetaGeoCNBD))
    waited = rate ** (k * x) * np.exp(-rate * t_x)
    alive = waited * (1 - leaving) ** chances * poisson.cdf(k - 1, rate * (T - t_x))
    gone = waited * leaving * (1 - leaving) ** (chances - 1)
    return alive, gone
