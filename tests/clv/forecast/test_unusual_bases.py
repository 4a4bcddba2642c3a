"""Bases that break naive arithmetic: each gets a sensible, finite answer."""

import numpy as np
import pytest

from quilate.clv.estimator import FitState
from quilate.clv.forecast.candidates import candidates
from quilate.clv.forecast.champion import champion_named, chosen, scored
from tests.clv.forecast.simulated import FIRST_DAY, Log, leaving, with_losses

pytestmark = pytest.mark.long

BASE = leaving(250, seed=21)
CHANCE = np.random.default_rng(22)


def _paying(margin):
    return Log(BASE.customer, BASE.day, margin(BASE.margin))


def _days(day, margin=10.0):
    return Log(np.arange(len(day)), FIRST_DAY + day, np.broadcast_to(margin, day.shape) + 0.0)


def _with_a_giant():
    margin = BASE.margin.copy()
    margin[np.flatnonzero(BASE.day < FIRST_DAY + 400)[100]] = 1e9
    return Log(BASE.customer, BASE.day, margin)


EACH_MODEL_ONCE = [
    "last_period",
    "repeat_rate",
    "rfm_cells",
    "bg_nbd+credibility",
    "mbg_nbd+gamma_gamma",
    "pareto_nbd+normal_normal",
    "blend",
    "boosted",
]
#: Log, days known, horizon.
UNUSUAL = {
    "one customer, once": (Log.of((0, 0, 10)), 30, 30),
    "one customer, weekly": (Log.of(*[(0, day, 10) for day in range(0, 400, 7)]), 300, 100),
    "nobody repeats": (_days(CHANCE.integers(0, 365, 300), CHANCE.gamma(2, 10, 300)), 364, 90),
    "all once on one date, today": (_days(np.zeros(200, int)), 0, 30),
    "all once on one date, long ago": (_days(np.zeros(200, int)), 200, 100),
    "all on the same three dates": (
        Log.of(*[(customer, day, 10) for customer in range(100) for day in (0, 10, 20)]),
        300,
        100,
    ),
    "one week of history": (
        Log.of(*{(c, d, 20) for c, d in CHANCE.integers(0, (90, 7), (300, 2)).tolist()}),
        6,
        30,
    ),
    "everybody every day": (
        Log.of(*[(customer, day, 5 + customer) for customer in range(20) for day in range(200)]),
        150,
        50,
    ),
    "a dozen customers": (leaving(12, seed=23), 540, 180),
    "asleep for years": (BASE, 2_500, 365),
    "a horizon of one day": (BASE, 540, 1),
    "a horizon of ten years": (BASE, 540, 3_650),
    "all margins zero": (_paying(np.zeros_like), 540, 180),
    "all margins equal": (_paying(np.ones_like), 540, 180),
    "all margins negative": (_paying(np.negative), 540, 180),
    "margins that cancel": (_paying(lambda m: m * (-1) ** np.arange(len(m))), 540, 180),
    "tiny margins": (_paying(lambda m: m * 1e-6), 540, 180),
    "one enormous purchase": (_with_a_giant(), 540, 180),
}


@pytest.mark.parametrize("unusual", UNUSUAL)
def test_every_model_gives_answers_that_are_finite_and_in_order(unusual):
    log, known_days, horizon_days = UNUSUAL[unusual]
    stage = log.stage(known_days, horizon_days, depth=1)
    for name in EACH_MODEL_ONCE:
        if candidates()[name].fits(stage):
            _check(champion_named(name, stage, None), stage.snapshot)


@pytest.mark.parametrize(
    "unusual",
    ["one customer, weekly", "a dozen customers", "a horizon of one day", "margins that cancel"],
)
def test_a_champion_is_chosen_from_little(unusual):
    snapshot, champion = _chosen(unusual)
    assert champion.backtest
    _check(champion, snapshot)


@pytest.mark.parametrize("unusual", ["one customer, once", "nobody repeats", "one week of history"])
def test_where_nothing_can_be_rehearsed_the_plain_model_answers(unusual):
    snapshot, champion = _chosen(unusual)
    assert champion.backtest is None
    _check(champion, snapshot)


def _check(champion, snapshot):
    forecast = champion.forecaster(snapshot)
    outlook = champion.outlook(snapshot, forecast)
    low, high = outlook.interval
    for column in (forecast.purchases, forecast.margin, low, high, outlook.variance):
        assert np.isfinite(column).all()
    assert (forecast.purchases >= 0).all()
    assert (low <= high).all()
    assert (outlook.variance >= 0).all()
    assert 0 <= scored(outlook, forecast, snapshot).coverage_80 <= 1
    p_alive = champion.stage.lifetimes.p_alive(snapshot)
    assert ((p_alive >= 0) & (p_alive <= 1)).all()
    assert champion.stage.fitted


