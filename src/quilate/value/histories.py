"""The purchase histories of some customers, by the same SQL that makes those of the whole base."""

import datetime as dt
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
from django.db import connection

from quilate.activity.queries.histories import (
    contracts_of_record,
    costs_of_record,
    lines_of_record,
)
from quilate.clv.forecast.snapshot import MEMORIES_DAYS
from quilate.customers.models import Customer
from quilate.runs.observing import number_of
from quilate.transactions.histories import Columns, HistoryReader
from quilate.transactions.ledger.contracts import number_contracts
from quilate.transactions.ledger.customer_costs import keep_costs_of_contracts
from quilate.transactions.ledger.purchases import add_dated_costs, make_charges, make_purchases

_MEMORY = "256MB"
_TABLES = {
    "sold": {"customer_key": pa.int64(), "day": pa.string()}
    | dict.fromkeys(("amount", "margin", "returned"), pa.int64())
    | {"contract": pa.string()},
    "held": {"customer_key": pa.int64(), "contract": pa.string(), "plan": pa.string()}
    | {"amount": pa.int64()}
    | dict.fromkeys(("started", "committed_until", "ended"), pa.string()),
    "incurred": {"customer_key": pa.int64(), "day": pa.string()}
    | dict.fromkeys(("cost", "lost"), pa.int64()),
    "everybody": {"customer_key": pa.int64()},
}
_MONEY = "CAST(CAST({0} AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 4))"
_OPENED = threading.local()
_Row = tuple[Any, ...]


@dataclass(frozen=True)
class Apart:
    """Some customers who are valued as of one day.

    Attributes
    ----------
    customers
        Their places among those who were asked for, which are their keys.
    histories
        Of what they have bought.
    bench
        Where their contracts lie, and those of the others; good until histories are asked for
        again.
    """

    customers: list[int]
    histories: Columns
    bench: duckdb.DuckDBPyConnection


def histories_of(customers: Sequence[int], *, as_of: dt.date, today: dt.date) -> dict[int, Apart]:
    """Return the histories of customers by their cut-off, in days since 1970-01-01.

    A customer's cut-off is the day of the run, or the last day since on which they bought, or a
    contract of theirs was charged, begun, renewed or ended; what serving them has cost since falls
    on it.
    """
    rows = _asked_of_the_record(customers, today)
    holds_contracts = bool(rows["held"])
    bench = _bench(holds_contracts)
    for name, found_rows in rows.items():
        bench.register(name, _table(found_rows, _TABLES[name]))
    _make_purchases(bench, as_of, today, holds_contracts=holds_contracts)
    reader = HistoryReader(bench, MEMORIES_DAYS)
    found: dict[int, Apart] = {}
    cutoffs = dict(bench.execute("SELECT customer_key, cutoff FROM cutoffs").fetchall())
    for cutoff in sorted(set(cutoffs.values())):
        ours = [key for key, day in cutoffs.items() if day == cutoff]
        columns = reader.of_range(cutoff, 1, cutoff, range(len(customers)))
        among = np.isin(columns["customer_key"], ours)
        histories = {name: column[among] for name, column in columns.items()}
        found[number_of(cutoff)] = Apart(ours, histories, bench)
    return found


def _bench(holds_contracts: bool) -> duckdb.DuckDBPyConnection:
    """Return a small database in memory, two for each thread.

    On one of them nobody ever holds a contract: what is made of contracts is made once, and that
    is a seventh of the time of a customer who has none.
    """
    if not hasattr(_OPENED, "benches"):
        _OPENED.benches = {}
    benches: dict[bool, duckdb.DuckDBPyConnection] = _OPENED.benches
    if holds_contracts not in benches:
        bench = duckdb.connect(config={"memory_limit": _MEMORY, "threads": 1})
        _furnish(bench)
        benches[holds_contracts] = bench
    return benches[holds_contracts]


def _furnish(bench: duckdb.DuckDBPyConnection) -> None:
    """Make what a ledger reads, over the names under which lines and costs are registered."""
    for name, kinds in _TABLES.items():
        bench.register(name, _table([], kinds))
    for statement in _LEDGER:
        bench.execute(statement)
    number_contracts(bench)
    make_charges(bench)
    keep_costs_of_contracts(bench)


