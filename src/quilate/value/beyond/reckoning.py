"""What every customer brings beyond money, reckoned from the records for one run.

- Those brought are the customers of today, neither merged away nor erased, of whom it is on record
  that another one recommended the company to them.
- Engagement adds up, over the twelve months of the run, the days on which the customer came to us
  of their own accord, the channels they did it by, and the channels on which they agree now to hear
  of offers. Who comes because something went wrong is not counted for it.
- Influence adds up those brought, each counting half as much for every year since they came.

Points are the share of the other customers who have less. Who has refused to be studied has none,
and is nobody's measure.
"""

import duckdb
from django.db import transaction

from quilate.activity.models import Acquisition, Interaction
from quilate.core.facts import Column, Source
from quilate.core.facts.records import records, take
from quilate.customers.facts import CONSENTS
from quilate.customers.models import Customer
from quilate.value.models import BeyondValue, Valuation, ValuationRun
from quilate.value.putting import put

_ROWS_AT_ONCE = 25_000
_LIVING = "merged_into_id IS NULL AND erased_at IS NULL"
_COLUMNS = ("customers_brought", "clv_brought", "engagement_points", "influence_points")


def reckon(run: ValuationRun, bench: duckdb.DuckDBPyConnection) -> int:
    """Write what customers bring beyond money as the run's, and return of how many."""
    with records() as database:
        for name, source in _sources(run).items():
            take(bench, name, source, of=database)
    bench.execute(_RECKONED, {"as_of": run.as_of})
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
    customers = Customer._meta.db_table
    return {
        "living": Source(f"SELECT id AS customer_id FROM {customers} WHERE {_LIVING}", {}),
        "brought": Source(
            f"""
            SELECT came.recommended_by_id AS customer_id, came.won_on,
                coalesce(worth.clv, 0) AS clv
            FROM {Acquisition._meta.db_table} AS came
            JOIN {customers} AS customer ON customer.id = came.customer_id AND {_LIVING}
            LEFT JOIN {Valuation._meta.db_table} AS worth
                ON worth.customer_id = came.customer_id AND worth.run_id = {int(run.pk)}
            WHERE came.recommended_by_id IS NOT NULL
                AND came.recommended_by_id <> came.customer_id
            """,
            {"won_on": Column.DAY, "clv": Column.MONEY},
        ),
        "approached": Source(
            f"""
            SELECT customer_id, day, channel FROM {Interaction._meta.db_table}
            WHERE direction = 'inbound' AND reason NOT IN ('complaint', 'incident')
            """,
            {"day": Column.DAY, "channel": Column.TEXT},
        ),
        "decisions": CONSENTS.sources["decisions"],
    }


_RECKONED = """
    CREATE OR REPLACE TABLE reckoned AS
    WITH bringing AS (
        SELECT customer_id, count(*) AS customers_brought, sum(clv) AS clv_brought,
            sum(power(0.5, greatest(date_diff('day', won_on, $as_of), 0) / 365)) AS influence
        FROM brought GROUP BY customer_id
    ), approaching AS (
        SELECT customer_id, count(DISTINCT day) + count(DISTINCT channel) AS approaches
        FROM approached WHERE day > CAST($as_of - INTERVAL 12 MONTH AS DATE) AND day <= $as_of
        GROUP BY customer_id
    ), deciding AS (
        -- Of two decisions at the same moment the withdrawal holds, of two alike the later.
        SELECT customer_id, channel, purpose,
            arg_max(given, (CAST(decided_at AS TIMESTAMP), NOT given, id)) AS given
        FROM decisions GROUP BY ALL
    ), agreeing AS (
        SELECT customer_id, count_if(given AND purpose = 'marketing') AS agreements,
            bool_or(NOT given AND purpose = 'analytics') AS has_refused
        FROM deciding GROUP BY customer_id
    ), counted AS (
        SELECT customer_id, coalesce(has_refused, FALSE) AS has_refused,
            coalesce(customers_brought, 0) AS customers_brought,
            coalesce(clv_brought, 0) AS clv_brought, coalesce(influence, 0) AS influence,
            coalesce(approaches, 0) + coalesce(agreements, 0) AS engagement
        FROM living LEFT JOIN bringing USING (customer_id)
            LEFT JOIN approaching USING (customer_id) LEFT JOIN agreeing USING (customer_id)
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
