"""Money adds up: in lines, in orders, for a customer, and in the lines of record."""

import datetime as dt
from decimal import ROUND_HALF_UP, Decimal

import pyarrow as pa
import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quilate.activity.loading import KINDS
from quilate.activity.models import ExchangeRate, Order, OrderLine
from quilate.activity.queries.histories import lines_of_record
from quilate.activity.queries.of_customer import purchases_of, service_of
from quilate.customers.models import Customer
from tests.activity_tables import DAY, house, loaded

pytestmark = pytest.mark.django_db
_MONEY = st.decimals(Decimal("-99999.99"), Decimal("99999.99"), places=2)
_RATES = {"EUR": Decimal(1), "USD": Decimal("0.91374"), "MXN": Decimal("0.04857")}
_LINES = st.lists(
    st.tuples(st.sampled_from(["A1", "A2"]), _MONEY, _MONEY, st.sampled_from(list(_RATES))),
    min_size=1,
    max_size=12,
)


@pytest.mark.long
@settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(lines=_LINES)
def test_money_adds_up_in_every_currency(
    lines: list[tuple[str, Decimal, Decimal, str]],
) -> None:
    _emptied()
    rows = [
        {
            "order_number": order,
            "line": number,
            "customer": "C1",
            "day": DAY,
            "amount": amount,
            "cost": cost,
            "currency": currency,
        }
        for number, (order, amount, cost, currency) in enumerate(lines, 1)
    ]
    KINDS["order-lines"].load(pa.Table.from_pylist(rows))
    expected = sum(_in_account(amount, currency) for _, amount, _, currency in lines)

    assert _total(OrderLine.objects.all()) == expected
    assert sum(order.revenue for order in Order.objects.with_lines()) == expected
    found = purchases_of(Customer.objects.get(key="C1"))
    assert found.revenue == expected
    assert found.margin == sum(line.margin for line in OrderLine.objects.all())
    assert sum(line[6] for line in _of_record()) == expected


def test_figures_of_a_customer_are_of_that_customer_alone() -> None:
    house()
    loaded("order-lines", {}, {"order_number": "A2", "customer": "C2"})
    loaded("interactions", {}, {"customer": "C2"}, {"cost": None})

    customer = Customer.objects.get(key="C1")
    bought, served = purchases_of(customer), service_of(customer)

    assert (bought.orders, bought.revenue, bought.assumed, bought.last_on) == (1, 10, 1, DAY)
    assert (served.interactions, served.cost, served.unknown) == (2, 2, 1)


def test_a_customer_without_activity_has_nothing() -> None:
    house()
    bought = purchases_of(Customer.objects.get(key="C1"))

    assert (bought.orders, bought.revenue, bought.margin, bought.last_on) == (0, 0, 0, None)


def test_charges_of_subscriptions_are_lines_of_record() -> None:
    house()
    loaded("subscriptions", {})
    loaded("charges", {"subscription": "S1", "day": DAY, "amount": "20", "cost": "8"})

    ((customer, day, order, *_, net, cost, margin, is_assumed, is_return, contract),) = _of_record()

    assert (customer, str(day), order, contract) == ("C1", str(DAY), "subscription S1", "S1")
    assert (net, cost, margin, bool(is_assumed), bool(is_return)) == (20, 8, 12, False, False)


def _emptied() -> None:
    Order.objects.all().delete()
    house()
    before = DAY - dt.timedelta(days=1)
    for currency, rate in _RATES.items():
        ExchangeRate.objects.get_or_create(currency=currency, day=before, rate=rate)


def _in_account(amount: Decimal, currency: str) -> Decimal:
    return (amount * _RATES[currency]).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _total(lines: object) -> Decimal:
    return sum((line.account_amount for line in lines), Decimal(0))  # type: ignore[attr-defined]


def _of_record() -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(lines_of_record())
        return [
            tuple(
                Decimal(str(each)) if place in {6, 7, 8} else each for place, each in enumerate(row)
            )
            for row in cursor.fetchall()
        ]
