"""Purchases among the days on which customers show up."""

import numpy as np
import pytest

from quilate.clv.estimator import FitState
from quilate.clv.purchase_share import PurchaseShare


def test_the_parameters_of_simulated_customers_are_found_again():
    chance = np.random.default_rng(1)
    signs = chance.geometric(0.1, 30_000)
    purchases = chance.binomial(signs, chance.beta(2.0, 0.8, len(signs)))

    model = PurchaseShare().fit(purchases, signs - purchases)

    assert model.state_ is FitState.OK
    assert model.params_ == {"a": pytest.approx(2.0, rel=0.05), "b": pytest.approx(0.8, rel=0.05)}


def test_shares_and_contacts_are_foretold_without_bias():
    chance = np.random.default_rng(2)
    signs, share = chance.geometric(0.2, 30_000), chance.beta(1.5, 1.0, 30_000)
    purchases = chance.binomial(signs, share)
    model = PurchaseShare().fit(purchases, signs - purchases)

    said = model.expected_value(purchases, signs - purchases)
    for tenth in np.array_split(np.argsort(said), 10):
        assert said[tenth].mean() == pytest.approx(share[tenth].mean(), abs=0.02)
    contacts = model.contacts_per_purchase(purchases, signs - purchases)
    assert said * (1 + contacts) == pytest.approx(1)


def test_who_has_shown_up_once_is_told_from_the_base_by_little():
    model = PurchaseShare().fit([5, 4, 6, 5] * 20, [5, 6, 4, 5] * 20)

    nobody, caller = model.expected_value([0, 0], [0, 1])
    assert nobody == pytest.approx(0.5, abs=0.01)
    assert 0.9 * nobody < caller < nobody


@pytest.mark.parametrize(
    ("purchases", "contacts"), [([3] * 9, [0] * 9), ([0] * 9, [3] * 9), ([], [])]
)
def test_with_too_few_of_either_kind_everybody_has_the_share_of_the_base(purchases, contacts):
    model = PurchaseShare().fit(purchases, contacts)

    assert model.state_ is FitState.TOO_FEW_REPEAT_BUYERS
    assert 0 < model.expected_value(0, 0) < 1


@pytest.mark.parametrize(("purchases", "contacts"), [([1, 2], [1]), ([1, -1], [1, 1])])
def test_columns_that_cannot_be_are_told(purchases, contacts):
    with pytest.raises(ValueError):
        PurchaseShare().fit(purchases, contacts)
