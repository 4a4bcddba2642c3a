"""The growth of money: found with the same customers, and foretold on."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from quilate.clv.forecast.candidates import candidates
from quilate.clv.forecast.growth import LARGEST, Growth
from quilate.clv.forecast.snapshot import Window
from tests.clv.forecast.simulated import FIRST_DAY, Log

YEAR = 365
TODAY = Window(FIRST_DAY + 3 * YEAR, YEAR)


@cache
def _company(*, per_year, customers=4_000, first_purchase=1.0, seed=1):
    """Return four years of customers who come all the time, buy at rates of their own and leave.

    Prices rise every day, to ``per_year`` times as much in a year; what somebody's first purchase
    brings is multiplied by ``first_purchase``.
    """
    chance = np.random.default_rng(seed)
    arrival = chance.integers(0, 4 * YEAR, customers)
    arrival[0] = 0
    leaves = arrival + chance.exponential(2 * YEAR, customers)
    rate = chance.gamma(2.0, 4.0 / YEAR / 2.0, customers)[:, None]
    buys = chance.random((customers, 4 * YEAR)) < rate
    days = np.arange(4 * YEAR)
    buys &= (days > arrival[:, None]) & (days < leaves[:, None])
    buys[np.arange(customers), arrival] = True
    customer, day = np.nonzero(buys)
    usual = np.exp(chance.normal(3.0, 0.3, customers))[customer]
    margin = usual * np.exp(chance.normal(0.0, 0.3, len(day))) * per_year ** (day / YEAR)
    is_first = day == arrival[customer]
    return Log(customer, day + FIRST_DAY, margin * np.where(is_first, first_purchase, 1.0))


def _growth(log, horizon_days=YEAR):
    now = Window(TODAY.cutoff, horizon_days)
    then = Window(TODAY.cutoff - YEAR, horizon_days)
    return Growth.between(log.observe(then), log.observe(now))


@pytest.mark.parametrize("per_year", [0.94, 1.0, 1.06, 1.5])
def test_what_prices_rise_in_a_year_is_found(per_year):
    found = _growth(_company(per_year=per_year)).per_year
    assert found == pytest.approx(np.log(per_year), rel=0.15, abs=0.03)


def test_it_is_found_in_a_part_of_the_year_too():
    assert _growth(_company(per_year=1.2), 182).per_year == pytest.approx(np.log(1.2), abs=0.04)


def test_newcomers_whose_first_purchase_brings_less_are_no_growth():
    assert _growth(_company(per_year=1.0, first_purchase=0.4)).per_year == pytest.approx(
        0, abs=0.03
    )


def test_purchases_to_come_are_half_a_horizon_away_and_those_known_as_old_as_they_are():
    # Of the one who bought lately: on days 0 and 200 of 250, so that they are 150 days old.
    log = Log.of((0, 0, 10), (0, 200, 10), (1, 20, 90))
    ahead = Growth(0.1).ahead_of(log.observe(Window(FIRST_DAY + 250, 100)))
    assert ahead == pytest.approx(0.1 * (150 + 50) / YEAR)


def test_histories_that_are_longer_are_further_behind():
    log, growth = _company(per_year=1.06), Growth(np.log(1.06))
    then, now = (log.observe(Window(TODAY.cutoff - back, YEAR)) for back in (YEAR, 0))
    assert growth.ahead_of(now) > 1.1 * growth.ahead_of(then)


def test_a_base_too_small_or_too_young_tells_nothing():
    small = _company(per_year=1.5, customers=200)
    assert _growth(small) == Growth()
    assert Growth().ahead_of(small.observe(TODAY)) == 0
    young = _company(per_year=1.5)
    recent = Log(*(column[young.day > TODAY.cutoff - YEAR] for column in vars(young).values()))
    assert Growth.between(recent.observe(TODAY), recent.observe(TODAY)) == Growth()


def test_losses_teach_nothing():
    log = _company(per_year=1.2)
    assert _growth(replace(log, margin=-log.margin)) == Growth()


def test_an_order_out_of_all_proportion_hardly_counts():
    log = _company(per_year=1.0)
    last_year = np.flatnonzero((log.day > TODAY.cutoff - YEAR) & (log.day <= TODAY.cutoff))
    giant = log.margin.copy()
    giant[last_year[0]] = log.margin[last_year].sum()
    assert abs(_growth(replace(log, margin=giant)).per_year) < 0.02


def test_nothing_grows_without_measure():
    assert _growth(_company(per_year=20.0)).per_year <= np.log(LARGEST)


@pytest.mark.parametrize("money", ["credibility", "normal_normal"])
@pytest.mark.parametrize("per_year", [0.9, 1.1])
def test_prices_are_foretold_to_go_on_as_they_went(money, per_year):
    stage = _company(per_year=per_year).stage(3 * YEAR, YEAR, depth=1)
    said = candidates()[f"bg_nbd+{money}"].learn(stage)(stage.snapshot)
    now = stage.snapshot
    happened = now.next_margin.sum() / now.next_purchases.sum()
    assert said.margin.sum() / said.purchases.sum() == pytest.approx(happened, rel=0.025)
