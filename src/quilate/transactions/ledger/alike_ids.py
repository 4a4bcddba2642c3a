"""Customer ids that differ in nothing but capitals and spaces: names typed by hand."""

import duckdb

from quilate.transactions.statements import Statement, said


def tell_alike_ids(connection: duckdb.DuckDBPyConnection) -> list[Statement]:
    """Return the warning where there are any; each of them stays a customer of its own."""
    row = connection.execute(
        "SELECT count(*) - count(DISTINCT lower(regexp_replace(customer_id, '\\s+', ' ', 'g')))"
        " FROM customers WHERE regexp_matches(customer_id, '[[:alpha:] ]')"
        # Of two such ids one has a small letter or a space: codes need no further look.
        " AND EXISTS (SELECT 1 FROM customers WHERE regexp_matches(customer_id, '[[:lower:] ]'))"
    ).fetchone()
    return [said("transactions-alike-ids", customers=row[0])] if row and row[0] else []
