"""Lines of orders, with the orders that they make up.

The cost of a line is what its row says; else what its product cost on that day; else what the
margin of its category, or of the company, leaves: such a margin is assumed, and marked so.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal

import duckdb
import pyarrow as pa
import pyarrow.compute
from django.db import connection as database

from quilate.activity.loading.columns import day, decimal, flag, key, reference, text, whole
from quilate.activity.loading.kind import MONEY, Kind, Rows, as_said
from quilate.activity.loading.records import among, entered, numbers_of
from quilate.activity.loading.sieve import Fault, Sieve
from quilate.activity.models import CategoryMargin, Order, OrderLine, Product, ProductCost
from quilate.core.models import Company
from quilate.customers.models import Customer

_COLUMNS = (
    key("order_number"),
    whole("line", is_required=True),
    reference("customer", Customer),
    day("day"),
    reference("product", Product, is_required=False),
    text("channel", 20),
    decimal("quantity", 14, 3),
    decimal("unit_price", 14, 4),
    decimal("discount", 7, 6),
    decimal("amount"),
    text("currency", 3),
    decimal("cost"),
    decimal("margin"),
    flag("is_return"),
)
#: What comes back is negative, whatever sign the file gives it.
_BACK = "coalesce(is_return, coalesce(amount, quantity, 0) < 0)"
_SAID = "coalesce(amount, quantity * unit_price * (1 - coalesce(discount, 0)))"
_AMOUNT = f"CASE WHEN coalesce(is_return, false) THEN -abs({_SAID}) ELSE {_SAID} END"
_QUANTITY = f"CASE WHEN {_BACK} THEN -abs(coalesce(quantity, 1)) ELSE coalesce(quantity, 1) END"
_JOINS = """
    JOIN order_numbers ON order_numbers.key = order_number
    ASOF LEFT JOIN unit_costs ON product_id = costed_product AND day >= cost_from
    ASOF LEFT JOIN category_shares ON product_id = shared_product AND day >= share_from
    CROSS JOIN company
