"""Earlier cut-offs: where they lie, and that they never look past their end."""

from hypothesis import given
from hypothesis import strategies as st

from quilate.clv.forecast.rehearsals import rehearsals, season_can_be_rehearsed
from quilate.clv.forecast.snapshot import Window

FIRST_DAY = 10_000


def _windows(history_days, horizon_days):
    return rehearsals(Window(FIRST_DAY + history_days, horizon_days), FIRST_DAY)


@given(st.integers(0, 3_000), st.integers(1, 1_500))
def test_each_ends_by_the_cutoff_looks_no_further_than_asked_and_is_there_once(history, horizon):
    windows = _windows(history, horizon)
    assert len(windows) == len(set(windows)) <= 3
    for window in windows:
        assert FIRST_DAY <= window.cutoff < window.end <= FIRST_DAY + history
        assert 0 < window.horizon_days <= horizon


@given(st.integers(0, 3_000), st.integers(1, 1_500))
def test_the_latest_comes_first(history, horizon):
    cutoffs = [window.cutoff for window in _windows(history, horizon)]
    assert cutoffs == sorted(cutoffs, reverse=True)


def test_where_the_history_allows_they_are_as_long_as_the_forecast():
    windows = _windows(360, 90)
    assert [window.horizon_days for window in windows] == [90, 90, 90]
    assert [FIRST_DAY + 360 - window.cutoff for window in windows] == [90, 120, 150]


def test_over_a_long_horizon_most_of_the_history_is_left_to_learn_from():
    windows = _windows(270, 270)
    assert [window.horizon_days for window in windows] == [81, 108, 135]
    assert all(window.end == FIRST_DAY + 270 for window in windows)


def test_the_same_season_of_the_year_before_is_rehearsed_where_it_is_known():
    windows = _windows(600, 180)
    assert Window(FIRST_DAY + 600 - 365, 180) in windows
    assert season_can_be_rehearsed(Window(FIRST_DAY + 600, 180), FIRST_DAY)
    assert season_can_be_rehearsed(Window(FIRST_DAY + 365 + 100, 180), FIRST_DAY)
    assert not season_can_be_rehearsed(Window(FIRST_DAY + 365 + 99, 180), FIRST_DAY)
    assert not season_can_be_rehearsed(Window(FIRST_DAY + 3_000, 400), FIRST_DAY)


def test_a_season_before_which_next_to_nothing_is_known_is_not_rehearsed():
    assert not season_can_be_rehearsed(Window(FIRST_DAY + 365 + 20, 7), FIRST_DAY)
    assert season_can_be_rehearsed(Window(FIRST_DAY + 365 + 21, 7), FIRST_DAY)


def test_a_short_history_has_none():
    assert _windows(7, 30) == []
    assert _windows(0, 30) == []
    assert _windows(20, 1) == []
