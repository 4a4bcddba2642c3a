"""Whether a row marked as refunded is the sale itself, undone, or a row of the refund's own.

A shop's list of orders has one row for an order, whose status turns from paid to refunded: it
brings nothing, and takes nothing from what the customer left before. An accountant's list has the
sale and, later, the refund.
"""

import re
from collections.abc import Mapping

import duckdb

from quilate.transactions.recognition.column_names import words_of
from quilate.transactions.recognition.columns import ColumnMap
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources.quoting import identifier
from quilate.transactions.values.amounts import NumberFormat, number_sql
from quilate.transactions.values.returns import Marker, marked_sql
from quilate.transactions.values.shapes import text_of

# What an order is in; a type of document or a mark of returns tells of a row of its own.
_STATE = re.compile(r"(?:.*_)?(?:status|state|estado|situacion)(?:_.*)?")


def with_undone_sales(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    marker: Marker,
    columns: ColumnMap,
    numbers: Mapping[Role, NumberFormat | None],
) -> Marker:
    """Return the marker with its returns as undone sales where the lines show that they are.

    They do where a column of states marks orders that have no line of the same money besides.
    """
    order = columns.column(Role.ORDER)
    if order is None or not marker.returned or not _STATE.fullmatch(words_of(marker.column)):
        return marker
    money, quantity = (
        number_sql(columns.choices[role].column, numbers[role]) if role in columns else "1"
        for role in (_money_role(columns), Role.QUANTITY)
    )
    row = connection.execute(
        f"WITH sorted AS (SELECT {text_of(order)} AS place, {money} AS money,"
        f" {quantity} AS quantity, {marked_sql([marker], 'returned')} AS is_marked"
        f" FROM {identifier(table)}),"
        " marked AS (SELECT * FROM sorted WHERE is_marked),"
        " sales AS (SELECT place, money FROM sorted WHERE NOT is_marked)"
        " SELECT count(*), count(*) FILTER (money < 0 OR quantity < 0 OR place IS NULL),"
        " (SELECT count(*) FROM marked SEMI JOIN sales USING (place, money)) FROM marked"
    ).fetchone() or (0, 0, 0)
    rows, own_rows, with_sale = row
    return marker.undoing if rows and not own_rows and 2 * with_sale < rows else marker


def _money_role(columns: ColumnMap) -> Role:
    return Role.AMOUNT if Role.AMOUNT in columns else Role.UNIT_PRICE