"""
_SOURCE = OrderLine.CostSource
_COST_SOURCE = f"""CASE
    WHEN margin IS NOT NULL OR cost IS NOT NULL THEN {_SOURCE.GIVEN}
    WHEN unit_cost IS NOT NULL THEN {_SOURCE.PRODUCT}
    WHEN category_share IS NOT NULL THEN {_SOURCE.CATEGORY}
    ELSE {_SOURCE.COMPANY} END"""
_MARGIN = f"""coalesce(
    margin * rate,
    account_amount - cost * rate,
    account_amount - unit_cost * ({_QUANTITY}),
    account_amount * coalesce(category_share, company_share))"""
_COST = f"coalesce(cost * rate, account_amount - ({_MARGIN}))"


def _costs_and_margins() -> Mapping[str, pa.Table]:
    """Return what products cost and categories leave, from which days on."""
    costs = ProductCost.objects.values_list("product_id", "valid_from", "unit_cost")
    shares = CategoryMargin.objects.filter(category__products__isnull=False)
    company = pa.array([Company.current().default_margin], pa.decimal128(5, 4))
    return {
        "unit_costs": _dated(costs, ("costed_product", "cost_from", "unit_cost"), 14),
        "category_shares": _dated(
            shares.values_list("category__products", "valid_from", "margin"),
            ("shared_product", "share_from", "category_share"),
            5,
        ),
        "company": pa.table({"company_share": company}),
    }


def _dated(
    rows: Iterable[tuple[int, dt.date, Decimal]], names: tuple[str, str, str], digits: int
) -> pa.Table:
    types = (pa.int64(), pa.date32(), pa.decimal128(digits, 4))
    columns = list(zip(*rows, strict=True)) or [(), (), ()]
    return pa.table(
        {
            name: pa.array(column, kind)
            for name, column, kind in zip(names, columns, types, strict=True)
        }
    )


def _hold_back_lines_of_others(sieve: Sieve) -> None:
    """Hold back the lines whose customer is not their order's: an order moves to nobody silently.

    It is the customer's who has it, or, of a new one, the customer's of its first line.
    """
    sound = sieve.connection
    keys = [key for (key,) in sound.execute("SELECT DISTINCT order_number FROM sound").fetchall()]
    sound.register("owners_there", _owners(keys))
    sieve.hold_back(
        Fault("", "activity-reject-other-customer", "customer"),
        "SELECT row FROM sound LEFT JOIN owners_there ON owners_there.key = order_number QUALIFY "
        "customer_id <> coalesce(owner, first(customer_id) OVER (PARTITION BY order_number"
        " ORDER BY row))",
    )


def _owners(keys: list[str]) -> pa.Table:
    """Return whose the orders are that are there, by their keys."""
    condition, parameter = among("key", keys)
    with database.cursor() as cursor:
        cursor.execute(
            f"SELECT key, customer_id FROM {Order._meta.db_table} WHERE {condition}", [parameter]
        )
        found = cursor.fetchall()
    return pa.table(
        {
            "key": pa.array([key for key, _ in found], pa.string()),
            "owner": pa.array([owner for _, owner in found], pa.int64()),
        }
    )


def _enter_orders(sound: duckdb.DuckDBPyConnection) -> None:
    """Enter the orders of a batch, and note which of them were there."""
    keys = [key for (key,) in sound.execute("SELECT DISTINCT order_number FROM sound").fetchall()]
    sound.register("orders_there", numbers_of(Order, keys))
    orders = sound.sql(
        "SELECT order_number AS key, arg_min(customer_id, row) AS customer_id,"
        " min(day) AS ordered_on, coalesce(arg_min(channel, row), '') AS channel,"
        f" bool_and({_BACK}) AS is_back FROM sound GROUP BY 1 ORDER BY min(row)"
    ).to_arrow_table()
    bought = pa.compute.invert(orders["is_back"])
    entered(Order, orders.filter(bought).drop("is_back"), key=["key"], only_new=["ordered_on"])
    # What comes back says nothing new of an order that is there.
    returned = orders.filter(orders["is_back"]).drop("is_back")
    entered(Order, returned, key=["key"], only_new=["customer_id", "ordered_on", "channel"])
    sound.register("order_numbers", numbers_of(Order, keys))


def _date_orders(sound: duckdb.DuckDBPyConnection) -> None:
    """Date the orders that were there by the first of their lines, old and new."""
    numbers = [number for (number,) in sound.execute("SELECT id FROM orders_there").fetchall()]
    if not numbers:
        return
    orders, lines = Order._meta.db_table, OrderLine._meta.db_table
    of_these, parameter = among("order_id", numbers)
    with database.cursor() as cursor:
        cursor.execute(
            f"UPDATE {orders} SET ordered_on = bought.day FROM"
            f" (SELECT order_id, min(day) AS day FROM {lines}"
            f" WHERE {of_these} AND NOT is_return GROUP BY order_id) AS bought"
            f" WHERE bought.order_id = {orders}.id AND {orders}.ordered_on <> bought.day",
            [parameter],
        )


def _numbered(rows: Rows) -> Rows:
    """Give lines numbers within their order, as they come, where the table has none."""
    if "line" in rows.schema.names:
        return rows
    with duckdb.connect() as connection:
        connection.register("unnumbered", rows)
        return connection.sql(
            "SELECT *, row_number() OVER (PARTITION BY order_number ORDER BY place) AS line"
            " FROM (SELECT *, row_number() OVER () AS place FROM unnumbered) ORDER BY place"
        ).to_arrow_table()


ORDER_LINES = Kind(
    name="order-lines",
    model=OrderLine,
    columns=_COLUMNS,
    key=("order_id", "number", "is_return"),
    writes={
        **as_said("day", "product_id", "unit_price"),
        "order_id": "order_numbers.id",
        "number": "line",
        "quantity": _QUANTITY,
        "is_return": _BACK,
        **MONEY,
        "cost": f"round({_COST}, 2)",
        "margin": f"round({_MARGIN}, 2)",
        "cost_source": _COST_SOURCE,
    },
    dated_by="day",
    amount=_AMOUNT,
    joins=_JOINS,
    complete=_numbered,
    beside=_costs_and_margins,
    holds_back=_hold_back_lines_of_others,
    before=_enter_orders,
    after=_date_orders,
)
