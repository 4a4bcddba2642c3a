"""What customers have left since they were won, added up for the page of acquisition.

A month counts once it is whole: of those won on the 10th, from the 10th to the 9th of the next. So
the figure after k months is that of the same customers in each of them.
"""

import datetime as dt

import pyarrow as pa
from django.db import transaction

from quilate.activity.models import WonMargin
from quilate.activity.queries.histories import lines_of_record
from quilate.activity.queries.won import WON
from quilate.core.bulk import insert_columns
from quilate.core.facts.asked import DAY, KEY, Asked, coming_in
from quilate.core.facts.records import records
from quilate.runs.workbench import workbench

#: So long after they were won customers are looked at.
MOST_MONTHS = 36
_SOLD = Asked(
    f"""
    SELECT customer_key AS customer, CAST(day AS TEXT) AS day,
        CAST(round(margin * 100) AS BIGINT) AS cents,
        CAST(CASE WHEN is_assumed THEN 1 ELSE 0 END AS BIGINT) AS assumed
    FROM ({lines_of_record()}) AS line
    """,
    ("customer", "day"),
    ("cents", "assumed"),
)
_TAKEN = f"""
    CREATE TABLE {{0}} AS
    SELECT * REPLACE ({KEY.format("customer")} AS customer, {DAY.format("day")} AS day)
    FROM incoming
"""
_MONEY = "CAST(CAST(coalesce({0}, 0) AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2))"
#: Up to the day $1. What one left in a month that is whole: squares grow from one to the next.
_SUMMED = f"""
    WITH ends AS (SELECT max(day) AS until FROM sold WHERE day <= $1), seen AS (
        SELECT customer, source, day AS won_on, CAST(date_trunc('month', day) AS DATE) AS month,
            least(datesub('month', day, until + 1), {MOST_MONTHS}) AS whole
        FROM won, ends WHERE datesub('month', day, until + 1) > 0
    ), monthly AS (
        SELECT customer, source, month, whole, datesub('month', won_on, day) + 1 AS place,
            sum(cents) AS cents, coalesce(sum(cents) FILTER (assumed = 1), 0) AS assumed
        FROM sold JOIN seen USING (customer)
        WHERE day >= won_on AND datesub('month', won_on, day) < whole GROUP BY ALL
    ), left_by_each AS (
        SELECT *, sum(cents) OVER (PARTITION BY customer ORDER BY place) AS so_far FROM monthly
    ), grown AS (
        SELECT source, month, whole, place, sum(cents) AS cents, sum(assumed) AS assumed,
            sum(CAST(so_far AS DOUBLE) ** 2 - CAST(so_far - cents AS DOUBLE) ** 2) AS squares
        FROM left_by_each GROUP BY ALL
    ), counted AS (
        SELECT source, month, months, count(*) AS customers
        FROM seen, unnest(range(1, whole + 1)) AS place (months) GROUP BY ALL
    ), summed AS (
        SELECT source, month, months, sum(cents) AS cents, sum(assumed) AS assumed,
            sum(squares) AS squares
        FROM grown, unnest(range(place, whole + 1)) AS until_then (months) GROUP BY ALL
    )
    SELECT source AS source_id, month, months, customers, {_MONEY.format("cents")} AS margin,
        {_MONEY.format("assumed")} AS assumed, coalesce(squares, 0) / 10000 AS squares, until
    FROM counted LEFT JOIN summed USING (source, month, months), ends
    ORDER BY month, source, months
"""


def prepare_margins_of_won(*, on: dt.date) -> int:
    """Add up anew what customers have left since they were won; return how many sums there are."""
    with workbench() as bench, records() as database:
        for name, asked in (("won", WON), ("sold", _SOLD)):
            with coming_in(bench, database, asked):
                bench.execute(_TAKEN.format(name))
        sums = bench.sql(_SUMMED, params=[on]).to_arrow_table()
    _write(sums)
    return len(sums)


@transaction.atomic
def _write(sums: pa.Table) -> None:
    WonMargin.objects.all().delete()
    insert_columns(WonMargin, sums)
