"""The activity of a simulated company, from its tables into the installation."""

import datetime as dt
from pathlib import Path

import duckdb

from quilate.activity.loading import KINDS
from quilate.activity.preparing import prepare_monthly_sales, prepare_monthly_won

#: Of each kind, the query over the simulator's tables that gives its columns.
_QUERIES = {
    "categories": "SELECT DISTINCT category FROM products ORDER BY category",
    "products": "SELECT product_id AS product, product AS name, category FROM products",
    "product-costs": """
        SELECT product_id AS product, unit_cost, list_price, first_day AS valid_from
        FROM products, (SELECT min(day) AS first_day FROM orders)
    """,
    "order-lines": """
        SELECT order_id AS order_number, line, customer_id AS customer, day,
            product_id AS product, channel, quantity, unit_price, amount, cost, margin, is_return
        FROM order_lines ORDER BY order_id, line
    """,
    "interactions": """
        SELECT customer_id AS customer, day, channel, direction, reason, minutes, cost
        FROM interactions
        UNION ALL
        SELECT customer_id, day, channel, 'outbound', kind, NULL, cost FROM contacts
    """,
    "sources": "SELECT acquisition_source AS source FROM sources",
    "acquisitions": """
        SELECT customer_id AS customer, acquisition_source AS source, created_on AS won_on,
            recommended_by
        FROM customers WHERE acquisition_source IS NOT NULL
    """,
    "spend": """
        SELECT acquisition_source AS source, date_trunc('month', created_on)::DATE AS month,
            sum(acquisition_cost) AS amount
        FROM customers WHERE acquisition_source IS NOT NULL
        GROUP BY ALL ORDER BY month, source
    """,
}
_TABLES = (
    *("products", "orders", "order_lines", "interactions", "contacts"),
    *("sources", "customers"),
)


def load_activity(tables: Path, *, at: dt.datetime) -> None:
    """Enter what happened with customers who are there, and add up what pages show of it.

    Parameters
    ----------
    tables
        The folder that ``quilate simulate`` has written.
    """
    with duckdb.connect() as connection:
        for name in _TABLES:
            file = str(tables / f"{name}.parquet")
            connection.from_parquet(file).create_view(name)
        for kind, query in _QUERIES.items():
            KINDS[kind].load(connection.sql(query).to_arrow_reader())
    prepare_monthly_sales(at=at)
    prepare_monthly_won(at=at)
