"""The picture of how a value moved has every month, and says nothing of one that nobody knows."""

import datetime as dt
from decimal import Decimal

import pytest
from django.utils import translation

from quilate.core.months import months_between
from quilate.value.card.moving import History, Moment


def test_a_month_of_which_nothing_is_known_breaks_the_line() -> None:
    with translation.override("en"):
        drawn = History([_moment(2026, 2), _moment(2025, 11), _moment(2025, 10)]).chart

    assert drawn["xAxis"]["data"] == ["Oct 2025", "Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026"]  # type: ignore[index]
    assert [each["data"] for each in drawn["series"]] == [[5, 5, None, None, 5]] * 2  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("earlier", "later", "between"),
    [
        (dt.date(2025, 10, 31), dt.date(2025, 11, 1), []),
        (dt.date(2025, 11, 30), dt.date(2026, 1, 1), [dt.date(2025, 12, 1)]),
        (dt.date(2025, 11, 1), dt.date(2025, 11, 30), []),
    ],
)
def test_months_between_two_days_are_those_of_neither(
    earlier: dt.date, later: dt.date, between: list[dt.date]
) -> None:
    assert list(months_between(earlier, later)) == between


def _moment(year: int, month: int) -> Moment:
    figures = {"clv": Decimal(5), "current_value": Decimal(5), "quadrant": "invest", "tier": "A"}
    return Moment(day=dt.date(year, month, 1), is_now=month == 2, **figures)  # type: ignore[arg-type]
