"""The calendar of a history."""

import datetime as dt

import numpy as np
import pytest

from quilate.simulator.world.days import Days

DAYS = Days(dt.date(2023, 1, 1), 1096, 365)  # 2024 is a leap year


def test_weekdays_begin_on_monday():
    assert DAYS.weekdays[0] == 6  # 1 January 2023 was a Sunday


def test_a_season_passes_smoothly_through_the_middle_of_each_month():
    months = [2.0, *[1.0] * 11]
    season = DAYS.seasonal(months)

    assert season[15] == pytest.approx(2 / np.mean(months), rel=0.02)
    assert np.abs(np.diff(season)).max() < 0.04
    assert season[:365].mean() == pytest.approx(1, abs=0.01)


def test_a_stretch_comes_back_every_year_on_its_date():
    inside = DAYS.within_each_year("11-24", 5)

    dates = DAYS.dates[inside].astype(str).tolist()
    assert dates[:5] == [f"2023-11-{day}" for day in range(24, 29)]
    assert len(dates) == 4 * 5


def test_a_stretch_over_the_new_year_reaches_into_the_first_days():
    inside = DAYS.within_each_year("12-30", 5)

    assert DAYS.dates[inside].astype(str).tolist()[:3] == ["2023-01-01", "2023-01-02", "2023-01-03"]
