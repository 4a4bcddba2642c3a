"""Customer ids that a spreadsheet would take for formulas; they stay as they are (decision 13)."""

import duckdb

from quilate.transactions.statements import Statement, said


def tell_formula_ids(connection: duckdb.DuckDBPyConnection) -> list[Statement]:
    """Return the warning where there are any; a number with its sign is none."""
    row = connection.execute(
        "SELECT count(*) FROM customers WHERE regexp_matches(customer_id, '^[=@+-]')"
        " AND NOT regexp_full_match(customer_id, '[+-][0-9., ]*')"
    ).fetchone()
    return [said("transactions-formula-ids", customers=row[0])] if row and row[0] else []
