"""Whom each way has won, and when."""

from quilate.activity.models import Acquisition
from quilate.core.facts.asked import Asked
from quilate.customers.models import Customer

WON = Asked(
    f"""
    SELECT customer.key AS customer, CAST(came.won_on AS TEXT) AS day, came.source_id AS source
    FROM {Acquisition._meta.db_table} AS came
    JOIN {Customer._meta.db_table} AS customer ON customer.id = came.customer_id
    """,
    ("customer", "day"),
    ("source",),
)
