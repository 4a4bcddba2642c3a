"""Gamma-Gamma: what it says of money per purchase."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import betaprime

from quilate.clv.estimator import FitState
from quilate.clv.gamma_gamma import GammaGamma


@pytest.fixture(scope="module")
def cdnow(shared_data):
    path = shared_data / "cdnow" / "cdnow_customers_summary_with_transactions.csv"
    return np.genfromtxt(path, delimiter=",", names=True)


@pytest.fixture(scope="module")
def fitted(cdnow):
    return GammaGamma().fit(cdnow["x"], cdnow["zbar"])


@pytest.fixture(scope="module")
def simulated():
    return _simulate(4_000, p=6.25, q=3.74, gamma=15.44, seed=1)


def _simulate(customers, *, p, q, gamma, seed):
    chance = np.random.default_rng(seed)
    frequency = 1.0 + chance.poisson(2, customers)
    nu = chance.gamma(q, 1 / gamma, customers)
    return frequency, chance.gamma(p * frequency, 1 / nu) / frequency


def test_fader_and_hardie_2013_parameters_of_the_cdnow_sample(fitted):
    assert fitted.params_ == pytest.approx({"p": 6.25, "q": 3.74, "gamma": 15.44}, abs=0.01)
    assert fitted.log_likelihood_ == pytest.approx(-4055.92, abs=0.01)
    assert fitted.population_mean == pytest.approx(35.17, abs=0.01)
    assert fitted.state_ is FitState.OK
    assert fitted.gradient_norm_ < 1e-8


def test_the_expected_value_follows_the_published_formula(fitted):
    p, q, gamma = fitted.params_.values()
    # Equation 5 of the note, for a customer of two repeat purchases of 22.35 on average.
    weight = p * 2 / (p * 2 + q - 1)
    by_hand = (1 - weight) * gamma * p / (q - 1) + weight * 22.35
    assert fitted.expected_value(2, 22.35) == pytest.approx(by_hand)


def test_simulated_customers_give_their_parameters_back(simulated):
    model = GammaGamma().fit(*simulated)
    for name, truth in {"p": 6.25, "q": 3.74, "gamma": 15.44}.items():
        assert abs(model.params_[name] - truth) < 3 * model.standard_errors_[name]


def test_the_fit_stands_on_the_summit_of_scipys_likelihood(simulated):
    model = GammaGamma().fit(*simulated)
    summit = np.array(list(model.params_.values()))
    around = summit * np.exp(np.vstack([np.eye(3), -np.eye(3)]) * 1e-3)
    assert _log_likelihood(summit, *simulated) == pytest.approx(model.log_likelihood_)
    assert max(_log_likelihood(point, *simulated) for point in around) < model.log_likelihood_


def _log_likelihood(parameters, x, z):
    p, q, gamma = parameters
    # x z / gamma is beta-prime(p x, q).
    return betaprime.logpdf(z, p * x, q, scale=gamma / x).sum()


def test_moments_are_those_of_simulated_purchases():
    chance = np.random.default_rng(2)
    model = GammaGamma.from_dict(_stored(p=6.0, q=5.0, gamma=20.0))
    mean, variance, within = model.value_moments(3, 40.0)
    nu = chance.gamma(6 * 3 + 5, 1 / (20 + 120), 400_000)
    purchases = chance.gamma(6, 1 / nu)
    assert mean == pytest.approx(purchases.mean(), rel=0.01)
    assert variance == pytest.approx((6 / nu).var(), rel=0.02)
    assert variance + within == pytest.approx(purchases.var(), rel=0.03)


def _stored(**params):
    return {
        "model": "GammaGamma",
        "params": params,
        "standard_errors": {},
        "log_likelihood": 0.0,
        "gradient_norm": 0.0,
        "state": "ok",
    }


def test_variance_that_does_not_exist_is_infinite():
    model = GammaGamma.from_dict(_stored(p=0.4, q=1.5, gamma=20.0))
    mean, variance, within = model.value_moments([0, 3], [0, 40.0])
    assert np.isinf([variance[0], within[0]]).all()
    assert np.isfinite([*mean, variance[1], within[1]]).all()


def test_where_the_mean_does_not_exist_the_median_stands_in():
    model = GammaGamma().fit(*_simulate(5_000, p=8, q=0.7, gamma=5, seed=3))
    assert not model.has_mean
    assert model.state_ is FitState.DID_NOT_CONVERGE
    assert model.population_mean == pytest.approx(8 * 5 / 0.41, rel=0.15)
    assert model.population_mean < model.expected_value(4, 1_000.0) < 1_000


def test_a_value_that_is_not_positive_names_the_model_to_use():
    with pytest.raises(ValueError, match="NormalNormal"):
        GammaGamma().fit([1, 2], [10.0, -1.0])


def test_a_value_of_zero_without_purchases_is_not_an_amount(simulated):
    x, z = simulated
    model = GammaGamma().fit(np.append(x, 0), np.append(z, 0.0))
    assert model.params_ == pytest.approx(GammaGamma().fit(x, z).params_)


def test_no_customers_is_an_error():
    with pytest.raises(ValueError, match="no customers"):
        GammaGamma().fit([], [])


def test_weights_of_another_length_are_an_error():
    with pytest.raises(ValueError, match="2 weights for 1 customers"):
        GammaGamma().fit([1], [1.0], [1, 2])


@pytest.mark.parametrize(
    ("frequency", "value", "state"),
    [
        ([3], [40.0], FitState.TOO_FEW_REPEAT_BUYERS),
        ([1, 1], [40.0, 60.0], FitState.TOO_FEW_REPEAT_BUYERS),
        ([2] * 50, [40.0] * 50, FitState.DID_NOT_CONVERGE),
    ],
    ids=["one customer", "two customers", "all spend the same"],
)
def test_a_base_that_decides_little_gives_its_own_mean_and_says_so(frequency, value, state):
    model = GammaGamma().fit(frequency, value)
    assert model.state_ is state
    assert model.population_mean == pytest.approx(np.mean(value), rel=0.25)
    assert np.isfinite(model.value_moments([0, 5], [0.0, 30.0])).all()


def test_a_base_in_which_nobody_repeats_expects_nothing_and_says_so():
    model = GammaGamma().fit([0, 0], [0.0, 0.0])
    assert model.state_ is FitState.TOO_FEW_REPEAT_BUYERS
    assert model.population_mean == 0


def test_what_is_stored_comes_back(fitted):
    again = GammaGamma.from_dict(fitted.to_dict())
    assert again.to_dict() == fitted.to_dict()
    assert again.expected_value(2, 30.0) == fitted.expected_value(2, 30.0)


def test_weights_equal_repeats(simulated):
    x, z = (column[:300] for column in simulated)
    weights = np.arange(300) % 3 + 1
    repeated = GammaGamma().fit(np.repeat(x, weights), np.repeat(z, weights))
    weighted = GammaGamma().fit(x, z, weights)
    assert weighted.params_ == pytest.approx(repeated.params_, rel=1e-6)
    assert weighted.log_likelihood_ == pytest.approx(repeated.log_likelihood_)


@given(factor=st.floats(1e-3, 1e5))
@settings(max_examples=10, deadline=None)
def test_scaling_money_scales_gamma_only(factor):
    x, z = _simulate(300, p=6.25, q=3.74, gamma=15.44, seed=4)
    plain, scaled = GammaGamma().fit(x, z), GammaGamma().fit(x, z * factor)
    assert scaled.params_["p"] == pytest.approx(plain.params_["p"], rel=1e-5)
    assert scaled.params_["q"] == pytest.approx(plain.params_["q"], rel=1e-5)
    assert scaled.params_["gamma"] == pytest.approx(plain.params_["gamma"] * factor, rel=1e-5)


@given(frequency=st.integers(1, 500), value=st.floats(0.01, 1e6))
def test_the_expected_value_lies_between_the_customer_and_the_base(frequency, value):
    model = GammaGamma.from_dict(_stored(p=6.25, q=3.74, gamma=15.44))
    low, high = sorted([value, model.population_mean])
    slack = 1e-9 * high
    assert low - slack <= model.expected_value(frequency, value) <= high + slack


@given(frequency=st.integers(1, 500), value=st.floats(0.01, 1e6))
def test_more_purchases_shrink_less(frequency, value):
    model = GammaGamma.from_dict(_stored(p=6.25, q=3.74, gamma=15.44))
    fewer, more = model.expected_value([frequency, frequency + 1], value)
    assert abs(more - value) <= abs(fewer - value) * (1 + 1e-9)