def _asked_of_the_record(customers: Sequence[int], today: dt.date) -> dict[str, list[_Row]]:
    """Return the rows of each table, with the places of their customers as keys."""
    among = ", ".join(str(int(number)) for number in customers)
    some = f"customer.id IN ({among})"
    asked = {
        "sold": f"""
            SELECT customer_key, CAST(day AS TEXT), CAST(round(net_amount * 100) AS BIGINT),
                CAST(round(margin * 100) AS BIGINT), CASE WHEN is_return THEN 1 ELSE 0 END,
                contract_key
            FROM ({lines_of_record(among=some)}) AS line WHERE day <= %s
        """,
        "held": f"""
            SELECT customer_key, contract_key, plan_key, CAST(round(amount * 100) AS BIGINT),
                CAST(started_on AS TEXT), CAST(commitment_ends_on AS TEXT), CAST(ended_on AS TEXT)
            FROM ({contracts_of_record(among=some)}) AS held WHERE started_on <= %s
        """,
        "incurred": f"""
            SELECT customer_key, CAST(day AS TEXT), CAST(round(cost * 100) AS BIGINT),
                CASE WHEN is_loss THEN 1 ELSE 0 END
            FROM ({costs_of_record(among=some)}) AS cost WHERE day <= %s
        """,
    }
    keys = dict(Customer.objects.filter(pk__in=customers).values_list("pk", "key"))
    place = {keys[number]: place for place, number in enumerate(customers)}
    found: dict[str, list[_Row]] = {}
    for name, question in asked.items():
        with connection.cursor() as cursor:
            cursor.execute(question, [today])
            found[name] = [(place[row[0]], *row[1:]) for row in cursor.fetchall()]
    # As the ledger numbers them: who has only cost something is nobody's customer yet.
    held_or_bought = {row[0] for name in ("sold", "held") for row in found[name]}
    found["everybody"] = [(number,) for number in sorted(held_or_bought)]
    return found


def _table(rows: list[_Row], kinds: dict[str, pa.DataType]) -> pa.Table:
    columns = zip(*rows, strict=True) if rows else ([] for _ in kinds)
    arrays = [pa.array(column, kind) for column, kind in zip(columns, kinds.values(), strict=True)]
    return pa.table(arrays, names=list(kinds))


def _make_purchases(
    bench: duckdb.DuckDBPyConnection, as_of: dt.date, today: dt.date, *, holds_contracts: bool
) -> None:
    """Make ``purchases`` and ``cutoffs``, as a ledger makes them of lines whose margin is known."""
    if holds_contracts:
        number_contracts(bench)
    bench.execute(_CUTOFFS, [as_of, today])
    make_purchases(bench)
    add_dated_costs(bench)
    if holds_contracts:
        make_charges(bench)
        keep_costs_of_contracts(bench)


_LEDGER = (
    "CREATE TEMP VIEW customers AS SELECT customer_key,"
    " CAST(customer_key AS VARCHAR) AS customer_id FROM everybody",
    "CREATE TEMP TABLE category_margins AS SELECT '' AS category, 1.0 AS share LIMIT 0",
    "CREATE TEMP TABLE company_margin AS SELECT CAST(1 AS DECIMAL(9, 6)) AS share",
    f"""
    CREATE TEMP VIEW lines AS
    SELECT CAST(customer_key AS VARCHAR) AS customer_id, CAST(day AS DATE) AS day,
        CASE WHEN is_return THEN -abs(net) ELSE net END AS revenue,
        CASE WHEN is_return AND net > 0 THEN -kept ELSE kept END AS margin,
        CAST(0 AS DECIMAL(18, 4)) AS cost_to_serve, NOT is_return AS is_purchase,
        CAST(NULL AS VARCHAR) AS category, nullif(contract, '') AS contract_id
    FROM (
        SELECT customer_key, day, contract, {_MONEY.format("amount")} AS net,
            {_MONEY.format("margin")} AS kept, returned = 1 OR amount < 0 AS is_return
        FROM sold
    )
    """,
    f"""
    CREATE TEMP VIEW agreed AS
    SELECT 0 AS line, contract AS contract_id, CAST(customer_key AS VARCHAR) AS customer_id, plan,
        {_MONEY.format("amount")} AS amount, CAST(started AS DATE) AS started_on,
        CAST(committed_until AS DATE) AS binds_until, CAST(ended AS DATE) AS ended_on,
        coalesce(ended >= started, TRUE) AS is_sound
    FROM held
    """,
    "CREATE TEMP TABLE cutoffs (customer_key BIGINT, cutoff DATE)",
    f"""
    CREATE TEMP VIEW priced_costs AS
    SELECT CAST(customer_key AS VARCHAR) AS customer_id, least(CAST(day AS DATE), cutoff) AS day,
        {_MONEY.format("cost")} AS cost, TRUE AS is_sound, FALSE AS is_acquisition,
        lost = 1 AS is_loss
    FROM incurred JOIN cutoffs USING (customer_key)
    """,
)
_CUTOFFS = """
    CREATE OR REPLACE TEMP TABLE cutoffs AS
    WITH happened AS (
        SELECT CAST(customer_id AS BIGINT) AS customer_key, day FROM lines
        UNION ALL SELECT customer_key, unnest([started_on, ended_on]) FROM contracts
        UNION ALL SELECT customer_key, since FROM terms JOIN contracts USING (contract_key)
    ),
    known AS (SELECT * FROM happened WHERE day <= CAST($2 AS DATE))
    SELECT customer_key, greatest(coalesce(max(day), CAST($1 AS DATE)), CAST($1 AS DATE)) AS cutoff
    FROM everybody LEFT JOIN known USING (customer_key) GROUP BY customer_key
"""
