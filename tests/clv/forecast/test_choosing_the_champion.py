"""The champion: better than the rules of today, and chosen without what is to be foretold."""

from dataclasses import replace

import numpy as np
import pytest

from quilate.clv.forecast.candidates import candidates
from quilate.clv.forecast.champion import (
    WITHOUT_BACKTEST,
    champion_named,
    chosen,
    scored,
)
from quilate.clv.forecast.snapshot import Window
from quilate.clv.forecast.stage import staged
from tests.clv.forecast.simulated import DAYS, FIRST_DAY, leaving, punctual

pytestmark = pytest.mark.long

NAIVE = [name for name, candidate in candidates().items() if candidate.is_naive]


@pytest.fixture(scope="module", params=["leavers", "drifters", "losers"])
def told(request):
    """Return a stage, its champion, and the progress that was told while choosing it."""
    stage, progress = request.getfixturevalue(request.param), []
    return stage, chosen(stage, progress.append), progress


def test_it_beats_the_rules_of_today_on_what_followed(told):
    stage, champion, _ = told
    assert champion.name not in NAIVE
    own, naive = _scores(stage, champion.name), [_scores(stage, name) for name in NAIVE]
    # A rule that expects nothing of most may have a smaller absolute error.
    assert own.mae < 1.1 * min(scores.mae for scores in naive)
    assert own.rmse < min(scores.rmse for scores in naive)
    assert own.gini > max(scores.gini for scores in naive) - 0.02


def test_every_candidate_that_can_be_learned_is_judged_on_the_same_cutoffs(told):
    stage, champion, _ = told
    losing = (stage.snapshot.margin < 0).any()
    assert set(champion.backtest.metrics) == {
        name
        for name in candidates()
        if not (losing and name.endswith("gamma_gamma")) and not name.startswith("mbg_cnbd")
    }
    counts = {len(trials) for trials in champion.backtest.trials.values()}
    assert counts == {len(champion.backtest.windows)}


def test_where_customers_keep_a_rhythm_even_waits_tell_who_has_left():
    stage = punctual(1_500, seed=3).stage(DAYS - 180, 180)
    lifetimes = stage.lifetimes
    assert lifetimes.leaving is lifetimes.mbg_cnbd
    champion = chosen(stage)
    silent = stage.snapshot.age_days - stage.snapshot.recency_days > 120
    said = champion.forecaster(stage.snapshot).purchases[silent].sum()
    at_random = lifetimes.expected_purchases(lifetimes.pareto_nbd, stage.snapshot)[silent].sum()
    happened = stage.snapshot.next_purchases[silent].sum()
    assert abs(said - happened) < 0.5 * abs(at_random - happened)


def test_progress_is_told_up_to_the_end(told):
    _, _, progress = told
    assert progress == sorted(progress)
    assert progress[-1] == 1


def test_nothing_is_asked_for_that_lies_beyond_the_cutoff():
    log, asked = leaving(300, seed=5), []
    window = Window(FIRST_DAY + 540, 180)

    def observe(asked_window):
        asked.append(asked_window)
        return log.observe(asked_window)

    staged(window, FIRST_DAY, observe, depth=2)
    assert asked.count(window) == 1
    assert all(other.end <= window.cutoff for other in asked if other != window)


def test_what_follows_the_cutoff_changes_neither_the_choice_nor_the_forecast():
    log = leaving(400, seed=6)
    day = FIRST_DAY + 540
    misled = replace(log, margin=np.where(log.day > day, -1e9, log.margin))
    first, second = (_told(one) for one in (log, misled))
    assert first.keys() == second.keys()
    for name, column in first.items():
        np.testing.assert_array_equal(column, second[name], err_msg=name)


def _told(log):
    """Return everything that the champion says at day 540."""
    stage = log.stage(540, 180)
    champion = chosen(stage)
    forecast = champion.forecaster(stage.snapshot)
    low, high = champion.outlook(stage.snapshot, forecast).interval
    return {
        "name": champion.name,
        "parameters": np.concatenate([[*model.values()] for model in champion.parameters.values()]),
        "margin": forecast.margin,
        "low": low,
        "high": high,
    } | {name: list(vars(scores).values()) for name, scores in champion.backtest.metrics.items()}


def test_with_too_short_a_history_a_plain_model_is_used_and_says_how_it_fared():
    log = leaving(400, seed=8, rate=(1.0, 10.0)).known_by(FIRST_DAY + 25)
    champion = chosen(log.stage(25, 30))
    assert champion.backtest is None
    assert champion.name == WITHOUT_BACKTEST
    assert set(champion.states) >= {"bg_nbd", "credibility"}
    assert set(champion.parameters["bg_nbd"]) == {"r", "alpha", "a", "b"}


def test_without_customers_there_is_nothing_to_forecast():
    stage = leaving(50, seed=9).stage(-1, 30)
    with pytest.raises(ValueError, match="nobody had bought"):
        chosen(stage)


def _scores(stage, name):
    champion = champion_named(name, stage, None)
    forecast = champion.forecaster(stage.snapshot)
    return scored(champion.outlook(stage.snapshot, forecast), forecast, stage.snapshot)
