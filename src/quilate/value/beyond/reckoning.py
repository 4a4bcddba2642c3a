"""What every customer brings beyond money, reckoned from the records for one run.

- Those brought are the customers of today, neither merged away nor erased, of whom it is on record
  that another one recommended the company to them.
- Engagement is that of the twelve months of the run, with what they agree to now.
- Influence adds up those brought, each counting half as much for every year since they came.

Points are the share of the other customers who have less. Who has refused to be studied has none,
and is nobody's measure.
"""

import datetime as dt

import duckdb
from django.db import transaction

from quilate.activity.models import Acquisition
from quilate.core.facts import Column, Source
from quilate.core.facts.records import records, take
from quilate.customers.models import Customer
from quilate.value.beyond.engaging import ENGAGING, LIVING, SOURCES
from quilate.value.models import BeyondValue, Valuation, ValuationRun
from quilate.value.putting import put

_ROWS_AT_ONCE = 25_000
_COLUMNS = ("customers_brought", "clv_brought", "engagement_points", "influence_points")


def reckon(run: ValuationRun, bench: duckdb.DuckDBPyConnection) -> int:
    """Write what customers bring beyond money as the run's, and return of how many."""
    with records() as database:
        for name, source in _sources(run).items():
            take(bench, name, source, of=database)
    bench.execute(_RECKONED, {"as_of": run.as_of, "decided_before": dt.datetime.max})
    columns = ("run_id", "customer_id", *_COLUMNS)
    parts = bench.cursor().sql(
        f"SELECT CAST({run.pk} AS BIGINT), customer_id, {', '.join(_COLUMNS)} FROM reckoned"
        " ORDER BY customer_id"
    )
    written = 0
    for part in parts.to_arrow_reader(_ROWS_AT_ONCE):
        with transaction.atomic():
            put(BeyondValue, part, columns)
        written += part.num_rows
    return written


def _sources(run: ValuationRun) -> dict[str, Source]:
    return SOURCES | {
        "brought": Source(
            f"""
            SELECT came.recommended_by_id AS customer_id, came.won_on,
                coalesce(worth.clv, 0) AS clv
            FROM {Acquisition._meta.db_table} AS came
            JOIN {Customer._meta.db_table} AS customer
                ON customer.id = came.customer_id AND {LIVING}
            LEFT JOIN {Valuation._meta.db_table} AS worth
                ON worth.customer_id = came.customer_id AND worth.run_id = {int(run.pk)}
            WHERE came.recommended_by_id IS NOT NULL
                AND came.recommended_by_id <> came.customer_id
            """,
            {"won_on": Column.DAY, "clv": Column.MONEY},
        ),
    }


_RECKONED = f"""
    CREATE OR REPLACE TABLE reckoned AS
    WITH {ENGAGING}, bringing AS (
        SELECT customer_id, count(*) AS customers_brought, sum(clv) AS clv_brought,
            sum(power(0.5, greatest(date_diff('day', won_on, $as_of), 0) / 365)) AS influence
        FROM brought GROUP BY customer_id
    ), counted AS (
        SELECT customer_id, has_refused, engagement,
            coalesce(customers_brought, 0) AS customers_brought,
            coalesce(clv_brought, 0) AS clv_brought, coalesce(influence, 0) AS influence
        FROM engaging LEFT JOIN bringing USING (customer_id)
    ), ranked AS (
        SELECT *, percent_rank() OVER (PARTITION BY has_refused ORDER BY engagement) AS engaging,
            percent_rank() OVER (PARTITION BY has_refused ORDER BY influence) AS influencing
        FROM counted
    )
    SELECT customer_id, customers_brought, CAST(clv_brought AS DECIMAL(16, 2)) AS clv_brought,
        CASE WHEN NOT has_refused THEN CAST(round(100 * engaging) AS SMALLINT) END
            AS engagement_points,
        CASE WHEN NOT has_refused THEN CAST(round(100 * influencing) AS SMALLINT) END
            AS influence_points
    FROM ranked
"""
