"""Normal-Normal: what it says of margins that may be negative."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from quilate.clv.estimator import FitState
from quilate.clv.gamma_gamma import GammaGamma
from quilate.clv.normal_normal import NormalNormal


@pytest.fixture(scope="module")
def simulated():
    return _simulate(8_000, mu=30, sigma=25, tau=20, nu=5, seed=1)


def _simulate(customers, *, mu, sigma, tau, nu, seed):
    chance = np.random.default_rng(seed)
    frequency = 1.0 + chance.poisson(2, customers)
    own_sigma = sigma * np.sqrt(nu / chance.chisquare(nu, customers))
    own_mean = chance.normal(mu, tau / sigma * own_sigma)
    return frequency, chance.normal(own_mean, own_sigma / np.sqrt(frequency))


def _known(**params):
    names = NormalNormal.parameter_names
    return NormalNormal.from_dict(
        {
            "model": "NormalNormal",
            "params": {"mu": 30.0, "sigma": 20.0, "tau": 10.0, "nu": 5.0} | params,
            "standard_errors": dict.fromkeys(names, 1.0),
            "log_likelihood": 0.0,
            "gradient_norm": 0.0,
            "state": "ok",
        }
    )


def test_simulated_customers_give_their_parameters_back(simulated):
    model = NormalNormal().fit(*simulated)
    assert model.state_ is FitState.OK
    for name, truth in {"mu": 30, "sigma": 25, "tau": 20, "nu": 5}.items():
        assert abs(model.params_[name] - truth) < 3 * model.standard_errors_[name]


def test_plain_normal_customers_are_recognised_as_such():
    model = NormalNormal().fit(*_simulate(8_000, mu=-5, sigma=15, tau=20, nu=1e6, seed=2))
    assert model.params_["nu"] > 30
    assert model.params_["mu"] == pytest.approx(-5, abs=1)
    assert model.purchases_of_doubt == pytest.approx(15**2 / 20**2, rel=0.25)


def test_the_likelihood_is_students(simulated):
    x, z = simulated
    model = NormalNormal().fit(x, z)
    mu, sigma, tau, nu = model.params_.values()
    scale = np.sqrt(sigma**2 / x + tau**2)
    assert model.log_likelihood_ == pytest.approx(stats.t.logpdf(z, nu, mu, scale).sum())
    assert model.gradient_norm_ < 1e-8


def test_it_orders_cdnow_as_gamma_gamma_does(shared_data):
    path = shared_data / "cdnow" / "cdnow_customers_summary_with_transactions.csv"
    columns = np.genfromtxt(path, delimiter=",", names=True)
    x, z = columns["x"], columns["zbar"]
    normal, gamma = NormalNormal().fit(x, z), GammaGamma().fit(x, z)
    repeats = x > 0
    agreement = stats.spearmanr(
        normal.expected_value(x, z)[repeats], gamma.expected_value(x, z)[repeats]
    )
    assert agreement.statistic > 0.99
    assert normal.population_mean == pytest.approx(gamma.population_mean, rel=0.03)


def test_one_enormous_customer_does_not_decide_how_the_others_shrink(simulated):
    x, z = (column[:1_000] for column in simulated)
    without = NormalNormal().fit(x, z)
    struck = NormalNormal().fit(np.append(x, 1), np.append(z, 77_000.0))
    moved = struck.expected_value(x, z) - without.expected_value(x, z)
    assert np.abs(moved).mean() < 0.05 * z.std()
    assert struck.purchases_of_doubt == pytest.approx(without.purchases_of_doubt, rel=0.25)


def test_the_money_of_a_skewed_base_is_not_lost():
    chance = np.random.default_rng(3)
    own_mean = np.exp(chance.normal(5.7, 1.2, 5_000))
    x = chance.geometric(0.5, 5_000)
    z = own_mean * (chance.gamma(2 * x, 0.5) / x - 0.1)
    model = NormalNormal().fit(x, z)
    assert model.population_mean > 2 * np.median(z)
    assert model.expected_value(x, z).sum() == pytest.approx(z.sum(), rel=0.03)


def test_a_few_customers_far_away_count_in_full():
    value = np.append(np.linspace(9, 11, 490), np.full(10, 500.0))
    model = NormalNormal().fit(np.tile([1.0, 2.0], 250), value)
    assert model.population_mean == pytest.approx(value.mean(), rel=0.1)


def test_moments_are_those_of_simulated_purchases():
    mean, variance, within = _known().value_moments([0, 4], [0.0, 60.0])
    chance = np.random.default_rng(4)
    # A draw from the posterior: nu + 1 degrees of freedom once a mean is known.
    scale = (5 * 20**2 + 4 * 4 / 8 * 30**2) / chance.chisquare(6, 400_000)
    latent = chance.normal(45, np.sqrt(scale / 8))
    assert mean[1] == pytest.approx(latent.mean(), rel=0.01)
    assert variance[1] == pytest.approx(latent.var(), rel=0.02)
    assert within == pytest.approx([20**2 * 5 / 3, scale.mean()], rel=0.02)
    assert variance[0] == pytest.approx(10**2 * 5 / 3)


def test_no_customers_is_an_error():
    with pytest.raises(ValueError, match="no customers"):
        NormalNormal().fit([], [])


def test_a_value_that_is_not_a_number_is_an_error():
    with pytest.raises(ValueError, match="finite"):
        NormalNormal().fit([1, 2], [10.0, np.nan])


@pytest.mark.parametrize(
    ("frequency", "value", "state"),
    [
        ([3], [-40.0], FitState.TOO_FEW_REPEAT_BUYERS),
        ([1, 1], [40.0, -60.0], FitState.TOO_FEW_REPEAT_BUYERS),
        ([2] * 50, [40.0] * 50, FitState.DID_NOT_CONVERGE),
        ([2] * 50, [0.0] * 50, FitState.DID_NOT_CONVERGE),
        ([1] * 50, np.arange(50.0), FitState.TOO_FEW_REPEAT_BUYERS),
    ],
    ids=["one customer", "two customers", "all the same", "all zero", "nobody twice"],
)
def test_a_base_that_decides_little_gives_its_own_mean_and_says_so(frequency, value, state):
    model = NormalNormal().fit(frequency, value)
    assert model.state_ is state
    assert model.population_mean == pytest.approx(np.mean(value), rel=1e-6, abs=1e-6)
    assert np.isfinite(model.value_moments([0, 5], [0.0, 30.0])).all()


def test_a_base_in_which_nobody_repeats_expects_nothing_and_says_so():
    model = NormalNormal().fit([0, 0], [0.0, 0.0])
    assert model.state_ is FitState.TOO_FEW_REPEAT_BUYERS
    assert model.population_mean == 0


def test_what_is_stored_comes_back(simulated):
    model = NormalNormal().fit(*simulated)
    assert NormalNormal.from_dict(model.to_dict()).to_dict() == model.to_dict()


def test_weights_equal_repeats(simulated):
    x, z = (column[:300] for column in simulated)
    weights = np.arange(300) % 3 + 1
    repeated = NormalNormal().fit(np.repeat(x, weights), np.repeat(z, weights))
    assert NormalNormal().fit(x, z, weights).params_ == pytest.approx(repeated.params_, rel=1e-5)


@given(factor=st.floats(1e-3, 1e5), shift=st.floats(-1e3, 1e3))
@settings(max_examples=10, deadline=None)
def test_another_unit_or_origin_of_money_changes_nothing_else(factor, shift):
    x, z = _simulate(300, mu=30, sigma=25, tau=20, nu=5, seed=5)
    plain, changed = NormalNormal().fit(x, z), NormalNormal().fit(x, factor * (z + shift))
    expected = factor * (plain.expected_value(x, z) + shift)
    assert changed.expected_value(x, factor * (z + shift)) == pytest.approx(
        expected, rel=1e-4, abs=1e-3 * factor
    )


@given(frequency=st.integers(1, 500), value=st.floats(-1e6, 1e6))
def test_the_expected_value_lies_between_the_customer_and_the_base(frequency, value):
    low, high = sorted([value, 30.0])
    slack = 1e-9 * max(abs(low), abs(high))
    assert low - slack <= _known().expected_value(frequency, value) <= high + slack


@given(frequency=st.integers(1, 500), value=st.floats(-1e6, 1e6))
def test_more_purchases_shrink_less(frequency, value):
    fewer, more = _known().expected_value([frequency, frequency + 1], value)
    assert abs(more - value) <= abs(fewer - value) + 1e-9 * abs(value)
