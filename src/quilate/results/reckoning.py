"""What each group brought and cost in each month, of the records as they are now.

Rows are added up while they come in, by cells: customers of the same place and the same groups.
"""

import datetime as dt

import duckdb

from quilate.activity.queries.won import WON
from quilate.core.facts.asked import DAY, KEY, coming_in
from quilate.core.facts.records import Records, records
from quilate.results.dividing import OF_FACTS, groups_now
from quilate.results.gathering import NOBODYS, RESULTS
from quilate.results.reading import INCURRED, PLACED, SOLD, SPENT

_PLACE = "branch, team, owner"
_GROUPS = ", ".join(OF_FACTS)


def reckon(bench: duckdb.DuckDBPyConnection, *, on: dt.date) -> None:
    """Make ``results`` on the workbench: a row for each group, reach and month up to a day.

    Raises
    ------
    Problem
        If the facts have not been prepared yet.
    """
    bench.execute(_MONTHLY)
    with records() as database:
        _find_cells(bench, database, on)
        for asked, sums in ((SOLD, _OF_SALES), (INCURRED, _OF_COSTS)):
            with coming_in(bench, database, asked):
                bench.execute(sums, [on])
        _share_out(bench, database, on)
    bench.execute(RESULTS)


def _find_cells(bench: duckdb.DuckDBPyConnection, database: Records, on: dt.date) -> None:
    bench.register("grouped", groups_now(on=on))
    with coming_in(bench, database, PLACED):
        bench.execute(_STANDING)
    bench.unregister("grouped")
    bench.execute(_CELLS)
    bench.execute(_OF_NEWCOMERS, [on])


def _share_out(bench: duckdb.DuckDBPyConnection, database: Records, on: dt.date) -> None:
    """Give what a way cost in a month to those whom it won in it, to the cent."""
    for asked, table in ((WON, _WON), (SPENT, _SPENT)):
        with coming_in(bench, database, asked):
            bench.execute(table)
    bench.execute(_OF_SPEND, [on])


_DAY, _KEY = DAY.format("day"), KEY.format("customer")
_MONTH = f"date_trunc('month', {_DAY})"
_MONTHLY = """
    CREATE OR REPLACE TABLE monthly (
        cell BIGINT, month DATE, last_day DATE, newcomers HUGEINT DEFAULT 0,
        assumed HUGEINT DEFAULT 0, revenue HUGEINT DEFAULT 0, cost_of_goods HUGEINT DEFAULT 0,
        acquisition HUGEINT DEFAULT 0, cost_to_serve HUGEINT DEFAULT 0,
        written_off HUGEINT DEFAULT 0
    )
"""
_STANDING = f"""
    CREATE OR REPLACE TABLE standing AS
    SELECT *, dense_rank() OVER (ORDER BY {_PLACE}, {_GROUPS}, segments) AS cell
    FROM (
        SELECT {_KEY} AS customer, {_PLACE},
            CAST(nullif(CAST(first_day AS VARCHAR), '') AS DATE) AS first_day,
            {", ".join(f"coalesce({fact}, '') AS {fact}" for fact in OF_FACTS)},
            coalesce(segments, []) AS segments
        FROM incoming LEFT JOIN grouped ON grouped.customer_id = number
    )
"""
_CELLS = f"""
    CREATE OR REPLACE TABLE cells AS SELECT DISTINCT cell, {_PLACE}, {_GROUPS}, segments
    FROM standing
"""
_OF_NEWCOMERS = """
    INSERT INTO monthly BY NAME
    SELECT cell, date_trunc('month', first_day) AS month, max(first_day) AS last_day,
        count(*) AS newcomers
    FROM standing WHERE first_day <= $1 GROUP BY ALL
"""
_OF_SALES = f"""
    INSERT INTO monthly BY NAME
    SELECT cell, {_MONTH} AS month, max({_DAY}) AS last_day,
        sum(assumed) AS assumed, sum(net_amount) AS revenue,
        sum(net_amount - margin) AS cost_of_goods
    FROM (SELECT * REPLACE ({_KEY} AS customer) FROM incoming) JOIN standing USING (customer)
    WHERE {_DAY} <= $1 GROUP BY ALL
"""
_OF_COSTS = f"""
    INSERT INTO monthly BY NAME
    SELECT cell, {_MONTH} AS month, max({_DAY}) AS last_day,
        coalesce(sum(cost) FILTER (lost = 0), 0) AS cost_to_serve,
        coalesce(sum(cost) FILTER (lost = 1), 0) AS written_off
    FROM (SELECT * REPLACE ({_KEY} AS customer) FROM incoming) JOIN standing USING (customer)
    WHERE {_DAY} <= $1 GROUP BY ALL
"""
_WON = f"""
    CREATE OR REPLACE TABLE won AS
    SELECT {_KEY} AS customer, source, {_MONTH} AS month FROM incoming
"""
_SPENT = f"""
    CREATE OR REPLACE TABLE spent AS SELECT source, {_MONTH} AS month, account_amount FROM incoming
"""
# Of n who share an amount, the first k have what is due to k of n, in whole cents.
_OF_SPEND = f"""
    INSERT INTO monthly BY NAME
    WITH among AS (
        SELECT *, row_number() OVER (PARTITION BY source, month ORDER BY customer) AS place,
            count(*) OVER (PARTITION BY source, month) AS of_them
        FROM won
    )
    SELECT coalesce(cell, {NOBODYS}) AS cell, month, month AS last_day,
        sum(CASE WHEN place IS NULL THEN account_amount
            ELSE account_amount * place // of_them - account_amount * (place - 1) // of_them END
        ) AS acquisition
    FROM spent LEFT JOIN among USING (source, month) LEFT JOIN standing USING (customer)
    WHERE month <= $1 GROUP BY ALL
"""
