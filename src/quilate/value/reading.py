"""The lines of record, what customers cost, and who they are, on the bench of a run."""

import datetime as dt

import duckdb

from quilate.activity.queries.histories import (
    contracts_of_record,
    costs_of_record,
    lines_of_record,
)
from quilate.core.facts.asked import DAY, KEY, Asked, coming_in
from quilate.core.facts.records import records
from quilate.customers.models import Customer
from quilate.transactions import Frame

_CUSTOMERS = Customer._meta.db_table
_KEY = f"{KEY.format('customer')} AS customer"
_LIVING = "customer IN (SELECT customer_id FROM of_record)"


def _day(column: str) -> str:
    return f"{DAY.format(column)} AS {column}"


def _money(column: str) -> str:
    return f"CAST(CAST({column} AS DECIMAL(18,0)) * 0.01 AS DECIMAL(18,2)) AS {column}"


#: Of each table on the bench, what is asked of the records, and what is made of the answer.
_ASKED = {
    "sold": (
        Asked(
            f"""
            SELECT customer_key AS customer, CAST(day AS TEXT) AS date, contract_key AS contract,
                CAST(round(net_amount * 100) AS BIGINT) AS amount,
                CAST(round(margin * 100) AS BIGINT) AS margin,
                CAST(CASE WHEN is_return THEN 1 ELSE 0 END AS BIGINT) AS returned,
                CAST(CASE WHEN is_assumed THEN 1 ELSE 0 END AS BIGINT) AS assumed
            FROM ({lines_of_record()}) AS line
            """,
            ("customer", "date", "contract"),
            ("amount", "margin", "returned", "assumed"),
        ),
        f"""{_KEY}, {_day("date")}, {_money("amount")}, {_money("margin")}, returned, assumed,
            nullif({KEY.format("contract")}, '') AS contract""",
    ),
    "held": (
        Asked(
            f"""
            SELECT contract_key AS contract, customer_key AS customer, plan_key AS plan,
                CAST(started_on AS TEXT) AS started,
                CAST(commitment_ends_on AS TEXT) AS committed_until,
                CAST(ended_on AS TEXT) AS ended, CAST(round(amount * 100) AS BIGINT) AS amount
            FROM ({contracts_of_record()}) AS held
            """,
            ("contract", "customer", "plan", "started", "committed_until", "ended"),
            ("amount",),
        ),
        f"""{KEY.format("contract")} AS contract, {_KEY}, {KEY.format("plan")} AS plan,
            {_money("amount")}, {_day("started")}, {_day("committed_until")}, {_day("ended")}""",
    ),
    "incurred": (
        Asked(
            f"""
            SELECT customer_key AS customer, CAST(day AS TEXT) AS date,
                CAST(round(cost * 100) AS BIGINT) AS cost,
                CAST(CASE WHEN is_loss THEN 1 ELSE 0 END AS BIGINT) AS lost
            FROM ({costs_of_record()}) AS cost
            """,
            ("customer", "date"),
            ("cost", "lost"),
        ),
        f"""{_KEY}, {_day("date")}, {_money("cost")},
            CASE WHEN lost = 1 THEN 'bad debt' ELSE 'service' END AS kind""",
    ),
    #: Who has been erased has no relation with the company that could be worth anything.
    "of_record": (
        Asked(
            f"""
            SELECT key, id, coalesce(branch_id, 0) AS branch, coalesce(team_id, 0) AS team,
                coalesce(owner_id, 0) AS owner
            FROM {_CUSTOMERS} WHERE erased_at IS NULL
            """,
            ("key",),
            ("id", "branch", "team", "owner"),
        ),
        """key AS customer_id, id, nullif(branch, 0) AS branch, nullif(team, 0) AS team,
            nullif(owner, 0) AS owner""",
    ),
}


def take_in(bench: duckdb.DuckDBPyConnection) -> None:
    """Make ``sold``, ``held``, ``incurred`` and ``of_record`` of what is on record now."""
    with records() as database:
        for name, (asked, made) in _ASKED.items():
            with coming_in(bench, database, asked):
                bench.execute(f"CREATE TABLE {name} AS SELECT {made} FROM incoming")


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
