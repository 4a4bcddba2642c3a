"""The level of the base: how much of an earlier miss is corrected."""

from types import SimpleNamespace

import numpy as np
import pytest

from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.level import learned_level
from quilate.clv.forecast.snapshot import Window

SAID = np.full(10_000, 10.0)
PER_PURCHASE = 5.0


def _learned(*happened, per_purchase=PER_PURCHASE, year_before=None, said=SAID):
    """Return the level learned where ``said`` was said and this money followed."""

    def snapshot(margin):
        return SimpleNamespace(
            next_margin=margin,
            next_purchases=np.abs(margin) / per_purchase,
            age_days=np.full(len(margin), 100.0),
            **_nobody_lately(margin),
            window=Window(0, 90),
        )

    stages = [SimpleNamespace(snapshot=snapshot(margin)) for margin in happened]
    season = None if year_before is None else stages[year_before]
    stage = SimpleNamespace(snapshot=snapshot(said), earlier=stages, year_before=season)
    return learned_level(stage, lambda earlier: Forecast(np.abs(said) / PER_PURCHASE, said))


def _nobody_lately(margin):
    """Return what tells nothing of how money has grown."""
    return {"recent_purchases": np.zeros(len(margin)), "recent_margin": np.zeros(len(margin))}


def test_a_miss_is_corrected_in_part():
    assert 1 < _learned(SAID * 1.3).purchases < 1.3
    assert 0.7 < _learned(SAID * 0.7).purchases < 1


def test_right_forecasts_are_left_alone():
    level = _learned(SAID, SAID)
    assert (level.purchases, level.per_purchase) == pytest.approx((1, 1))


def test_purchases_that_came_as_often_as_said_and_brought_more_are_corrected_in_what_they_bring():
    level = _learned(SAID * 1.2, per_purchase=1.2 * PER_PURCHASE)
    assert level.purchases == pytest.approx(1)
    assert 1 < level.per_purchase < 1.2


def test_a_correction_of_purchases_carries_over_to_their_money():
    level, forecast = _learned(SAID * 1.3), Forecast(np.ones(3), np.full(3, 20.0))
    corrected = level(forecast)
    np.testing.assert_allclose(corrected.purchases, level.purchases)
    np.testing.assert_allclose(corrected.margin, 20 * level.purchases * level.per_purchase)


def test_the_season_of_the_year_before_is_believed_nearly_whole_and_alone():
    unknown = _learned(SAID * 1.5)
    known = _learned(SAID * 0.5, SAID * 1.5, year_before=1)
    assert 1 < unknown.purchases < 1.35
    assert 1.4 < known.purchases < 1.5


def test_who_had_seen_two_years_a_year_ago_is_judged_by_what_was_said_then_too():
    # A year ago a third too much was said; today's models would have known better.
    first_year, between, old = (_judged_a_year_ago(days) for days in (200, 550, 740))
    assert first_year == pytest.approx(1, abs=0.01)
    assert 0.85 < old < 0.87
    assert old < between < first_year


def _judged_a_year_ago(age_days):
    """Return the level learned where the oldest customer was so old a year ago."""
    then, now = (
        SimpleNamespace(
            next_margin=0.75 * SAID,
            next_purchases=0.75 * SAID / PER_PURCHASE,
            age_days=np.full(len(SAID), float(days)),
            **_nobody_lately(SAID),
            window=Window(0, 365),
        )
        for days in (age_days, age_days + 365)
    )
    season = SimpleNamespace(snapshot=then)
    stage = SimpleNamespace(snapshot=now, earlier=[season], year_before=season)
    said = Forecast(SAID / PER_PURCHASE, SAID)
    return learned_level(stage, lambda _: said, lambda _: said.scaled(0.75)).purchases


def test_noise_and_disagreement_are_trusted_less():
    steady = _learned(SAID * 1.3)
    lucky = np.zeros_like(SAID)
    lucky[:10] = SAID.sum() * 1.3 / 10
    assert 1 < _learned(lucky).purchases < steady.purchases
    torn, agreed = _learned(SAID * 1.1, SAID * 1.55), _learned(SAID * 1.3, SAID * 1.3)
    assert 1 < torn.purchases < agreed.purchases


def test_a_single_order_out_of_all_proportion_hardly_moves_what_a_purchase_brings():
    giant = SAID.copy()
    giant[0] = SAID.sum()
    level = _learned(giant, per_purchase=PER_PURCHASE * giant / SAID)
    assert level.purchases == pytest.approx(1)
    assert 1 < level.per_purchase < 1.03


def test_totals_that_are_no_gain_teach_nothing_of_money():
    for happened in (np.zeros_like(SAID), -SAID):
        level = _learned(happened)
        assert (level.purchases, level.per_purchase) == (1, 1)
        assert level.spread > _learned(SAID).spread
    assert _learned(SAID, said=-SAID).per_purchase == 1
    assert _learned().purchases == 1


def test_no_earlier_miss_moves_the_level_more_than_threefold():
    assert _learned(SAID * 1_000).purchases <= 3
    assert _learned(SAID / 1_000).purchases >= 1 / 3
