"""The valuations of a run, written beside those that are shown, in parts of a transaction each."""

import datetime as dt
from collections.abc import Callable

import duckdb
from django.db import connection, transaction

from quilate.runs.table import table_of
from quilate.runs.valuation_run import ValuationRun as Computation
from quilate.value.models import SUMMED, Valuation, ValuationRun, ValueSum
from quilate.value.money import exact_sql
from quilate.value.portfolio.lines import Lines
from quilate.value.putting import put

#: So many rows keep other writers of SQLite waiting for half a second.
_ROWS_AT_ONCE = 25_000
MONEY = (
    *("revenue", "margin", "cost_to_serve", "value_to_date", "current_value", "expected_margin"),
    *("clv", "clv_low", "clv_high", "clv_subscriptions", "potential", "gap"),
)
_AS_THEY_ARE = (
    *("first_purchase", "last_purchase", "next_purchase", "purchases", "p_alive"),
    *("expected_purchases", "quadrant", "uncertain", "tier", "rank", "rank_by_revenue"),
)
#: In the order in which they are written.
_COLUMNS = (*MONEY, *_AS_THEY_ARE, "clv_purchases")
_PLACE = ("branch", "team", "owner")
_GROUP = (*_PLACE, "quadrant", "tier", "uncertain")


def stage(computation: Computation, bench: duckdb.DuckDBPyConnection) -> None:
    """Make the table ``valued`` on the run's workbench.

    It has a row for each customer, with their number, place and value; money to the cent.
    """
    bench.register("valuations", table_of(computation.valuations, bench))
    cents = ", ".join(map(exact_sql, MONEY))
    bench.execute(
        # To the cent the parts are the whole.
        "CREATE OR REPLACE TABLE valued AS SELECT *, clv - clv_subscriptions AS clv_purchases"
        f" FROM (SELECT who.id, branch, team, owner, {', '.join(_AS_THEY_ARE)}, {cents}"
        " FROM valuations JOIN of_record AS who USING (customer_id)) ORDER BY id"
    )
    bench.unregister("valuations")
    # By the amounts that are shown: on a line, a fraction of a cent would decide.
    lines = Lines.of(computation.valuations.cuts)
    bench.execute(f"UPDATE valued SET quadrant = {lines.word}, uncertain = {lines.uncertain}")


def write(
    run: ValuationRun,
    bench: duckdb.DuckDBPyConnection,
    *,
    at: dt.datetime,
    on_share: Callable[[float], None],
) -> int:
    """Write the rows of ``valued`` as the run's, and return how many there are.

    The share that is written is told after each part.
    """
    ((count,),) = bench.execute("SELECT count(*) FROM valued").fetchall()
    place = [f"{name}_id" for name in _PLACE]
    columns = ("run_id", "customer_id", *_COLUMNS, *place, "refreshed_at")
    # Text goes unchanged into either database: it is its columns that say what it is.
    moment = at.astimezone(dt.UTC).replace(tzinfo=None).isoformat(" ")
    if connection.vendor == "postgresql":
        moment += "+00"
    asked = ", ".join((*_COLUMNS, *_PLACE))
    parts = bench.cursor().sql(
        f"SELECT CAST({run.pk} AS BIGINT), id, {asked}, '{moment}' FROM valued ORDER BY id"
    )
    written = 0
    for part in parts.to_arrow_reader(_ROWS_AT_ONCE):
        with transaction.atomic():
            put(Valuation, part, columns)
        written += part.num_rows
        on_share(written / count)
    return written


def add_up(run: ValuationRun, bench: duckdb.DuckDBPyConnection) -> None:
    """Write the sums of a run by place, quadrant and tier."""
    group, sums = ", ".join(_GROUP), ", ".join(f"sum({name})" for name in SUMMED)
    found = bench.execute(f"SELECT {group}, count(*), {sums} FROM valued GROUP BY ALL ORDER BY ALL")
    names = ("branch_id", "team_id", "owner_id", *_GROUP[3:], "customers", *SUMMED)
    ValueSum.objects.bulk_create(
        ValueSum(run=run, **dict(zip(names, row, strict=True))) for row in found.fetchall()
    )
