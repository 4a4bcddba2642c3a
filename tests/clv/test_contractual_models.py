"""sBG and BdW: how long customers under contract stay."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import hyp2f1

from quilate.clv.beta_discrete_weibull import BetaDiscreteWeibull
from quilate.clv.estimator import FitState
from quilate.clv.shifted_beta_geometric import ShiftedBetaGeometric

MODELS = [ShiftedBetaGeometric, BetaDiscreteWeibull]
every_model = pytest.mark.parametrize("model_class", MODELS, ids=lambda model: model.__name__)


@pytest.fixture(scope="module")
def cohorts(shared_data):
    path = shared_data / "contractual_sbg" / "retention_fader_hardie_2007.csv"
    return np.genfromtxt(path, delimiter=",", names=True)


def _known(**params):
    model_class = BetaDiscreteWeibull if "c" in params else ShiftedBetaGeometric
    return model_class.from_dict(
        {
            "model": model_class.__name__,
            "params": params,
            "standard_errors": {},
            "log_likelihood": 0.0,
            "gradient_norm": 0.0,
            "state": "ok",
        }
    )


def _simulate(model, customers, watched, seed):
    """Draw tenures by inverting the survival curve, cut after ``watched`` renewals."""
    chance = np.random.default_rng(seed).random(customers)
    curve = model.survival(np.arange(1, watched + 1))
    survived = (chance[:, None] < curve).sum(axis=1)
    churned = survived < watched
    return np.where(churned, survived + 1, watched), churned


@pytest.mark.parametrize(
    ("cohort", "params", "log_likelihood", "ahead"),
    [
        ("regular_pct", (0.704, 1.182), -1680.27, [0.2201, 0.2044, 0.1912, 0.1799, 0.1700]),
        ("high_end_pct", (0.668, 3.806), -1611.16, [0.4604, 0.4358, 0.4142, 0.3951, 0.3780]),
    ],
)
def test_fader_and_hardie_2007_projection(cohorts, cohort, params, log_likelihood, ahead):
    model = ShiftedBetaGeometric().fit_survivors(10 * cohorts[cohort][:8])
    assert tuple(model.params_.values()) == pytest.approx(params, abs=5e-4)
    assert model.log_likelihood_ == pytest.approx(log_likelihood, abs=0.005)
    assert model.survival(np.arange(8, 13)) == pytest.approx(ahead, abs=5.1e-5)
    assert model.state_ is FitState.OK
    assert model.gradient_norm_ < 1e-8


def test_fader_hardie_et_al_2018_high_end_after_four_renewals(cohorts):
    model = BetaDiscreteWeibull().fit_survivors(10 * cohorts["high_end_pct"][:5])
    assert tuple(model.params_.values()) == pytest.approx(
        (0.2593549, 1.7226948, 1.5842688), rel=2e-4
    )
    projected = [54.66, 51.04, 48.11, 45.67, 43.60, 41.82]
    assert 100 * model.survival(np.arange(5, 11)) == pytest.approx(projected, abs=0.01)


def test_fader_and_hardie_2010_residual_lifetime_in_closed_form():
    model, made = _known(alpha=0.668, beta=3.806), np.array([0, 1, 5, 1])
    n = made + 1
    # Equation 6 of the paper, for a customer who has made n - 1 renewals.
    closed = (3.806 + n - 1) / (4.474 + n - 1) * hyp2f1(1, 3.806 + n, 4.474 + n, 1 / 1.1)
    assert model.discounted_expected_residual_lifetime(0.1, made) == pytest.approx(closed)


@pytest.mark.parametrize(
    "truth",
    [{"alpha": 0.7, "beta": 3.0}, {"alpha": 0.5, "beta": 2.5, "c": 1.4}],
    ids=["sBG", "BdW"],
)
def test_simulated_customers_give_their_parameters_back(truth):
    known = _known(**truth)
    model = type(known)().fit(*_simulate(known, 40_000, watched=12, seed=1))
    assert model.state_ is FitState.OK
    for name in truth:
        assert abs(model.params_[name] - truth[name]) < 3 * model.standard_errors_[name]


def test_bdw_with_c_of_one_is_sbg():
    geometric = _known(alpha=0.7, beta=3.0)
    weibull = _known(alpha=0.7, beta=3.0, c=1.0)
    tenure = np.arange(1, 40)
    assert weibull.survival(tenure) == pytest.approx(geometric.survival(tenure))
    assert weibull.retention(tenure) == pytest.approx(geometric.retention(tenure))


def test_retention_of_sbg_follows_the_published_formula():
    tenure = np.arange(1, 10)
    expected = (3.0 + tenure - 1) / (3.7 + tenure - 1)
    assert _known(alpha=0.7, beta=3.0).retention(tenure) == pytest.approx(expected)


@every_model
def test_rows_of_customers_say_what_the_cohort_says(model_class):
    by_row = model_class().fit([1, 2, 3, 4, 4], [True, True, True, True, False], [37, 16, 9, 6, 32])
    by_cohort = model_class().fit_survivors([100, 63, 47, 38, 32])
    assert by_row.params_ == pytest.approx(by_cohort.params_)


@every_model
def test_weights_equal_repeats(model_class):
    periods, churned, weights = [1, 2, 3, 4, 4], [1, 1, 1, 1, 0], [37, 16, 9, 6, 32]
    repeated = model_class().fit(np.repeat(periods, weights), np.repeat(churned, weights))
    weighted = model_class().fit(periods, churned, weights)
    assert weighted.params_ == pytest.approx(repeated.params_)
    assert weighted.log_likelihood_ == pytest.approx(repeated.log_likelihood_)


@every_model
def test_what_is_stored_comes_back(model_class):
    model = model_class().fit_survivors([100, 63, 47, 38, 32])
    assert model_class.from_dict(model.to_dict()).to_dict() == model.to_dict()


@every_model
def test_no_customers_is_an_error(model_class):
    with pytest.raises(ValueError, match="no customers"):
        model_class().fit([], [])


@every_model
def test_a_customer_cannot_be_lost_before_the_first_renewal(model_class):
    with pytest.raises(ValueError, match="1 or more for a customer who churned"):
        model_class().fit([0, 3], [True, False])


@every_model
@pytest.mark.parametrize("survivors", [[100, 101], [100, -1], [100], [0, 0]])
def test_a_cohort_that_cannot_be_is_an_error(model_class, survivors):
    with pytest.raises(ValueError, match="survivors"):
        model_class().fit_survivors(survivors)


@every_model
@pytest.mark.parametrize(
    ("periods", "churned", "state", "kept"),
    [
        ([3] * 50, False, FitState.NO_DROPOUT_DETECTED, (0.95, 1)),
        ([0] * 50, False, FitState.NO_DROPOUT_DETECTED, (0.5, 1)),
        ([1] * 50, True, FitState.TOO_FEW_REPEAT_BUYERS, (0, 0.1)),
        ([4], True, FitState.TOO_FEW_REPEAT_BUYERS, (0.5, 1)),
        ([1] * 20 + [4] * 20, [True] * 20 + [False] * 20, FitState.DID_NOT_CONVERGE, (0.4, 0.6)),
    ],
    ids=["nobody lost", "no renewal yet", "all lost at once", "one customer", "lost only at first"],
)
def test_a_base_that_decides_little_says_so(model_class, periods, churned, state, kept):
    model = model_class().fit(periods, np.broadcast_to(churned, len(periods)))
    assert model.state_ is state
    assert kept[0] < model.retention(1) < kept[1]
    assert np.isfinite(model.discounted_expected_residual_lifetime(0.1, [0, 10])).all()


@every_model
def test_customers_who_do_not_differ_keep_a_sensible_hazard(model_class):
    survivors = 10_000 * 0.8 ** np.arange(8)
    model = model_class().fit_survivors(survivors)
    assert model.state_ is FitState.DID_NOT_CONVERGE
    assert model.hazard(np.arange(1, 8)) == pytest.approx(0.2, abs=0.01)


def test_residual_lifetime_needs_a_discount_rate():
    with pytest.raises(ValueError, match="positive"):
        _known(alpha=0.7, beta=3.0).discounted_expected_residual_lifetime(0.0, 1)


parameters = {"alpha": st.floats(0.01, 50), "beta": st.floats(0.01, 50)}
shapes = st.one_of(
    st.builds(_known, **parameters), st.builds(_known, **parameters, c=st.floats(0.3, 3))
)


@given(model=shapes)
def test_survival_starts_at_one_and_only_falls(model):
    curve = model.survival(np.arange(60))
    assert curve[0] == pytest.approx(1)
    assert (np.diff(curve) <= 1e-12).all()
    assert (curve >= 0).all()


@given(model=shapes, tenure=st.integers(0, 30), horizon=st.integers(1, 30))
def test_remaining_periods_lie_between_none_and_all(model, tenure, horizon):
    remaining = model.expected_remaining_periods([tenure], horizon)
    assert 0 <= remaining[0] <= horizon
    first = model.expected_remaining_periods([tenure], 1)
    assert first[0] == pytest.approx(model.retention(tenure + 1), abs=1e-9)
