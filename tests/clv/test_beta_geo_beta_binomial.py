"""BG/BB: purchases at set opportunities by customers who leave unseen."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quilate.clv.beta_geo_beta_binomial import BetaGeoBetaBinomial
from quilate.clv.estimator import FitState

TRUTH = {"alpha": 1.2, "beta": 0.75, "gamma": 0.66, "delta": 2.78}


@pytest.fixture(scope="module")
def donations(shared_data):
    path = shared_data / "donations_bgbb" / "donations.csv"
    return np.genfromtxt(path, delimiter=",", names=True)


@pytest.fixture(scope="module")
def fitted(donations):
    histories = (donations[name] for name in ("frequency", "recency", "periods"))
    return BetaGeoBetaBinomial().fit(*histories, donations["weights"])


def _known(**params):
    return BetaGeoBetaBinomial.from_dict(
        {
            "model": "BetaGeoBetaBinomial",
            "params": TRUTH | params,
            "standard_errors": {},
            "log_likelihood": 0.0,
            "gradient_norm": 0.0,
            "state": "ok",
        }
    )


def _simulate(customers, periods, seed):
    """Return who bought at which opportunity, (customers, periods)."""
    chance = np.random.default_rng(seed)
    buys = chance.beta(TRUTH["alpha"], TRUTH["beta"], (customers, 1))
    lived = chance.geometric(chance.beta(TRUTH["gamma"], TRUTH["delta"], (customers, 1))) - 1
    return (chance.random((customers, periods)) < buys) & (np.arange(periods) < lived)


def _histories(bought):
    periods = bought.shape[1]
    recency = (bought * np.arange(1, periods + 1)).max(axis=1)
    return bought.sum(axis=1), recency, np.full(len(bought), periods)


def test_fader_hardie_and_shang_2010_parameters_of_the_donations(fitted):
    published = {"alpha": 1.204, "beta": 0.750, "gamma": 0.657, "delta": 2.783}
    assert fitted.params_ == pytest.approx(published, abs=0.001)
    assert fitted.log_likelihood_ == pytest.approx(-33_225.6, abs=0.05)
    assert fitted.state_ is FitState.OK
    assert fitted.gradient_norm_ < 1e-8


def test_fader_hardie_and_shang_2010_expected_histories_of_the_donations(fitted, donations):
    expected = fitted.expected_frequencies(donations["periods"], donations["weights"])
    assert expected[0] == pytest.approx(3_454.9, abs=0.05)
    assert expected[6] == pytest.approx(1_253.1, abs=0.05)
    assert expected.sum() == pytest.approx(11_104)


def test_fader_hardie_and_shang_2010_forecast_of_the_donations(fitted, donations):
    x, t_x, n, donors = (donations[name] for name in donations.dtype.names)
    ahead = fitted.expected_purchases(5, x, t_x, n)
    assert donors @ ahead == pytest.approx(12_884.2, abs=0.1)
    # The paper's table of expected transactions in 2002-2006: never given, and given every year.
    assert ahead[[0, -1]] == pytest.approx([0.07, 3.75], abs=0.005)


def test_simulated_customers_give_their_parameters_back():
    model = BetaGeoBetaBinomial().fit(*_histories(_simulate(20_000, 10, seed=1)))
    assert model.state_ is FitState.OK
    for name, truth in TRUTH.items():
        assert abs(model.params_[name] - truth) < 3 * model.standard_errors_[name]


def test_what_is_said_of_customers_comes_true_in_simulation():
    bought = _simulate(200_000, 10, seed=2)
    histories = _histories(bought[:, :6])
    future = bought[:, 6:].sum(axis=1)
    expected = _known().expected_purchases(4, *histories)
    silent = _known().p_no_purchase(4, *histories)
    for x in range(7):
        group = histories[0] == x
        assert future[group].mean() == pytest.approx(expected[group].mean(), abs=0.03)
        assert (future[group] == 0).mean() == pytest.approx(silent[group].mean(), abs=0.01)
    assert bought[:, :6].sum(axis=1).mean() == pytest.approx(
        _known().expected_purchases_new(6), rel=0.01
    )


def test_the_chance_of_a_first_purchase_is_that_of_being_alive_and_buying():
    model = _known()
    alpha, beta = TRUTH["alpha"], TRUTH["beta"]
    # Alive at the next opportunity and buying with the posterior mean of the customer's chance.
    buys = model.p_alive(3, 4, 6) * (alpha + 3) / (alpha + beta + 6)
    assert model.expected_purchases(1, 3, 4, 6) == pytest.approx(buys)
    assert 1 - model.p_no_purchase(1, 3, 4, 6) == pytest.approx(buys)


def test_purchase_probabilities_add_to_one():
    probabilities = _known().purchase_probabilities(6)
    assert probabilities.sum() == pytest.approx(1)
    assert probabilities @ np.arange(7) == pytest.approx(_known().expected_purchases_new(6))


def test_gamma_of_one_is_no_special_case():
    near = [_known(gamma=g).expected_purchases(5, 2, 3, 6) for g in (1 - 1e-7, 1, 1 + 1e-7)]
    assert near[1] == pytest.approx((near[0] + near[2]) / 2, rel=1e-9)


def test_weights_equal_repeats(donations):
    x, t_x, n, donors = (donations[name] for name in donations.dtype.names)
    some = (donors // 50).astype(int)
    repeated = BetaGeoBetaBinomial().fit(*(np.repeat(column, some) for column in (x, t_x, n)))
    weighted = BetaGeoBetaBinomial().fit(x, t_x, n, some)
    assert weighted.params_ == pytest.approx(repeated.params_)
    assert weighted.log_likelihood_ == pytest.approx(repeated.log_likelihood_)


def test_what_is_stored_comes_back(fitted):
    assert BetaGeoBetaBinomial.from_dict(fitted.to_dict()).to_dict() == fitted.to_dict()


@pytest.mark.parametrize(
    ("history", "complaint"),
    [
        (([], [], []), "no customers"),
        (([3], [2], [6]), "frequency <= recency"),
        (([1], [7], [6]), "recency <= periods"),
        (([0], [2], [6]), "recency 0 without"),
        (([1.5], [2], [6]), "whole numbers"),
    ],
    ids=["nobody", "too many purchases", "too late", "no purchase, a recency", "half a purchase"],
)
def test_a_history_that_cannot_be_is_an_error(history, complaint):
    with pytest.raises(ValueError, match=complaint):
        BetaGeoBetaBinomial().fit(*history)


@pytest.mark.parametrize(
    ("history", "state"),
    [
        (([1], [2], [3]), FitState.TOO_FEW_REPEAT_BUYERS),
        (([0] * 50, [0] * 50, [5] * 50), FitState.TOO_FEW_REPEAT_BUYERS),
        (([1, 0] * 20, [1, 0] * 20, [1] * 40), FitState.TOO_FEW_REPEAT_BUYERS),
        (([0] * 20, [0] * 20, [0] * 20), FitState.TOO_FEW_REPEAT_BUYERS),
        (([5] * 50, [5] * 50, [5] * 50), FitState.NO_DROPOUT_DETECTED),
        (([2] * 50, [4] * 50, [4] * 50), FitState.NO_DROPOUT_DETECTED),
    ],
    ids=["one", "nobody repeats", "one opportunity", "none yet", "all always", "all alike"],
)
def test_a_base_that_decides_little_says_so(history, state):
    model = BetaGeoBetaBinomial().fit(*history)
    assert model.state_ is state
    answers = np.array([model.p_alive(*history), model.expected_purchases(3, *history) / 3])
    assert ((answers >= 0) & (answers <= 1)).all()


possible = st.integers(1, 20).flatmap(
    lambda n: st.integers(1, n).flatmap(
        lambda t_x: st.tuples(st.integers(1, t_x), st.just(t_x), st.just(n))
    )
)


@given(history=possible)
def test_probabilities_are_probabilities(history):
    model = _known()
    assert 0 <= model.p_alive(*history) <= 1
    assert 0 <= model.p_no_purchase(3, *history) <= 1
    assert 0 <= model.expected_purchases(3, *history) <= 3


@given(history=possible)
def test_a_later_last_purchase_is_not_less_alive(history):
    x, t_x, n = history
    alive = _known().p_alive([x, x], [t_x, min(t_x + 1, n)], [n, n])
    assert alive[0] <= alive[1] + 1e-12
