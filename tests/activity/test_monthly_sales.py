"""The sums by month are those of the lines, for whoever may see the customers."""

import datetime as dt
from decimal import Decimal

import pytest
from django.db.models import Sum

from quilate.activity.models import MonthlySales, OrderLine
from quilate.activity.preparing import prepare_monthly_sales, prepare_monthly_won
from quilate.activity.queries.acquisition import won_in, years_with_customers
from quilate.activity.queries.sales import Sales, sales_by_month
from quilate.customers.models import Customer
from tests.activity_tables import house, loaded
from tests.people import AT, branch, person

pytestmark = pytest.mark.django_db
_TODAY = dt.date(2026, 2, 10)


@pytest.fixture(autouse=True)
def sold() -> None:
    house()
    loaded("order-lines", {"amount": "10.10", "cost": "4", "day": dt.date(2025, 1, 20)})
    loaded("order-lines", {"order_number": "A2", "amount": "20.20", "cost": "5"})
    loaded(
        "order-lines",
        {"order_number": "A2", "line": 2, "amount": "-5", "cost": "-1", "is_return": True},
    )
    prepare_monthly_sales(at=AT)


def _seen(**scope: object) -> Sales:
    return sales_by_month(person(**scope), months=25, on=_TODAY)  # type: ignore[arg-type]


def test_the_sums_are_those_of_the_lines() -> None:
    lines = OrderLine.objects.aggregate(revenue=Sum("account_amount"), margin=Sum("margin"))
    months = _seen().months

    assert sum(month.revenue for month in months) == lines["revenue"] == Decimal("25.30")
    assert sum(month.margin for month in months) == lines["margin"]
    assert [month.orders for month in months if month.orders] == [1, 1]


def test_adding_up_again_changes_nothing() -> None:
    before = list(MonthlySales.objects.values("month", "revenue", "margin", "orders"))

    prepare_monthly_sales(at=AT)

    assert list(MonthlySales.objects.values("month", "revenue", "margin", "orders")) == before


def test_a_person_sees_the_sales_of_the_customers_within_reach_only() -> None:
    Customer.objects.update(branch=branch("Norte"))
    prepare_monthly_sales(at=AT)

    assert _seen(scope="branch", branch=branch("Norte")).months
    assert not _seen(scope="branch", branch=branch("Sur")).months
    assert not _seen(scope="own").months
    assert not _seen(scope="team").months


def test_who_has_left_the_company_sees_no_sales() -> None:
    assert not _seen(is_active=False).months


def test_months_in_which_nothing_was_sold_are_there_with_nothing() -> None:
    months = _seen().months

    assert [(each.month.year, each.month.month) for each in months] == [
        *((2025, month) for month in range(1, 13)),
        (2026, 1),
    ]
    assert {each.revenue for each in months[1:-1]} == {0}
    assert sales_by_month(person(), months=2, on=_TODAY).months == months[-2:]


def test_the_last_whole_month_is_beside_the_one_a_year_before() -> None:
    loaded(
        "order-lines",
        {"order_number": "A3", "amount": "1", "cost": "0", "day": dt.date(2026, 2, 2)},
    )
    prepare_monthly_sales(at=AT)
    sales = _seen()

    assert sales.last is not None
    assert sales.year_before is not None
    assert (sales.last.month.year, sales.last.month.month) == (2026, 1)
    assert sales.year_before.revenue == Decimal("10.10")
    assert sales.is_last_running


def test_a_month_is_over_by_the_calendar_though_nothing_came_after_it() -> None:
    sales = sales_by_month(person(), months=25, on=dt.date(2026, 2, 1))

    assert sales.last == sales.months[-1]
    assert not sales.is_last_running


def test_customers_won_are_the_same_whether_prepared_or_counted_now() -> None:
    house()
    loaded("sources", {"source": "search"}, {"source": "shop"})
    loaded(
        "acquisitions",
        {"customer": "C1", "source": "search", "won_on": "2025-12-31"},
        {"customer": "C2", "source": "shop", "won_on": "2026-01-01"},
    )
    counted = [(each.source.key, each.customers) for each in won_in(2025)]

    prepare_monthly_won(at=AT)

    assert [(each.source.key, each.customers) for each in won_in(2025)] == counted
    assert counted == [("search", 1)]
    assert years_with_customers() == [2026, 2025]
