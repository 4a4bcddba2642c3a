"""Whether a column called plainly "cost" is of one unit or of the whole line."""

import duckdb

from quilate.transactions.recognition.column_names import name_strength
from quilate.transactions.recognition.columns import ColumnMap
from quilate.transactions.recognition.content import SAMPLE_ROWS
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources.quoting import identifier

_OWN_WORD = 9


def with_cost_kind(
    connection: duckdb.DuckDBPyConnection, table: str, columns: ColumnMap
) -> ColumnMap:
    """Return the columns with a bare "cost" moved to the unit's cost where its values say so.

    They do where cost ÷ unit price varies less from line to line than cost ÷ (quantity × price).
    """
    choice = columns.choices.get(Role.COST)
    if choice is None or choice.reason == "said" or Role.UNIT_COST in columns:
        return columns
    if name_strength(Role.COST, choice.column) == _OWN_WORD or Role.QUANTITY not in columns:
        return columns
    if _is_per_unit(connection, table, columns):
        return columns.renamed(Role.COST, Role.UNIT_COST)
    return columns


def _is_per_unit(connection: duckdb.DuckDBPyConnection, table: str, columns: ColumnMap) -> bool:
    cost, quantity = _number(columns, Role.COST), _number(columns, Role.QUANTITY)
    if Role.AMOUNT in columns:
        amount = _number(columns, Role.AMOUNT)
    else:
        amount = f"({quantity} * {_number(columns, Role.UNIT_PRICE)})"
    # Lines of one unit are the same either way and are left out.
    row = connection.execute(
        f"SELECT stddev(ln(abs({cost} * {quantity} / {amount}))),"
        f" stddev(ln(abs({cost} / {amount})))"
        f" FROM (SELECT * FROM {identifier(table)} LIMIT {SAMPLE_ROWS})"
        f" WHERE {cost} <> 0 AND {amount} <> 0 AND abs({quantity}) > 1"
    ).fetchone()
    if row is None or row[0] is None or row[1] is None:
        return False
    return float(row[0]) < float(row[1])


def _number(columns: ColumnMap, role: Role) -> str:
    # Ratios between columns need no more than the digits: either decimal sign will do.
    column = identifier(columns.choices[role].column)
    return f"TRY_CAST(replace(CAST({column} AS VARCHAR), ',', '.') AS DOUBLE)"
