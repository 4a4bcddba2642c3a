"""The level of the base: how much of an earlier miss is corrected."""

from types import SimpleNamespace

import numpy as np
import pytest

from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.level import learned_level

SAID = np.full(10_000, 10.0)


def _learned(*happened, year_before=None, said=SAID):
    """Return the level learned where ``said`` was said and these outcomes followed."""
    stages = [SimpleNamespace(snapshot=SimpleNamespace(next_margin=margin)) for margin in happened]
    season = None if year_before is None else stages[year_before]
    stage = SimpleNamespace(earlier=stages, year_before=season)
    return learned_level(stage, lambda earlier: Forecast(said, said))


def test_a_miss_is_corrected_in_part():
    assert 1 < _learned(SAID * 1.3).factor < 1.3
    assert 0.7 < _learned(SAID * 0.7).factor < 1


def test_right_forecasts_are_left_alone():
    assert _learned(SAID, SAID).factor == pytest.approx(1)


def test_the_season_of_the_year_before_is_believed_more_and_alone():
    unknown = _learned(SAID * 1.3)
    known = _learned(SAID * 0.5, SAID * 1.3, year_before=1)
    assert 1 < unknown.factor < known.factor


def test_noise_and_disagreement_are_trusted_less():
    steady = _learned(SAID * 1.3)
    lucky = np.zeros_like(SAID)
    lucky[:10] = SAID.sum() * 1.3 / 10
    assert 1 < _learned(lucky).factor < steady.factor
    assert 1 < _learned(SAID * 1.1, SAID * 1.55).factor < _learned(SAID * 1.3, SAID * 1.3).factor


def test_totals_that_are_no_gain_teach_nothing():
    for happened in (np.zeros_like(SAID), -SAID):
        level = _learned(happened)
        assert level.factor == 1
        assert level.spread > _learned(SAID).spread
    assert _learned(SAID, said=-SAID).factor == 1
    assert _learned().factor == 1


def test_no_earlier_miss_moves_the_level_more_than_threefold():
    assert _learned(SAID * 1_000).factor <= 3
    assert _learned(SAID / 1_000).factor >= 1 / 3
