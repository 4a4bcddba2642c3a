"""Costs of which only each customer's total is known, shrunk to the base."""

import numpy as np
import pytest

from quilate.clv.buhlmann_straub import DOUBT_BOUNDS, BuhlmannStraub
from quilate.clv.estimator import FitState


def test_doubt_and_mean_of_simulated_customers_are_found_again():
    chance = np.random.default_rng(5)
    purchases = chance.geometric(0.2, 20_000)
    own = chance.gamma(4, 0.5, len(purchases))  # mean 2, variance 1
    total = chance.poisson(own * purchases)  # within: 2 a purchase

    model = BuhlmannStraub().fit(purchases, total)

    assert model.state_ is FitState.OK
    assert model.params_["k"] == pytest.approx(2, rel=0.2)
    assert model.params_["mu"] == pytest.approx(2, rel=0.03)


def test_chance_alone_is_hardly_believed():
    chance = np.random.default_rng(6)
    purchases = chance.geometric(0.2, 20_000)
    model = BuhlmannStraub().fit(purchases, chance.poisson(0.1 * purchases))

    # Somebody who cost twenty times as much at the only purchase there was.
    assert model.expected_value(1, 2.0) < 0.15


def test_the_more_purchases_the_more_a_customer_is_believed():
    model = BuhlmannStraub().fit([1, 4, 2, 8] * 5, [0, 8, 6, 4] * 5)

    once, often = model.expected_value([1, 20], [9, 180])
    assert model.params_["mu"] < once < often < 9


def test_where_nobody_cost_anything_nothing_is_expected():
    model = BuhlmannStraub().fit([1, 2, 3] * 5, np.zeros(15))

    assert model.expected_value([1, 5], [0, 0]).tolist() == [0, 0]


@pytest.mark.parametrize(("purchases", "total"), [([1] * 20, [3] * 20), ([2, 4], [6, 12])])
def test_too_few_to_tell_customers_apart_cost_what_the_base_does(purchases, total):
    model = BuhlmannStraub().fit(purchases, total)

    assert model.state_ is FitState.TOO_FEW_REPEAT_BUYERS
    assert model.params_ == {"k": DOUBT_BOUNDS[1], "mu": 3.0}


def test_nobody_at_all_costs_nothing():
    assert BuhlmannStraub().fit([], []).params_["mu"] == 0


@pytest.mark.parametrize(("purchases", "total"), [([1, 2], [1]), ([0, 2], [1, 1])])
def test_columns_that_cannot_be_are_told(purchases, total):
    with pytest.raises(ValueError):
        BuhlmannStraub().fit(purchases, total)
