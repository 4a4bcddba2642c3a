"""What customers who had bought by the cutoff brought after it, and rules that need no model."""

from pathlib import Path

import duckdb
import pyarrow as pa

from bench.bases import Base

# Days are counted as the models count: from the first purchase to the cutoff, at least one.
_HOLDOUT = """
WITH past AS (
    SELECT customer_id, date::DATE AS day, sum(value) AS value
    FROM read_parquet($log) WHERE date::DATE <= $cutoff GROUP BY ALL
),
future AS (
    SELECT customer_id, sum(value) AS value FROM read_parquet($log)
    WHERE date::DATE > $cutoff AND date::DATE <= $cutoff + $horizon_days::INTEGER GROUP BY ALL
),
known AS (
    SELECT
        customer_id,
        count(*) AS orders,
        sum(value) AS revenue,
        greatest($cutoff - min(day), 1) AS age_days,
        coalesce(sum(value) FILTER (day > $cutoff - 182), 0) AS last_26_weeks
    FROM past GROUP BY customer_id
)
SELECT
    customer_id,
    coalesce(future.value, 0) AS actual,
    revenue / age_days * $horizon_days AS "average revenue rate",
    (orders - 1) / age_days * revenue / orders * $horizon_days AS "repeat rate × average order",
    last_26_weeks / 182 * $horizon_days AS "last 26 weeks"
FROM known LEFT JOIN future USING (customer_id) ORDER BY customer_id
"""


def read_holdout(base: Base, log: Path) -> pa.Table:
    """Return ``customer_id``, ``actual`` and one column per naive rule."""
    values = {"log": str(log), "cutoff": base.cutoff, "horizon_days": base.horizon_days}
    with duckdb.connect() as database:
        return database.sql(_HOLDOUT, params=values).to_arrow_table()
