"""Last year's season: how much of it is still to come, where today's histories tell a part."""

from types import SimpleNamespace

import numpy as np
import pytest

from quilate.clv.forecast.candidates import candidates
from quilate.clv.forecast.season import STRONGEST, still_to_come
from quilate.clv.forecast.snapshot import Window
from tests.clv.forecast.simulated import FIRST_DAY, Log

HALF_A_YEAR = 182


def _watched(days, horizon_days=HALF_A_YEAR):
    return SimpleNamespace(age_days=np.array([float(days)]), window=Window(FIRST_DAY, horizon_days))


def test_a_season_that_no_history_holds_is_still_to_come_whole():
    assert still_to_come(0.5, _watched(100), _watched(183)) == 0.5
    assert still_to_come(-0.5, _watched(100), _watched(183)) == -0.5


@pytest.mark.parametrize("season", [0.5, 1.5, 2.5])
def test_of_a_season_that_histories_hold_only_the_rest_is_to_come(season):
    # A year ago 183 ordinary days were known; since then the season's 182 and 183 more.
    usual = (183 + 182 * season + 183) / 548
    left = still_to_come(np.log(season), _watched(183), _watched(548))
    assert left == pytest.approx(np.log(season / usual))


def test_where_both_days_knew_of_it_alike_nothing_is_taken_out_twice():
    assert still_to_come(0.4, _watched(1_095), _watched(1_460)) == pytest.approx(0.4, abs=0.02)


def test_a_whole_year_has_no_season_of_its_own():
    assert still_to_come(0.3, _watched(400, 365), _watched(765, 365)) == pytest.approx(0.3)


def test_customers_seen_today_only_tell_nothing():
    assert still_to_come(0.3, _watched(0), _watched(0)) == 0.3


@pytest.mark.parametrize("log_ratio", [-5.0, 5.0])
def test_no_ratio_makes_a_season_without_measure(log_ratio):
    left = still_to_come(log_ratio, _watched(400), _watched(765))
    assert abs(left - log_ratio) <= np.log(STRONGEST)


@pytest.mark.long
@pytest.mark.parametrize("name", ["bg_nbd+credibility", "pareto_nbd+credibility", "blend"])
def test_a_shop_that_lives_off_its_second_half_year_is_foretold_in_its_second_summer(name):
    stage = _half_yearly(customers=1_500).stage(365 + 183, HALF_A_YEAR, depth=1)
    said = candidates()[name].learn(stage)(stage.snapshot).purchases.sum()
    assert said == pytest.approx(stage.snapshot.next_purchases.sum(), rel=0.08)


def _half_yearly(customers):
    """Return two years of customers who buy twice as often in the second half of each."""
    chance = np.random.default_rng(31)
    rate = chance.gamma(1.5, 1 / 60, customers)
    season = np.where(np.arange(730) % 365 < 183, 1.0, 2.0)
    customer, day = np.nonzero(chance.random((customers, 730)) < rate[:, None] * season)
    return Log(customer, day + FIRST_DAY, chance.gamma(4, 5, len(day)))
