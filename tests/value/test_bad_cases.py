"""What is unusual ends in figures that hold, or in one sentence; never in a half-made run."""

import datetime as dt

import pytest

from quilate.language import Problem
from quilate.value.models import Valuation, ValuationRun
from tests.activity_tables import loaded
from tests.people import company, customers
from tests.valued_company import value_again

pytestmark = pytest.mark.django_db
_DAY = dt.date(2026, 1, 5)


def _sold(*lines: dict[str, object]) -> None:
    company()
    customers(*({"customer_id": f"C{number}"} for number in range(1, 9)))
    for number, line in enumerate(lines):
        usual = {"order_number": f"A{number}", "day": _DAY + dt.timedelta(days=number)}
        loaded("order-lines", usual | line)


def _equity() -> float:
    return float(ValuationRun.objects.current().get().equity)


@pytest.mark.long
def test_one_customer_with_one_purchase_is_valued() -> None:
    _sold({"amount": "10", "cost": "4"})

    assert value_again().customers == 1


@pytest.mark.long
def test_where_no_cost_is_known_the_margin_is_assumed_and_the_base_valued() -> None:
    _sold(*({"customer": f"C{number}", "amount": "10"} for number in (1, 2, 3, 1, 2)))

    value_again()

    assert _equity() > 0


@pytest.mark.long
def test_a_margin_above_the_price_is_believed() -> None:
    _sold(*({"customer": f"C{number}", "amount": "10", "cost": "-5"} for number in (1, 2, 1)))

    value_again()

    assert Valuation.objects.current().filter(margin__gt=10).exists()


@pytest.mark.long
def test_a_base_that_loses_money_has_a_negative_equity() -> None:
    _sold(*({"customer": f"C{number}", "amount": "10", "cost": "25"} for number in (1, 2, 1, 2, 1)))

    value_again()

    assert _equity() < 0


def test_where_everything_came_back_it_is_said_and_nothing_is_shown() -> None:
    _sold({"amount": "-10", "cost": "-4", "is_return": True})

    with pytest.raises(Problem):
        value_again()

    assert not ValuationRun.objects.exists()
