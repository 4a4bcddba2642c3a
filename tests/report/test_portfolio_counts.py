"""The portfolio as a grid: nobody lost, nobody counted twice."""

import numpy as np
import pytest

from quilate.report.aggregates.portfolio import largest_rows, portfolio_of
from quilate.report.contents import QUADRANTS, Portfolio
from tests.report.sample import Simulated, a_base


def test_every_customer_stands_in_one_cell() -> None:
    portfolio = _portfolio(a_base(3_000))

    assert portfolio.counts.sum() == 3_000


def test_each_cell_counts_those_between_its_edges() -> None:
    customers = a_base(2_000).customers()
    portfolio = portfolio_of(customers, cut_current_value=20.0, cut_clv=10.0)
    by_hand, _, _ = np.histogram2d(
        customers.current_value,
        customers.clv,
        bins=[portfolio.current_value_edges, portfolio.clv_edges],
    )

    # An amount on an edge may round to either side of it.
    assert np.abs(portfolio.counts - by_hand).sum() <= 4


def test_the_quadrants_hold_everybody_and_all_the_value() -> None:
    base = a_base(3_000)
    portfolio = _portfolio(base)

    assert tuple(each.name for each in portfolio.quadrants) == QUADRANTS
    assert sum(each.customers for each in portfolio.quadrants) == 3_000
    assert sum(each.clv for each in portfolio.quadrants) == pytest.approx(
        base.customers().clv.sum()
    )


def test_an_empty_quadrant_is_not_uncertain() -> None:
    portfolio = _portfolio(Simulated(np.array([9.0]), np.array([3.0])))

    assert [each.uncertain_share for each in portfolio.quadrants if not each.customers] == [0, 0, 0]


def test_the_points_are_the_customers_worth_most() -> None:
    base = a_base(3_000)
    portfolio = _portfolio(base)

    best = np.sort(base.customers().clv)[::-1][: len(portfolio.largest)]
    assert [point.clv for point in portfolio.largest] == pytest.approx(best.tolist())


def test_amounts_all_alike_still_make_a_map() -> None:
    portfolio = _portfolio(Simulated(np.zeros(12), np.zeros(12)))

    assert portfolio.counts.sum() == 12
    assert np.all(np.diff(portfolio.clv_edges) > 0)


def test_ties_for_the_last_place_go_to_the_earlier_row() -> None:
    assert largest_rows(np.array([1.0, 5.0, 1.0, 1.0, 7.0]), 3).tolist() == [4, 1, 0]


def test_asking_for_more_than_there_are_gives_all() -> None:
    assert largest_rows(np.array([1.0, 2.0]), 50).tolist() == [1, 0]
    assert largest_rows(np.empty(0), 50).tolist() == []


def _portfolio(base: Simulated) -> Portfolio:
    customers = base.customers()
    return portfolio_of(
        customers,
        cut_current_value=base.cut(customers.current_value),
        cut_clv=base.cut(customers.clv),
    )
