"""Credibility: how far a customer's own mean is believed."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quilate.clv.credibility import Credibility
from quilate.clv.estimator import FitState
from quilate.clv.forecast.stage import Stage
from tests.clv.forecast.simulated import DAYS, gamma_gamma, leaving


def _customers(*, mu, within, between, seed, customers=20_000):
    """Return purchases, their mean, and the next one; k is within² / between²."""
    chance = np.random.default_rng(seed)
    purchases = 1 + chance.poisson(2, customers)
    own = chance.normal(mu, between, customers)
    mean = chance.normal(own, within / np.sqrt(purchases))
    return purchases, mean, chance.normal(own, within)


@pytest.mark.parametrize(("mu", "within", "between"), [(100, 20, 10), (100, 15, 15), (-30, 8, 4)])
def test_simulated_customers_give_doubt_and_mean_back(mu, within, between):
    model = Credibility().fit(*_customers(mu=mu, within=within, between=between, seed=1))
    assert model.state_ is FitState.OK
    assert model.params_["k"] == pytest.approx(within**2 / between**2, rel=0.1)
    assert model.params_["mu"] == pytest.approx(mu, rel=0.05)


def test_margins_on_both_sides_of_zero_are_foretold_without_bias():
    purchases, mean, followed = _customers(mu=5, within=25, between=20, seed=2)
    said = Credibility().fit(purchases, mean, followed).expected_value(purchases, mean)
    for tenth in np.array_split(np.argsort(said), 10):
        assert said[tenth].mean() == pytest.approx(followed[tenth].mean(), abs=3)


def test_all_alike_are_not_told_apart_and_all_different_are_believed():
    alike = Credibility().fit(*_customers(mu=100, within=20, between=0.1, seed=3))
    apart = Credibility().fit(*_customers(mu=100, within=0.1, between=20, seed=3))
    assert alike.params_["k"] > 50
    assert apart.params_["k"] < 0.05


def test_few_customers_are_shrunk_to_the_mean_of_all_purchases_and_say_so():
    model = Credibility().fit([1, 3], [10.0, 20.0], [30.0, 40.0])
    assert model.state_ is FitState.TOO_FEW_REPEAT_BUYERS
    # (10 + 3 · 20 + 30 + 40) / 6 purchases
    assert model.params_ == {"k": 1.0, "mu": pytest.approx(140 / 6)}


def test_where_too_few_came_back_those_who_bought_once_are_heard_too():
    model = Credibility().fit([1, 3], [10.0, 20.0], [30.0, 40.0], overall_mean=12.0)
    assert model.params_ == {"k": 1.0, "mu": 12.0}


def test_nobody_at_all_gives_nothing_and_says_so():
    model = Credibility().fit([], [], [])
    assert model.state_ is FitState.TOO_FEW_REPEAT_BUYERS
    assert model.expected_value(3, 0.0) == 0


def test_equal_and_zero_margins_are_foretold_as_they_are():
    for margin in (0.0, 12.5):
        model = Credibility().fit([2] * 30, [margin] * 30, [margin] * 30)
        assert model.expected_value(4, margin) == pytest.approx(margin)


def test_columns_of_different_lengths_are_refused():
    with pytest.raises(ValueError, match="same shape"):
        Credibility().fit([1, 2], [1.0], [1.0])


@given(st.floats(0.02, 200), st.floats(-1e4, 1e4), st.floats(-1e4, 1e4), st.integers(0, 500))
def test_what_is_expected_lies_between_the_base_and_the_customer(k, mu, mean, purchases):
    model = _known(k, mu)
    low, high = sorted((mu, mean))
    expected, with_one_more = (model.expected_value(n, mean) for n in (purchases, purchases + 1))
    slack = 1e-9 * (1 + abs(low) + abs(high))
    assert low - slack <= expected <= high + slack
    assert abs(with_one_more - mean) <= abs(expected - mean) + slack


def _known(k, mu):
    model = Credibility().fit([], [], [])
    model.params_ = {"k": k, "mu": mu}
    return model


def test_one_order_out_of_all_proportion_does_not_decide_what_is_usual() -> None:
    chance = np.random.default_rng(5)
    before, mean = np.full(300, 2.0), chance.gamma(4, 10, 300)
    followed = chance.gamma(4, 10, 300)
    with_giant = followed.copy()
    with_giant[7] = 1_000 * followed.mean()

    plain = Credibility().fit(before, mean, followed)
    robust = Credibility().fit(before, mean, with_giant)

    assert robust.params_["mu"] == pytest.approx(plain.params_["mu"], rel=0.05)


def test_what_is_returned_later_is_not_expected_of_the_next_purchase():
    log = leaving(2_000, seed=8, spend=gamma_gamma)
    stage = log.stage(DAYS - 180, 180, depth=0)
    base = stage.snapshot
    returned = 0.25 * base.margin
    # Of the last purchase nothing is back yet.
    with_returns = replace(base, margin=base.margin - returned, margin_of_returns=-returned)
    sent_back = Stage(with_returns).credibility

    mu = stage.credibility.params_["mu"]
    assert sent_back.params_["mu"] == pytest.approx(0.75 * mu, rel=0.05)
