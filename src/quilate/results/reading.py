"""The rows of record of which results are made, on their way into DuckDB.

Whom a way has won is asked for by others too: ``activity/queries/won.py``.
"""

from quilate.activity.models import AcquisitionSpend
from quilate.activity.queries.histories import costs_of_record, lines_of_record
from quilate.core.facts.asked import Asked
from quilate.customers.models import Customer
from quilate.value.models import Valuation, ValuationRun

_CENTS = "CAST(round({0} * 100) AS BIGINT) AS {0}"
_CUSTOMERS = Customer._meta.db_table

SOLD = Asked(
    f"""
    SELECT customer_key AS customer, CAST(day AS TEXT) AS day, {_CENTS.format("net_amount")},
        {_CENTS.format("margin")},
        CAST(CASE WHEN is_assumed THEN 1 ELSE 0 END AS BIGINT) AS assumed
    FROM ({lines_of_record()}) AS line
    """,
    ("customer", "day"),
    ("net_amount", "margin", "assumed"),
)
INCURRED = Asked(
    f"""
    SELECT customer_key AS customer, CAST(day AS TEXT) AS day, {_CENTS.format("cost")},
        CAST(CASE WHEN is_loss THEN 1 ELSE 0 END AS BIGINT) AS lost
    FROM ({costs_of_record()}) AS cost
    """,
    ("customer", "day"),
    ("cost", "lost"),
)
#: Who has been erased too: what they brought stays in the books.
PLACED = Asked(
    f"""
    SELECT customer.key AS customer, coalesce(CAST(valued.first_purchase AS TEXT), '') AS first_day,
        customer.id AS number, coalesce(customer.branch_id, 0) AS branch,
        coalesce(customer.team_id, 0) AS team, coalesce(customer.owner_id, 0) AS owner
    FROM {_CUSTOMERS} AS customer LEFT JOIN {Valuation._meta.db_table} AS valued
        ON valued.customer_id = customer.id
        AND valued.run_id = (SELECT id FROM {ValuationRun._meta.db_table} WHERE is_current)
    """,
    ("customer", "first_day"),
    ("number", "branch", "team", "owner"),
)
SPENT = Asked(
    f"""
    SELECT CAST(month AS TEXT) AS day, source_id AS source, {_CENTS.format("account_amount")}
    FROM {AcquisitionSpend._meta.db_table}
    """,
    ("day",),
    ("source", "account_amount"),
)
