"""Tiers on the workbench of a run, before its rows are written."""

import duckdb
import numpy as np
import pyarrow as pa

from quilate.clv.valuation.standing import TIERS
from quilate.core.facts.records import records, take
from quilate.core.facts.table import Column, Source
from quilate.runs.arrow import words_of
from quilate.value.models import MonthEndValuation, Valuation, ValuationRun
from quilate.value.tiers.rule import Drawn, TierRule

_BEFORE = "tiers_before"


def remember_shown(bench: duckdb.DuckDBPyConnection, rule: TierRule) -> None:
    """Make the table of the tiers before a run: those that are shown, if drawn by the same rule."""
    run = ValuationRun.current()
    if run is None or not TierRule.kept(run.tiering).draws_as(rule):
        # Under another rule nobody has been in a tier before.
        _remember(bench, "SELECT customer_id, tier FROM {table} WHERE FALSE")
        return
    _remember(bench, f"SELECT customer_id, tier FROM {{table}} WHERE run_id = {run.pk}")


def remember_month(bench: duckdb.DuckDBPyConnection, month: str) -> None:
    """Make the same table of the tiers at the end of a month, given as YYYY-MM-DD."""
    asked = f"SELECT customer_id, tier FROM {{table}} WHERE month = '{month}'"
    _remember(bench, asked, MonthEndValuation._meta.db_table)


def place_staged(bench: duckdb.DuckDBPyConnection, table: str, rule: TierRule) -> Drawn:
    """Put the customers of a table of the workbench, by their ``id``, into tiers.

    Whoever was in one before stays there within the margin of the rule.
    """
    # Of no rows at all SQLite's driver takes every column for one of whole numbers.
    before = "CAST(old.tier AS VARCHAR)"
    found = bench.execute(
        f"SELECT staged.id, CAST({rule.measure.value} AS DOUBLE) AS value,"
        f" coalesce(list_position({list(TIERS)}, {before}), 0) - 1 AS before"
        f" FROM {table} AS staged LEFT JOIN {_BEFORE} AS old ON old.customer_id = staged.id"
        " ORDER BY staged.id"
    ).fetchnumpy()
    values = np.asarray(found["value"])
    drawn = rule.drawn(values)
    codes = drawn.placed(values, np.asarray(found["before"]).astype(np.int8))
    placed = pa.table({"id": found["id"], "tier": words_of(codes, TIERS)})
    bench.register("placed", placed)
    bench.execute(f"UPDATE {table} SET tier = placed.tier FROM placed WHERE {table}.id = placed.id")
    bench.unregister("placed")
    return drawn


def _remember(
    bench: duckdb.DuckDBPyConnection, asked: str, table: str = Valuation._meta.db_table
) -> None:
    source = Source(asked.format(table=table), {"tier": Column.TEXT})
    with records() as database:
        take(bench, _BEFORE, source, of=database)
