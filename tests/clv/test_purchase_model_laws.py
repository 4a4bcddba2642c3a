"""What must hold for every model of repeat purchases, whatever the base."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quilate.clv.estimator import FitState
from quilate.clv.histories import Histories
from tests.clv.simulated_bases import MODELS, TRUTHS, simulate, with_parameters

POSITIVE = st.floats(1e-3, 1e3)


@pytest.fixture(scope="module", params=MODELS, ids=lambda model: model.__name__)
def model(request):
    return request.param


@pytest.fixture(scope="module")
def base(model):
    return simulate(model, 800, seed=11, **TRUTHS[model])


@pytest.fixture(scope="module")
def fitted(model, base):
    return model().fit(*base)


def test_fit_returns_the_model(model, base):
    unfitted = model()
    assert unfitted.fit(*base) is unfitted
    assert tuple(unfitted.params_) == model.parameter_names


def test_a_model_that_is_not_fitted_says_so(model):
    with pytest.raises(ValueError, match="is not fitted yet"):
        model().expected_purchases(10, [1], [5], [20])


def test_the_gradient_is_the_slope_of_the_likelihood(model, base):
    objective = with_parameters(model)._objective(Histories.of(*base))
    here = np.array(list(TRUTHS[model].values())) * 1.3
    for place, slope in enumerate(objective(here)[1]):
        step = 1e-6 * np.eye(here.size)[place]
        rise = objective(here + step)[0] - objective(here - step)[0]
        assert slope == pytest.approx(rise / 2e-6, rel=1e-4, abs=1e-7)


def test_weights_are_repeated_rows(model):
    columns = [0, 1, 3, 7, 2], [0, 5, 19, 30, 4], [40, 40, 41, 33, 39]
    times = [40, 11, 6, 2, 9]
    weighted = model().fit(*columns, weights=times)
    repeated = model().fit(*(np.repeat(column, times) for column in columns))
    assert weighted.params_ == pytest.approx(repeated.params_, rel=1e-6)
    assert weighted.log_likelihood_ == pytest.approx(repeated.log_likelihood_)


def test_rows_of_weight_zero_do_not_count(model, base):
    with_ghost = [np.append(column, ghost) for column, ghost in zip(base, (9, 3, 70), strict=True)]
    weights = np.append(np.ones(800), 0)
    fitted = model().fit(*with_ghost, weights)
    assert fitted.params_ == pytest.approx(model().fit(*base).params_, rel=1e-6)


def test_the_unit_of_time_only_scales_what_is_measured_in_time(model, base, fitted):
    frequency, recency, T = base
    in_days = model().fit(frequency, recency * 7, T * 7)
    for name, value in fitted.params_.items():
        scale = 7 if name in model.time_parameters else 1
        assert in_days.params_[name] == pytest.approx(value * scale, rel=1e-5), name
    weeks = fitted.expected_purchases(10, *base)
    days = in_days.expected_purchases(70, frequency, recency * 7, T * 7)
    np.testing.assert_allclose(weeks, days, rtol=1e-4)


def test_the_order_of_the_customers_does_not_matter(model, base, fitted):
    order = np.random.default_rng(0).permutation(800)
    shuffled = [column[order] for column in base]
    assert model().fit(*shuffled).params_ == fitted.params_
    expected = fitted.expected_purchases(9, *base)
    np.testing.assert_array_equal(fitted.expected_purchases(9, *shuffled), expected[order])


def test_a_model_comes_back_from_json_as_it_was(model, fitted, base):
    stored = json.loads(json.dumps(fitted.to_dict(), allow_nan=False))
    again = model.from_dict(stored)
    assert again.to_dict() == fitted.to_dict()
    np.testing.assert_array_equal(again.p_alive(*base), fitted.p_alive(*base))


def test_horizons_add_an_axis(fitted, base):
    both = fitted.expected_purchases([4.0, 9.0], *base)
    np.testing.assert_allclose(both[:, 0], fitted.expected_purchases(4, *base))
    np.testing.assert_allclose(both[:, 1], fitted.expected_purchases(9, *base))


def test_discounted_purchases_are_the_sum_of_discounted_periods(fitted, base):
    ends, factors = [4.0, 8.0, 12.0], [1.0, 0.9, 0.8]
    periods = np.diff(fitted.expected_purchases([0.0, *ends], *base), axis=1)
    discounted = fitted.discounted_purchases(ends, factors, *base)
    np.testing.assert_allclose(discounted, periods @ factors, rtol=1e-9)


@pytest.mark.parametrize("ends", [[4.0], [8.0, 4.0], [-1.0, 4.0]])
def test_periods_that_make_no_sense_are_refused(fitted, ends):
    with pytest.raises(ValueError, match=r"ascend|0 or more"):
        fitted.discounted_purchases(ends, [1.0, 0.9], [0], [0], [9])


@pytest.mark.parametrize("t", [-1, np.nan, [[1.0]]])
def test_an_impossible_horizon_is_refused(fitted, t):
    with pytest.raises(ValueError, match="t must be"):
        fitted.expected_purchases(t, [0], [0], [9])


def test_a_longer_silence_never_makes_a_customer_more_alive(fitted):
    silences = fitted.p_alive([4] * 60, [30.0] * 60, 30.0 + np.arange(60))
    assert (np.diff(silences) <= 1e-12).all()


def test_a_new_customer_is_one_without_a_history(fitted):
    assert fitted.expected_purchases_new(52) == fitted.expected_purchases(52, 0, 0, 0)


@pytest.mark.long
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_answers_are_possible_for_any_parameters_and_history(model, data):
    parameters = {name: data.draw(POSITIVE, label=name) for name in model.parameter_names}
    x = data.draw(st.integers(0, 3_000), label="x")
    T = data.draw(st.floats(0.1, 500), label="T")
    t_x = T * data.draw(st.floats(0.01, 1), label="share") if x else 0.0
    asked, history = with_parameters(model, **parameters), (x, t_x, T)
    horizons = [0.0, 1e-3, 1.0, 10.0, 1e3]
    expected = asked.expected_purchases(horizons, *history)
    silent = asked.p_no_purchase(horizons, *history)
    variance = asked.variance_purchases(horizons, *history)
    assert 0 <= asked.p_alive(*history) <= 1
    assert expected[0] == 0 and silent[0] == pytest.approx(1)
    assert (np.diff(expected) >= -1e-9 * expected[1:] - 1e-12).all()
    assert (np.diff(silent) <= 1e-9).all() and silent[-1] >= -1e-12
    # Markov: P(Y > 0) ≤ E[Y];  Cauchy and Schwarz: E[Y]² ≤ E[Y²] P(Y > 0)
    assert (1 - silent <= expected * (1 + 1e-6) + 1e-12).all()
    second_moment = variance + expected**2
    assert (expected**2 <= second_moment * (1 - silent) * (1 + 1e-3) + 1e-12).all()


@pytest.mark.parametrize(
    ("frequency", "recency", "T"),
    [
        pytest.param([0], [0], [20], id="one customer"),
        pytest.param([3], [11], [20], id="one repeat buyer"),
        pytest.param([0] * 30, [0] * 30, [20] * 30, id="nobody repeats"),
        pytest.param([0] * 5, [0] * 5, [0] * 5, id="everybody came today"),
        pytest.param([1, 0, 2], [3, 0, 7], [10, 10, 10], id="three customers"),
    ],
)
def test_too_few_repeat_buyers_are_said_and_survived(model, frequency, recency, T):
    fitted = model().fit(frequency, recency, T)
    assert fitted.state_ is FitState.TOO_FEW_REPEAT_BUYERS
    _assert_sensible(fitted, (frequency, recency, T))


@pytest.mark.parametrize(
    ("frequency", "recency", "T"),
    [
        pytest.param([2] * 50, [5] * 50, [9] * 50, id="all alike"),
        pytest.param([1, 0, 2] * 20, [2 / 7, 0, 5 / 7] * 20, [1] * 60, id="one week"),
        pytest.param([0] * 900 + [1] * 12, [0] * 900 + [9] * 12, [40] * 912, id="hardly anybody"),
        pytest.param([2_000, 5, 0] * 10, [99, 50, 0] * 10, [100] * 30, id="a wholesaler"),
        pytest.param([1, 0, 2] * 20, [3, 0, 0.5] * 20, [3, 0, 1] * 20, id="some came today"),
    ],
)
def test_strange_bases_give_sensible_answers(model, frequency, recency, T):
    _assert_sensible(model().fit(frequency, recency, T), (frequency, recency, T))


def test_purchases_at_time_zero_are_not_taken_for_a_fit(model):
    fitted = model().fit([2] * 50, [0] * 50, [0] * 50)
    assert fitted.state_ is FitState.DID_NOT_CONVERGE


def _assert_sensible(fitted, base):
    assert np.isfinite([*fitted.params_.values(), fitted.log_likelihood_]).all()
    expected = fitted.expected_purchases(52, *base)
    assert np.isfinite(expected).all() and (expected >= 0).all()
    assert np.isfinite(fitted.variance_purchases(52, *base)).all()
    alive = fitted.p_alive(*base)
    assert ((alive >= 0) & (alive <= 1)).all()
