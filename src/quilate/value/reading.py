"""The lines of record, what customers cost, and who they are, on the bench of a run.

They travel as whole numbers and texts, which both databases give alike; money comes as cents.
"""

import datetime as dt
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from quilate.activity.queries.histories import (
    contracts_of_record,
    costs_of_record,
    lines_of_record,
)
from quilate.core.facts.records import records
from quilate.customers.models import Customer
from quilate.transactions import Frame

_CUSTOMERS = Customer._meta.db_table
_MONEY = "CAST(CAST({0} AS DECIMAL(18,0)) * 0.01 AS DECIMAL(18,2)) AS {0}"
#: Of no rows at all SQLite's driver takes every column for one of whole numbers.
_DAY = "CAST(CAST(date AS VARCHAR) AS DATE) AS date"
_KEY = "CAST(customer AS VARCHAR) AS customer"
_LIVING = "customer IN (SELECT customer_id FROM of_record)"
_WHOLE, _TEXT = pa.int64(), pa.string()


@dataclass(frozen=True)
class _Asked:
    """A question to the database of record, and what is made of its answer."""

    question: str
    columns: dict[str, pa.DataType]
    made: str


_ASKED = {
    "sold": _Asked(
        f"""
        SELECT customer_key AS customer, CAST(day AS TEXT) AS date,
            CAST(round(net_amount * 100) AS BIGINT) AS amount,
            CAST(round(margin * 100) AS BIGINT) AS margin,
            CAST(CASE WHEN is_return THEN 1 ELSE 0 END AS BIGINT) AS returned,
            CAST(CASE WHEN is_assumed THEN 1 ELSE 0 END AS BIGINT) AS assumed,
            contract_key AS contract
        FROM ({lines_of_record()}) AS line
        """,
        {"customer": _TEXT, "date": _TEXT}
        | dict.fromkeys(("amount", "margin", "returned", "assumed"), _WHOLE)
        | {"contract": _TEXT},
        f"""{_KEY}, {_DAY}, {_MONEY.format("amount")}, {_MONEY.format("margin")}, returned,
            assumed, nullif(CAST(contract AS VARCHAR), '') AS contract""",
    ),
    "held": _Asked(
        f"""
        SELECT contract_key AS contract, customer_key AS customer, plan_key AS plan,
            CAST(round(amount * 100) AS BIGINT) AS amount, CAST(started_on AS TEXT) AS started,
            CAST(commitment_ends_on AS TEXT) AS committed_until, CAST(ended_on AS TEXT) AS ended
        FROM ({contracts_of_record()}) AS held
        """,
        dict.fromkeys(("contract", "customer", "plan"), _TEXT)
        | {"amount": _WHOLE}
        | dict.fromkeys(("started", "committed_until", "ended"), _TEXT),
        f"""CAST(contract AS VARCHAR) AS contract, {_KEY}, CAST(plan AS VARCHAR) AS plan,
            {_MONEY.format("amount")}, CAST(CAST(started AS VARCHAR) AS DATE) AS started,
            CAST(CAST(committed_until AS VARCHAR) AS DATE) AS committed_until,
            CAST(CAST(ended AS VARCHAR) AS DATE) AS ended""",
    ),
    "incurred": _Asked(
        f"""
        SELECT customer_key AS customer, CAST(day AS TEXT) AS date,
            CAST(round(cost * 100) AS BIGINT) AS cost,
            CAST(CASE WHEN is_loss THEN 1 ELSE 0 END AS BIGINT) AS lost
        FROM ({costs_of_record()}) AS cost
        """,
        {"customer": _TEXT, "date": _TEXT} | dict.fromkeys(("cost", "lost"), _WHOLE),
        f"""{_KEY}, {_DAY}, {_MONEY.format("cost")},
            CASE WHEN lost = 1 THEN 'bad debt' ELSE 'service' END AS kind""",
    ),
    #: Who has been erased has no relation with the company that could be worth anything.
    "of_record": _Asked(
        f"""
        SELECT key, id, coalesce(branch_id, 0) AS branch, coalesce(team_id, 0) AS team,
            coalesce(owner_id, 0) AS owner
        FROM {_CUSTOMERS} WHERE erased_at IS NULL
        """,
        {"key": _TEXT} | dict.fromkeys(("id", "branch", "team", "owner"), _WHOLE),
        """key AS customer_id, id, nullif(branch, 0) AS branch, nullif(team, 0) AS team,
            nullif(owner, 0) AS owner""",
    ),
}


def take_in(bench: duckdb.DuckDBPyConnection) -> None:
    """Make ``sold``, ``held``, ``incurred`` and ``of_record`` of what is on record now."""
    with records() as database:
        for name, asked in _ASKED.items():
            with database.rows(asked.question, pa.schema(list(asked.columns.items()))) as rows:
                bench.register("incoming", rows)
                bench.execute(f"CREATE TABLE {name} AS SELECT {asked.made} FROM incoming")
                bench.unregister("incoming")


def lines(bench: duckdb.DuckDBPyConnection) -> Frame:
    """Return what was sold and what came back, of those who have not been erased."""
    return _of_the_living(bench, "sold", "* EXCLUDE assumed")


def assumed_lines(bench: duckdb.DuckDBPyConnection, until: dt.date) -> int:
    """Return how many lines, until a day, have the margin of a category or of the company."""
    ((count,),) = bench.execute(
        f"SELECT count_if(assumed = 1) FROM sold WHERE date <= ? AND {_LIVING}", [until]
    ).fetchall()
    return int(count)


def costs_of(bench: duckdb.DuckDBPyConnection) -> Frame | None:
    """Return what conversations cost, and what was written off; None where nothing did."""
    ((count,),) = bench.execute("SELECT count(*) FROM incurred").fetchall()
    if not count:
        return None
    return _of_the_living(bench, "incurred")


def contracts(bench: duckdb.DuckDBPyConnection) -> Frame | None:
    """Return the contracts, with a row for each renewal; None where there are none."""
    ((count,),) = bench.execute(f"SELECT count(*) FROM held WHERE {_LIVING}").fetchall()
    return _of_the_living(bench, "held") if count else None


def _of_the_living(bench: duckdb.DuckDBPyConnection, table: str, columns: str = "*") -> Frame:
    living = f"SELECT {columns} FROM {table} WHERE {_LIVING}"
    # By a cursor of its own: the run goes on working on the bench while it reads.
    return Frame(bench.cursor().sql(living).to_arrow_reader())
