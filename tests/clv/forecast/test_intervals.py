"""The predictive distributions: their laws, and how often they hold on simulated truth."""

from dataclasses import replace

import numpy as np
import pytest

from quilate.clv.forecast.champion import champion_named, scored
from quilate.clv.forecast.deviations import Rehearsed, learned_dispersion
from quilate.clv.forecast.dispersion import Dispersion
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.outlook import Outlook, share_under
from tests.clv.forecast.simulated import drifting, leaving, with_losses

LEVELS = np.arange(1, 20) / 20

BASES = {
    "leaving": lambda: leaving(3_000, seed=11),
    "drifting": lambda: drifting(1_500, seed=12),
    "losing": lambda: leaving(3_000, seed=13, spend=with_losses),
    "mostly once": lambda: leaving(6_000, seed=14, rate=(0.12, 100.0)),
    "frequent": lambda: drifting(600, seed=15, rate=(2.0, 20.0)),
    "frequent and leaving": lambda: leaving(1_500, seed=16, rate=(2.0, 20.0)),
}


@pytest.mark.long
@pytest.mark.parametrize("base", BASES)
def test_eighty_of_a_hundred_outcomes_fall_within_the_interval(base):
    stage = BASES[base]().stage(540, 180, depth=1)
    outlook, forecast = _outlook(stage, "blend")
    scores = scored(outlook, forecast, stage.snapshot)
    assert scores.coverage_80 == pytest.approx(0.8, abs=0.06)
    # Where hardly a tenth buy at all, fewer than a tenth can exceed anything.
    assert scores.upper_miss < 0.14


def test_over_a_horizon_longer_than_any_rehearsed_the_intervals_still_hold():
    stage = leaving(3_000, seed=17, rate=(1.0, 40.0)).stage(365, 355, depth=1)
    outlook, forecast = _outlook(stage, "pareto_nbd+credibility")
    assert scored(outlook, forecast, stage.snapshot).coverage_80 == pytest.approx(0.8, abs=0.08)


@pytest.mark.parametrize("base", ["leavers", "losers"])
def test_a_higher_level_gives_no_smaller_quantile(base, request):
    outlook, _ = _outlook(request.getfixturevalue(base))
    quantiles = np.array([outlook.quantile(level) for level in LEVELS])
    assert (np.diff(quantiles, axis=0) >= 0).all()


@pytest.mark.parametrize("base", ["leavers", "losers"])
def test_the_probability_range_of_an_outcome_lies_within_zero_and_one(base, request):
    stage = request.getfixturevalue(base)
    outlook, _ = _outlook(stage)
    below, upto = outlook.probability_range(
        stage.snapshot.next_purchases, stage.snapshot.next_margin
    )
    assert (below >= 0).all()
    assert (below <= upto + 1e-12).all()
    assert (upto <= 1 + 1e-12).all()


@pytest.mark.parametrize("base", ["leavers", "losers"])
def test_a_quantile_has_its_level_within_its_probability_range(base, request):
    stage = request.getfixturevalue(base)
    outlook, _ = _outlook(stage)
    # Between neighbouring residuals of thousands a quantile is interpolated.
    slack = 2 / min(len(group) for group in outlook.dispersion.residuals)
    for level in LEVELS:
        value = outlook.quantile(level)
        below, upto = outlook.probability_range((value != 0).astype(float), value)
        if outlook.dispersion.may_lose:
            assert (below <= level + slack).all()
        assert (upto >= level - slack).all()


def test_who_almost_surely_buys_nothing_has_an_upper_bound_of_nothing(leavers):
    outlook, _ = _outlook(leavers)
    lower, upper = outlook.interval
    gone = outlook.p_nothing > outlook.dispersion.levels[1]
    assert gone.any()
    assert (upper[gone] == 0).all()
    assert (lower[outlook.p_nothing > outlook.dispersion.levels[0]] == 0).all()
    assert (upper[outlook.p_nothing < 0.5] > 0).all()


def test_a_base_without_losses_is_promised_none_and_one_with_losses_is_warned(leavers, losers):
    safe, _ = _outlook(leavers)
    at_risk, _ = _outlook(losers)
    assert not safe.dispersion.may_lose
    assert (safe.interval[0] >= 0).all()
    assert at_risk.dispersion.may_lose
    assert (at_risk.interval[0] < 0).any()


