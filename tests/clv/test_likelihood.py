"""The search for the parameters, on likelihoods whose maximum is known."""

import numpy as np
import pytest
from scipy.special import digamma, gammaln

from quilate.clv.estimator import FitState
from quilate.clv.likelihood import LogNormalPrior, maximise

EXPONENTIAL_MEAN = 2.5


def _exponential(parameters):
    (rate,) = parameters
    return np.log(rate) - rate * EXPONENTIAL_MEAN, np.array([1 / rate - EXPONENTIAL_MEAN])


def _gamma(parameters):
    # Ten thousand draws whose mean is 6 and mean log 1.62
    shape, scale = parameters
    value = (shape - 1) * 1.62 - 6 / scale - gammaln(shape) - shape * np.log(scale)
    by_shape = 1.62 - digamma(shape) - np.log(scale)
    return value, np.array([by_shape, 6 / scale**2 - shape / scale])


def _rising(parameters):
    return float(np.log(parameters[0])), 1 / parameters


def test_the_maximum_and_its_standard_error_are_found():
    fit = maximise(_exponential, [1.0], total_weight=400)
    assert fit.parameters == pytest.approx([1 / EXPONENTIAL_MEAN])
    # se(rate) = rate / √n
    assert fit.standard_errors == pytest.approx([1 / EXPONENTIAL_MEAN / 20], rel=1e-4)
    assert fit.log_likelihood == pytest.approx(400 * (np.log(1 / EXPONENTIAL_MEAN) - 1))
    assert fit.state is FitState.OK


def test_two_parameters_that_pull_together_are_told_apart():
    fit = maximise(_gamma, [1.0, 1.0], total_weight=10_000)
    shape, scale = fit.parameters
    assert shape * scale == pytest.approx(6)
    assert digamma(shape) + np.log(scale) == pytest.approx(1.62)
    assert fit.gradient_norm < 1e-10


def test_a_start_far_away_arrives_at_the_same_place():
    near = maximise(_gamma, [3.0, 2.0], total_weight=1)
    far = maximise(_gamma, [1e-2, 1e3], total_weight=1)
    assert far.parameters == pytest.approx(near.parameters, rel=1e-6)


def test_a_ridge_ends_at_its_wall_without_a_standard_error():
    fit = maximise(_rising, [1.0], total_weight=10, bounds=[(0.1, 50.0)])
    assert fit.parameters == pytest.approx([50])
    assert np.isnan(fit.standard_errors).all()
    assert fit.state is FitState.OK


def test_a_prior_weighs_as_much_as_it_says_and_not_on_the_likelihood():
    prior = LogNormalPrior(np.array([10.0]), 0.5)
    fit = maximise(_exponential, [1.0], total_weight=4, prior=prior)
    (rate,) = fit.parameters
    # 4 (1 − rate · mean) = (ln rate − ln 10) / 0.5²
    assert 4 * (1 - rate * EXPONENTIAL_MEAN) == pytest.approx(np.log(rate / 10) / 0.25)
    assert fit.log_likelihood == pytest.approx(4 * _exponential([rate])[0])


def test_a_rehearsal_leads_to_the_maximum_of_all():
    def somewhat_different(parameters):
        value, slope = _gamma(parameters * [1.05, 0.98])
        return value, slope * [1.05, 0.98]

    alone = maximise(_gamma, [1.0, 1.0], total_weight=10_000)
    led = maximise(_gamma, [1.0, 1.0], total_weight=10_000, rehearsal=somewhat_different)
    assert led.parameters == pytest.approx(alone.parameters, rel=1e-8)
    assert led.standard_errors == pytest.approx(alone.standard_errors, rel=1e-3)
    assert led.evaluations < alone.evaluations
