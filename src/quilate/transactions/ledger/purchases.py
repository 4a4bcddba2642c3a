"""Sound lines → customers and their purchases."""

import datetime as dt
from decimal import Decimal

import duckdb

from quilate.transactions.ledger.guests import Guests
from quilate.transactions.ledger.lines import shipped_sql


def count_customer_rows(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the table ``customer_rows``: every customer id with its number of lines."""
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE customer_rows AS SELECT customer_id, count(*) AS rows"
        " FROM lines WHERE customer_id IS NOT NULL GROUP BY customer_id"
    )


def number_customers(connection: duckdb.DuckDBPyConnection, guests: Guests) -> None:
    """Make ``guests`` and ``customers``, the latter numbered from 0 in the order of their ids."""
    connection.execute("CREATE OR REPLACE TEMP TABLE guests (customer_id VARCHAR)")
    for guest in guests.ids:
        connection.execute("INSERT INTO guests VALUES (?)", [guest.customer_id])
    connection.execute(
        "CREATE OR REPLACE TABLE customers AS SELECT"
        " CAST(row_number() OVER (ORDER BY customer_id) - 1 AS INTEGER) AS customer_key,"
        " customer_id"
        " FROM (SELECT customer_id FROM customer_rows UNION SELECT customer_id FROM agreed)"
        " WHERE customer_id NOT IN (SELECT customer_id FROM guests)"
    )


def assume_margins(
    connection: duckdb.DuckDBPyConnection,
    default_margin: Decimal | None,
    known_until: dt.date | None,
) -> Decimal:
    """Make ``category_margins`` and ``company_margin``; return the company's share.

    That is the person's default, else the average of the lines whose margin is known, else 1.
    Averages are of the lines up to ``known_until``.
    """
    until = "" if known_until is None else f" WHERE day <= DATE '{known_until.isoformat()}'"
    connection.execute(f"CREATE OR REPLACE TEMP VIEW known_lines AS SELECT * FROM lines{until}")
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE category_margins AS {shipped_sql('category_margins')}"
    )
    share = default_margin if default_margin is not None else _average_margin(connection)
    connection.execute("CREATE OR REPLACE TEMP TABLE company_margin (share DECIMAL(9, 6))")
    connection.execute("INSERT INTO company_margin VALUES (?)", [share])
    return share


def _average_margin(connection: duckdb.DuckDBPyConnection) -> Decimal:
    row = connection.execute(
        "SELECT CAST(sum(margin) / sum(revenue) AS DECIMAL(9, 6)) FROM known_lines"
        " WHERE margin IS NOT NULL AND NOT is_cancelled"
        # Where returns have eaten up the revenue, what is left tells no share.
        " HAVING sum(revenue) > 0 AND abs(sum(margin)) < 100 * sum(revenue)"
    ).fetchone()
    return row[0] if row else Decimal(1)


def make_purchases(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the table ``purchases``: one row per customer and day."""
    connection.execute(f"CREATE OR REPLACE TABLE purchases AS {shipped_sql('purchases')}")


def make_charges(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the table ``charges``: one row per contract and day."""
    connection.execute(f"CREATE OR REPLACE TABLE charges AS {shipped_sql('charges')}")


def add_dated_costs(connection: duckdb.DuckDBPyConnection) -> None:
    """Add the days of ``priced_costs`` to ``purchases``: net margin has all costs on their days."""
    connection.execute(f"CREATE OR REPLACE TABLE purchases AS {shipped_sql('dated_costs')}")
