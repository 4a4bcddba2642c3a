"""The base by first purchase, and the few customers who are named."""

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from quilate.report.aggregates.cohorts import cohorts_of
from quilate.report.aggregates.ranking import most_valuable_of, rank_falls_of
from tests.report.sample import a_base

CUSTOMERS = a_base(900).customers()


def _bought_first_on(*days: str) -> np.ndarray:
    return np.resize(np.array(days, dtype="datetime64[D]"), 900)


@pytest.mark.parametrize(
    ("days", "period", "starts"),
    [
        (("1997-01-02", "1997-03-25"), "month", [dt.date(1997, 1, 1), dt.date(1997, 3, 1)]),
        (("2023-02-14", "2025-11-30"), "quarter", [dt.date(2023, 1, 1), dt.date(2025, 10, 1)]),
        (("1999-12-31", "2025-06-01"), "year", [dt.date(1999, 1, 1), dt.date(2025, 1, 1)]),
        (("1969-12-31", "1970-01-01"), "month", [dt.date(1969, 12, 1), dt.date(1970, 1, 1)]),
    ],
)
def test_cohorts_are_as_long_as_keeps_the_table_short(
    days: tuple[str, ...], period: str, starts: list[dt.date]
) -> None:
    cohorts = cohorts_of(replace(CUSTOMERS, first_purchase=_bought_first_on(*days)))

    assert [each.start for each in cohorts] == starts
    assert {each.period for each in cohorts} == {period}


def test_cohorts_hold_everybody_and_all_their_money() -> None:
    cohorts = cohorts_of(CUSTOMERS)

    assert sum(each.customers for each in cohorts) == 900
    assert sum(each.clv for each in cohorts) == pytest.approx(CUSTOMERS.clv.sum())
    assert sum(each.value_to_date for each in cohorts) == pytest.approx(
        CUSTOMERS.value_to_date.sum()
    )


def test_the_fifty_worth_most_stand_in_the_order_of_their_rank() -> None:
    assert [each.rank for each in most_valuable_of(CUSTOMERS)] == list(range(1, 51))


def test_a_customer_who_is_not_expected_back_has_no_next_purchase() -> None:
    never = np.full(900, np.datetime64("NaT"), dtype="datetime64[D]")

    most = most_valuable_of(replace(CUSTOMERS, next_purchase=never))

    assert {each.next_purchase for each in most} == {None}


def test_those_who_fall_most_come_first_and_only_those_who_fall() -> None:
    places = [each.places for each in rank_falls_of(CUSTOMERS)]

    assert len(places) == 50
    assert places == sorted(places, reverse=True)
    assert min(places) > 0
    assert max(places) == (CUSTOMERS.rank - CUSTOMERS.rank_by_revenue).max()


def test_where_margin_follows_revenue_nobody_falls() -> None:
    assert rank_falls_of(replace(CUSTOMERS, rank_by_revenue=CUSTOMERS.rank)) == ()