def test_the_variance_is_that_of_the_distribution(leavers):
    outlook, _ = _outlook(leavers)
    outlook.dispersion = replace(outlook.dispersion, may_lose=True)
    levels = (np.arange(1_000) + 0.5) / 1_000
    sure = np.flatnonzero(outlook.p_nothing < 0.2)[:30]
    draws = np.array([outlook.quantile(level)[sure] for level in levels])
    np.testing.assert_allclose(draws.var(axis=0), outlook.variance[sure], rtol=0.15)


def test_of_whom_nothing_is_expected_the_sum_takes_no_variance(leavers):
    champion = champion_named("blend", leavers, None)
    gone = leavers.snapshot
    forecast = Forecast(np.full(len(gone), 1e-12), np.full(len(gone), 1e-9))
    usual = float(champion.forecaster(gone).margin.mean())
    outlook = Outlook(champion.dispersion, gone, forecast, usual)
    assert np.sqrt(outlook.variance.sum()) < 0.01 * usual


def test_one_huge_order_of_a_stranger_does_not_widen_what_is_said_of_the_sum(leavers):
    past = Rehearsed(
        leavers.snapshot, champion_named("blend", leavers, None).forecaster(leavers.snapshot)
    )
    margin = past.snapshot.next_margin.copy()
    stranger = np.flatnonzero(past.snapshot.next_purchases > 0)[
        past.forecast.margin[past.snapshot.next_purchases > 0].argmin()
    ]
    margin[stranger] = 0.2 * margin.sum()
    shaken = Rehearsed(replace(past.snapshot, next_margin=margin), past.forecast)
    dispersion = learned_dispersion([shaken], 0.0)
    said = Outlook(dispersion, shaken.snapshot, shaken.levelled).variance.sum()
    seen = ((margin - shaken.levelled.margin) ** 2).sum()
    assert dispersion.seen_together * said == pytest.approx(seen)
    assert dispersion.seen_together < 1


def test_a_longer_horizon_than_the_rehearsed_one_is_less_certain(leavers):
    dispersion = champion_named("blend", leavers, None).dispersion
    counts = np.array([1.0, 5.0])
    seen, longer = (dispersion.variance(counts, days) for days in (dispersion.horizon_days, 720))
    assert (longer > seen).all()


def test_what_is_unknown_of_the_level_widens_the_interval_of_a_sure_buyer(leavers):
    outlook, forecast = _outlook(leavers)
    sure = outlook.p_nothing < 0.05
    certain, doubtful = (
        Outlook(replace(outlook.dispersion, level_spread=spread), leavers.snapshot, forecast)
        for spread in (0.0, 0.5)
    )
    widths = [(one.interval[1] - one.interval[0])[sure] for one in (certain, doubtful)]
    assert widths[0].mean() < widths[1].mean()


def test_an_atom_counts_in_proportion():
    # Four outcomes of nothing, which has probability .6; a tenth of it lies under .06.
    below, upto = np.zeros(4), np.full(4, 0.6)
    assert share_under(below, upto, 0.06) == pytest.approx(0.1)
    assert share_under(below, upto, 0.6) == 1
    # An outcome that ties with no other counts wholly or not at all.
    assert share_under(np.array([0.3]), np.array([0.3]), 0.2) == 0
    assert share_under(np.array([0.3]), np.array([0.3]), 0.4) == 1


def test_too_few_buyers_are_presumed_to_vary_as_much_as_they_bring(leavers):
    few = leavers.snapshot.of(np.flatnonzero(leavers.snapshot.next_purchases > 0)[:5])
    dispersion = learned_dispersion([Rehearsed(few, Forecast(few.purchases, few.margin))], 0.1)
    assert dispersion.levels == pytest.approx((0.1, 0.9))
    assert np.std(dispersion.residuals[0]) == pytest.approx(1, abs=0.05)


def test_buyers_with_equal_expectations_form_one_group(leavers):
    snapshot = leavers.snapshot
    bought = Forecast(np.full(len(snapshot), 0.4), np.full(len(snapshot), 8.0))
    dispersion = learned_dispersion([Rehearsed(snapshot, bought)], 0.1)
    assert all(len(group) >= 30 for group in dispersion.residuals)


def test_without_a_rehearsal_wide_intervals_are_presumed(leavers):
    dispersion = Dispersion.presumed(leavers.snapshot)
    forecast = Forecast(np.full(len(leavers.snapshot), 5.0), np.full(len(leavers.snapshot), 50.0))
    lower, upper = Outlook(dispersion, leavers.snapshot, forecast).interval
    assert (lower < 15).all()
    assert (upper > 100).all()


def _outlook(stage, name="blend"):
    champion = champion_named(name, stage, None)
    forecast = champion.forecaster(stage.snapshot)
    return champion.outlook(stage.snapshot, forecast), forecast
