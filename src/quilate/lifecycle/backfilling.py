"""The stages at month ends before the first day on which stages were kept.

They are worked out afterwards, by the rules that hold and by what was on record then of purchases,
subscriptions, margin and the value kept of each month end. What else a rule asks for is not known
of those days. They are marked as recomputed.
"""

import datetime as dt

import duckdb
import pyarrow as pa
from django.db import connection, transaction
from duckdb import DuckDBPyConnection

from quilate.activity.models import Charge, Order, OrderLine, Subscription
from quilate.core.bulk import insert_columns
from quilate.core.facts import Column, Source
from quilate.core.facts.records import Records, records, take
from quilate.core.facts.working_out import columns_now
from quilate.customers.models import Customer
from quilate.lifecycle.models import RETURNS_FROM, Stage, StagePeriod
from quilate.lifecycle.moving import moves
from quilate.lifecycle.rhythm import rhythm_of
from quilate.lifecycle.rulebook import Rulebook
from quilate.value.models import MonthEndValuation, ValuationRun

_BATCH = 25_000
_FIGURES = ("clv", "current_value", "potential")
_SOURCES = {
    "sold": Source(
        f"""
        SELECT bought.customer_id, line.order_id, line.day, line.margin, line.is_return
        FROM {OrderLine._meta.db_table} AS line
        JOIN {Order._meta.db_table} AS bought ON bought.id = line.order_id
        UNION ALL
        SELECT contract.customer_id, NULL, charge.day, charge.margin, charge.account_amount < 0
        FROM {Charge._meta.db_table} AS charge
        JOIN {Subscription._meta.db_table} AS contract ON contract.id = charge.subscription_id
        """,
        {
            "order_id": Column.WHOLE,
            "day": Column.DAY,
            "margin": Column.MONEY,
            "is_return": Column.FLAG,
        },
    ),
    "contracts": Source(
        f"SELECT customer_id, started_on, ended_on FROM {Subscription._meta.db_table}",
        {"started_on": Column.DAY, "ended_on": Column.DAY},
    ),
    "people": Source(
        f"""
        SELECT id AS customer_id, created_on AS customer_since FROM {Customer._meta.db_table}
        WHERE merged_into_id IS NULL AND erased_at IS NULL
        """,
        {"customer_since": Column.DAY},
    ),
    "ended": Source(
        f"""
        SELECT its.customer_id, run.as_of, its.clv, its.current_value, its.potential,
            its.quadrant, its.tier
        FROM {MonthEndValuation._meta.db_table} AS its
        JOIN {ValuationRun._meta.db_table} AS run ON run.id = its.run_id
        """,
        dict.fromkeys(_FIGURES, Column.MONEY)
        | {"as_of": Column.DAY, "quadrant": Column.TEXT, "tier": Column.TEXT},
    ),
}
#: What was known of everybody on a day, the variable ``that_day``, by the names of facts.
_KNOWN = f"""
    WITH bought AS (
        SELECT customer_id, count(DISTINCT order_id) FILTER (NOT is_return) AS orders,
            count(DISTINCT day) FILTER (NOT is_return) AS purchases,
            min(day) FILTER (NOT is_return) AS first_purchase,
            max(day) FILTER (NOT is_return) AS last_purchase, sum(margin) AS margin,
            getvariable('that_day') AS as_of
        FROM sold WHERE day <= getvariable('that_day') GROUP BY customer_id
    ), rhythm AS ({rhythm_of("bought")}), returned AS (
        SELECT customer_id, count(DISTINCT order_id) AS orders_since_return
        FROM sold JOIN staged USING (customer_id)
        WHERE NOT is_return AND day BETWEEN back_since AND getvariable('that_day')
        GROUP BY customer_id
    ), contract AS (
        SELECT customer_id, count(*) FILTER (is_running) AS subscriptions_running,
            count(*) FILTER (ended_on <= getvariable('that_day')) AS subscriptions_ended
        FROM (
            SELECT *, coalesce(ended_on > getvariable('that_day'), TRUE) AS is_running
            FROM contracts WHERE started_on <= getvariable('that_day')
        )
        GROUP BY customer_id
    )
    SELECT people.*, staged.stage, staged.stage_since, coalesce(second_life, 0) AS second_life,
        coalesce(orders, 0) AS orders, first_purchase, last_purchase, coalesce(margin, 0) AS margin,
        date_diff('day', last_purchase, getvariable('that_day')) AS days_since_purchase,
        rhythm.* EXCLUDE (customer_id), coalesce(orders_since_return, 0) AS orders_since_return,
        coalesce(subscriptions_running, 0) AS subscriptions_running,
        coalesce(subscriptions_ended, 0) AS subscriptions_ended,
        ended.* EXCLUDE (customer_id, as_of)
    FROM people LEFT JOIN staged USING (customer_id) LEFT JOIN bought USING (customer_id)
        LEFT JOIN rhythm USING (customer_id) LEFT JOIN returned USING (customer_id)
        LEFT JOIN contract USING (customer_id)
        LEFT JOIN ended ON ended.customer_id = people.customer_id
            AND ended.as_of = getvariable('that_day')
    WHERE coalesce(first_purchase, customer_since) <= getvariable('that_day')
"""
_IS_BACK = (
    f"moved.next_stage = '{Stage.CONVERSION}'"
    f" AND moved.stage IN ({', '.join(repr(each.value) for each in RETURNS_FROM)})"
)
#: Those who moved begin a period; their last one ends on the same day.
_ADVANCE = (
    """
    UPDATE periods SET left_on = getvariable('that_day') FROM moved
    WHERE periods.customer_id = moved.customer_id AND left_on IS NULL
    """,
    f"""
    INSERT INTO periods BY NAME
    SELECT moved.customer_id, next_stage AS stage, coalesce(moved.stage, '') AS previous,
        getvariable('that_day') AS entered_on, NULL AS left_on, clv,
        coalesce(second_life, 0) + CASE WHEN {_IS_BACK} THEN 1 ELSE 0 END AS second_life,
        CASE WHEN {_IS_BACK} THEN greatest(last_purchase, staged.stage_since)
            ELSE back_since END AS back_since
    FROM moved LEFT JOIN staged USING (customer_id)
    """,
    """
    CREATE OR REPLACE TABLE staged AS
    SELECT customer_id, stage, entered_on AS stage_since, second_life, back_since
    FROM periods WHERE left_on IS NULL
    """,
)