def test_where_nobody_repeats_little_is_expected_and_the_reason_is_shown():
    snapshot, champion = _chosen("nobody repeats")
    assert champion.forecaster(snapshot).purchases.mean() < 0.05
    assert champion.states["bg_nbd"] is FitState.TOO_FEW_REPEAT_BUYERS


def test_where_nobody_repeats_a_purchase_is_worth_between_the_own_and_the_mean_of_all():
    stage = Log.of((0, 0, 10.0), (1, 0, 30.0)).stage(30, 365)
    forecast = chosen(stage).forecaster(stage.snapshot)
    # One purchase of doubt: half of what they brought, half of the mean of both
    np.testing.assert_allclose(forecast.margin / forecast.purchases, [15, 25])


def test_where_all_bought_today_for_the_first_time_nobody_is_taken_for_a_daily_buyer():
    snapshot, champion = _chosen("all once on one date, today")
    assert 0 < champion.forecaster(snapshot).purchases.max() < 0.5
    assert champion.states["bg_nbd"] is FitState.TOO_FEW_REPEAT_BUYERS


@pytest.mark.parametrize("days_known", [0, 30, 300])
def test_a_single_customer_who_bought_once_is_not_expected_monthly(days_known):
    stage = Log.of((0, 0, 10)).stage(days_known, 365)
    champion = chosen(stage)
    assert 0 < champion.forecaster(stage.snapshot).purchases[0] < 1
    assert champion.states["bg_nbd"] is FitState.TOO_FEW_REPEAT_BUYERS


def test_who_has_slept_for_years_is_expected_to_sleep_on():
    snapshot, champion = _chosen("asleep for years")
    assert champion.forecaster(snapshot).purchases.mean() < 0.2


def test_margins_of_zero_are_worth_nothing():
    snapshot, champion = _chosen("all margins zero")
    forecast = champion.forecaster(snapshot)
    low, high = champion.outlook(snapshot, forecast).interval
    for column in (forecast.margin, low, high):
        np.testing.assert_allclose(column, 0, atol=1e-6)


def test_margins_that_are_all_losses_promise_losses():
    snapshot, champion = _chosen("all margins negative")
    forecast = champion.forecaster(snapshot)
    low, high = champion.outlook(snapshot, forecast).interval
    assert (forecast.margin <= 0).all()
    assert forecast.margin.sum() < 0
    assert (low <= 0).all()
    assert low.min() < 0
    assert (high <= 0).mean() > 0.9


def test_a_daily_buyer_is_expected_daily():
    snapshot, champion = _chosen("everybody every day")
    np.testing.assert_allclose(champion.forecaster(snapshot).purchases, 50, rtol=0.1)


# The trees may split elsewhere after the last digit of a forecast has changed.
@pytest.mark.parametrize("name", ["blend", "pareto_nbd+gamma_gamma", "mbg_nbd+normal_normal"])
def test_the_unit_of_money_changes_nothing_but_the_unit(name):
    tiny, usual = (log.stage(540, 180, depth=1) for log in (UNUSUAL["tiny margins"][0], BASE))
    said_of_tiny, said = (
        champion_named(name, stage, None).forecaster(stage.snapshot).margin
        for stage in (tiny, usual)
    )
    np.testing.assert_allclose(said_of_tiny * 1e6, said, rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize("name", ["blend", "boosted", "pareto_nbd+credibility"])
def test_one_enormous_purchase_does_not_change_what_is_said_of_the_others(name):
    log, known_days, horizon_days = UNUSUAL["one enormous purchase"]
    forecasts = []
    for one in (log, BASE):
        stage = one.stage(known_days, horizon_days, depth=1)
        forecasts.append(champion_named(name, stage, None).forecaster(stage.snapshot).margin)
    with_giant, plain = forecasts
    others = np.argsort(with_giant)[:-1]
    assert with_giant[others].sum() == pytest.approx(plain[others].sum(), rel=0.35)


def test_the_trees_correct_no_expected_loss_because_they_have_learned_shares_of_gains():
    stage = leaving(seed=24, spend=with_losses).stage(540, 180, depth=1)
    blend, boosted = (
        champion_named(name, stage, None).forecaster(stage.snapshot).margin
        for name in ("blend", "boosted")
    )
    losers = blend < 0
    assert losers.sum() > 100
    assert (np.diff(boosted[losers][np.argsort(blend[losers])]) >= 0).all()
    assert boosted.sum() == pytest.approx(blend.sum(), rel=0.1)


def _chosen(unusual):
    log, known_days, horizon_days = UNUSUAL[unusual]
    stage = log.stage(known_days, horizon_days)
    return stage.snapshot, chosen(stage)
