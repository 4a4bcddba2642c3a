"""An amount that is the whole order's, repeated on each of its lines, would count many times."""

import duckdb

from quilate.transactions.recognition.columns import ColumnMap
from quilate.transactions.recognition.content import SAMPLE_ROWS
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources.quoting import identifier
from quilate.transactions.statements import Statement, said
from quilate.transactions.values.shapes import text_of

#: So many orders of several lines are needed to tell, and so large a share of them alike.
LEAST_ORDERS = 10
ALIKE = 0.95


def tell_order_totals(
    connection: duckdb.DuckDBPyConnection, table: str, columns: ColumnMap
) -> list[Statement]:
    """Return the warning where the lines of an order all have the same amount."""
    order, amount = columns.column(Role.ORDER), columns.column(Role.AMOUNT)
    if order is None or amount is None:
        return []
    row = connection.execute(
        "SELECT count(*), count(*) FILTER (amounts = 1) FROM ("
        f" SELECT count(DISTINCT {text_of(amount)}) AS amounts"
        f" FROM (SELECT * FROM {identifier(table)} LIMIT {SAMPLE_ROWS})"
        f" WHERE {text_of(order)} <> '' GROUP BY {text_of(order)}"
        f" HAVING count(nullif({text_of(amount)}, '')) > 1)"
    ).fetchone() or (0, 0)
    orders, alike = row
    if orders < LEAST_ORDERS or alike < ALIKE * orders:
        return []
    return [said("transactions-order-totals", column=amount)]