def recompute_stages(*, at: dt.datetime) -> int:
    """Write the stages of the month ends that are kept, where none are; return how many."""
    if StagePeriod.objects.exists() or not MonthEndValuation.objects.exists():
        return 0
    days = MonthEndValuation.objects.values_list("run__as_of", flat=True).distinct()
    rulebook = Rulebook.in_force()
    with duckdb.connect() as bench, records() as rows:
        _begin(bench, rows)
        for day in sorted(days):
            _advance(bench, rulebook, day)
        return _write(bench, rulebook)


def _begin(bench: DuckDBPyConnection, rows: Records) -> None:
    for name, source in _SOURCES.items():
        take(bench, name, source, of=rows)
    bench.execute(
        "CREATE TABLE periods (customer_id BIGINT, stage VARCHAR, previous VARCHAR,"
        " entered_on DATE, left_on DATE, second_life BIGINT, back_since DATE, clv DECIMAL(16,2))"
    )
    bench.execute(_ADVANCE[-1])


def _advance(bench: DuckDBPyConnection, rulebook: Rulebook, day: dt.date) -> None:
    """Move everybody by what was known on a day."""
    bench.execute(f"SET VARIABLE that_day = DATE '{day.isoformat()}'")
    bench.execute(f"CREATE OR REPLACE TABLE known AS {_KNOWN}")
    known = {row[0] for row in bench.execute("DESCRIBE known").fetchall()}
    columns = ", ".join(
        f"CAST({name if name in known else 'NULL'} AS {kind}) AS {name}"
        for name, kind in columns_now().items()
    )
    bench.execute(f"CREATE OR REPLACE TABLE facts_then AS SELECT {columns} FROM known")
    asked = moves(rulebook, on=day, of="facts_then")
    bench.execute(f"CREATE OR REPLACE TABLE moved AS {asked.sql}", list(asked.parameters))
    for statement in _ADVANCE:
        bench.execute(statement)


@transaction.atomic
def _write(bench: DuckDBPyConnection, rulebook: Rulebook) -> int:
    zone = "+00" if connection.vendor == "postgresql" else ""
    policy = rulebook.policy.pk if rulebook.policy else "NULL"
    found = bench.sql(
        f"SELECT *, strftime(entered_on, '%Y-%m-%d 00:00:00{zone}') AS at,"
        f" CASE WHEN entered_on = (SELECT min(entered_on) FROM periods)"
        f" THEN '{StagePeriod.Cause.FIRST}' ELSE '{StagePeriod.Cause.RECOMPUTED}' END AS cause,"
        f" CAST({policy} AS BIGINT) AS policy_id"
        " FROM periods ORDER BY entered_on, customer_id"
    )
    count = 0
    for part in found.to_arrow_reader(_BATCH):
        insert_columns(StagePeriod, pa.Table.from_batches([part]))
        count += part.num_rows
    return count
