"""Fading NBD: what it learns of customers whose rates drift, and what it says of them."""

import numpy as np
import pytest

from quilate.clv.estimator import FitState
from quilate.clv.fading_nbd import FadingNBD, remembered_days

MEMORIES = (28, 112, 448)
DAYS_AFTER = 90
CUSTOMERS = 20_000


def _customers(memory_days, *, seed, r=0.5, alpha=40.0):
    """Return customers as the model believes them to be, and what they bought afterwards."""
    chance = np.random.default_rng(seed)
    age = chance.uniform(60, 600, CUSTOMERS)
    usual = chance.gamma(r, 1 / alpha, CUSTOMERS)
    evidence = np.column_stack(
        [chance.poisson(usual * remembered_days(age, memory)) for memory in MEMORIES]
    ).astype(float)
    column = MEMORIES.index(memory_days)
    rate = chance.gamma(r + evidence[:, column], 1 / (alpha + remembered_days(age, memory_days)))
    return evidence, age, chance.poisson(rate * DAYS_AFTER)


@pytest.mark.parametrize("memory_days", MEMORIES)
def test_simulated_customers_give_their_memory_and_parameters_back(memory_days):
    model = FadingNBD(MEMORIES).fit(*_customers(memory_days, seed=1), DAYS_AFTER)
    assert model.state_ is FitState.OK
    assert model.memory_days_ == memory_days
    assert model.params_["r"] == pytest.approx(0.5, rel=0.15)
    assert model.params_["alpha"] == pytest.approx(40, rel=0.15)


def test_what_followed_is_foretold_for_the_busy_and_for_the_silent():
    evidence, age, followed = _customers(112, seed=2)
    model = FadingNBD(MEMORIES).fit(evidence, age, followed, DAYS_AFTER)
    unseen, age, followed = _customers(112, seed=3)
    said = model.expected_purchases(DAYS_AFTER, unseen, age)
    for tenth in np.array_split(np.argsort(said), 10):
        assert said[tenth].mean() == pytest.approx(followed[tenth].mean(), rel=0.15, abs=0.03)


def test_old_purchases_count_for_less_than_new_ones():
    model = FadingNBD([112]).fit([[0.0], [2.0]] * 50, [200, 200] * 50, [0, 2] * 50, DAYS_AFTER)
    old, new = np.exp(-np.array([190.0, 10.0]) / 112)[:, None]
    assert model.expected_purchases(90, [new], [200]) > model.expected_purchases(90, [old], [200])


def test_the_forecast_is_level_over_the_horizon():
    model = FadingNBD([112]).fit([[0.0], [2.0]] * 50, [200, 200] * 50, [0, 2] * 50, DAYS_AFTER)
    month, year = (model.expected_purchases(days, [[2.0]], [200]) for days in (30, 360))
    assert year == pytest.approx(12 * month)


def test_a_stored_model_says_the_same():
    evidence, age, followed = _customers(112, seed=4)
    model = FadingNBD(MEMORIES).fit(evidence, age, followed, DAYS_AFTER)
    again = FadingNBD.from_dict(model.to_dict())
    assert again.memory_days_ == 112
    column = [MEMORIES.index(112)]
    np.testing.assert_array_equal(
        again.expected_purchases(30, evidence[:, column], age),
        model.expected_purchases(30, evidence, age),
    )


def test_one_customer_gets_a_finite_answer_and_a_warning_state():
    model = FadingNBD([112]).fit([[1.5]], [100], [2], DAYS_AFTER)
    assert model.state_ is FitState.TOO_FEW_REPEAT_BUYERS
    assert np.isfinite(model.expected_purchases(30, [[1.5]], [100])).all()


def test_where_nobody_bought_next_to_nothing_is_expected():
    model = FadingNBD([112]).fit([[0.5]] * 40, [100] * 40, [0] * 40, DAYS_AFTER)
    assert model.state_ is FitState.TOO_FEW_REPEAT_BUYERS
    assert model.expected_purchases(30, [[0.5]], [100]) < 0.01


def test_customers_of_the_same_day_have_no_history_and_share_one_rate():
    followed = np.random.default_rng(5).poisson(0.9, 500)
    model = FadingNBD([112]).fit(np.zeros((500, 1)), np.zeros(500), followed, DAYS_AFTER)
    assert model.expected_purchases(DAYS_AFTER, [[0.0]], [0]) == pytest.approx(followed.mean())


def test_columns_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="a column per memory"):
        FadingNBD([28, 112]).fit([[1.0]], [10], [1], 30)
    with pytest.raises(ValueError, match="no customers"):
        FadingNBD([28]).fit(np.empty((0, 1)), [], [], 30)
