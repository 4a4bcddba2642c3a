"""Contracts, and the lines that are their charges."""

import re
from functools import cache

import duckdb

from quilate.language import Problem
from quilate.transactions.ledger.contracts_account import ContractsAccount, draw_up_contracts
from quilate.transactions.ledger.costs_dates import CostsDates
from quilate.transactions.ledger.interpretation import contract_sql
from quilate.transactions.options import ReadingOptions
from quilate.transactions.recognition.column_names import name_strength, words_of
from quilate.transactions.recognition.content import is_temporal, kinds_of, look_at
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources import RawTable, open_source
from quilate.transactions.sources.quoting import identifier, literal
from quilate.transactions.values.amounts import decide_numbers, number_sql
from quilate.transactions.values.dates import decide_dates
from quilate.transactions.values.shapes import survey, text_of

_ON = "(?:_?(?:on|at|date|day))?"
_STARTED = (
    rf"(?:contract_)?(?:started|start|starts|begins|begin|began|signed|since|from|valid_from){_ON}"
    r"|(?:fecha_)?(?:de_)?(?:inicio|alta|firma|comienzo|desde)(?:_(?:del?_)?contrato)?"
)
_ENDED = (
    rf"(?:contract_)?(?:ended|end|ends|cancelled|canceled|terminated|closed){_ON}"
    r"|(?:fecha_)?(?:de_)?(?:baja|fin|cierre|cancelacion)(?:_(?:del?_)?contrato)?"
)
_BINDS = (
    rf"(?:commitment|committed|binds|bound|minimum_term)(?:_(?:ends?|until|to)){_ON}"
    r"|(?:fin_|fecha_fin_|hasta_)?(?:de_)?(?:permanencia|compromiso)(?:_hasta|_fin)?"
)
_PLAN = (
    r"plan|tariff|tarifa|product|producto|modalidad|service|servicio"
    r"|(?:plan|tariff|tarifa|product|producto)_?(?:name|nombre|key|id|code|codigo)"
)
_MONEY = "DECIMAL(18, 4)"
#: What is missing of a row, in the order in which it is told.
_FAULTS = {
    "contract_id IS NULL": "transactions-reject-no-contract",
    "customer_id IS NULL": "transactions-reject-no-holder",
    "started_on IS NULL": "transactions-reject-no-start",
    "ended_on < started_on": "transactions-reject-ends-first",
}


def collect_contracts(
    connection: duckdb.DuckDBPyConnection, options: ReadingOptions
) -> RawTable | None:
    """Make ``agreed``, the sound rows of the source of contracts; empty where there is none.

    A contract may have several rows: one for each time for which it binds.

    Raises
    ------
    Problem
        The source has no contracts, no customers, or does not say when they started.
    """
    if options.contracts is None:
        connection.execute(f"CREATE OR REPLACE TEMP TABLE agreed AS SELECT {_NOTHING} LIMIT 0")
        return None
    raw = open_source(connection, options.contracts, name="agreements")
    contract = _needed(raw, _column(raw, Role.CONTRACT), "transactions-contracts-no-contract")
    customer = _needed(raw, _column(raw, Role.CUSTOMER), "transactions-contracts-no-customer")
    started = _needed(raw, _named(raw, _STARTED), "transactions-contracts-no-start")
    amount = _column(raw, Role.AMOUNT) or _column(raw, Role.UNIT_PRICE)
    plan = _named(raw, _PLAN)
    readings = {
        "file": "_file",
        "line": "_line",
        "contract_id": contract_sql(contract),
        "customer_id": contract_sql(customer),
        "plan": f"coalesce({text_of(plan)}, '')" if plan else "''",
        "amount": f"TRY_CAST({_number(connection, raw, amount)} AS {_MONEY})" if amount else "NULL",
        "started_on": _day(connection, raw, started, options),
        "binds_until": _day(connection, raw, _named(raw, _BINDS), options),
        "ended_on": _day(connection, raw, _named(raw, _ENDED), options),
        "field": literal(contract),
        "written": f"CAST({identifier(contract)} AS VARCHAR)",
    }
    asked = ", ".join(f"{sql} AS {name}" for name, sql in readings.items())
    fault = " ".join(f"WHEN {when} THEN {literal(reason)}" for when, reason in _FAULTS.items())
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE agreed AS SELECT *, CASE {fault} END AS fault"
        f" FROM (SELECT {asked} FROM {identifier(raw.name)})"
    )
    return raw


def number_contracts(connection: duckdb.DuckDBPyConnection) -> None:
    """Make ``contracts``, numbered from 0 in the order of their customers, and ``terms``."""
    connection.execute(
        "CREATE OR REPLACE TABLE contracts AS SELECT"
        " CAST(row_number() OVER (ORDER BY customer_key, started_on, contract_id) - 1 AS INTEGER)"
        " AS contract_key, * FROM (SELECT contract_id,"
        " arg_min(customer_key, (started_on, line)) AS customer_key,"
        " coalesce(arg_max(plan, started_on) FILTER (plan <> ''), '') AS plan,"
        f" CAST(coalesce(arg_max(amount, started_on), 0) AS {_MONEY}) AS amount,"
        " min(started_on) AS started_on, max(ended_on) AS ended_on"
        " FROM agreed JOIN customers USING (customer_id) WHERE fault IS NULL GROUP BY contract_id)"
    )
    connection.execute(
        "CREATE OR REPLACE TABLE terms AS SELECT contract_key, agreed.started_on AS since,"
        " max(binds_until) AS until FROM agreed JOIN contracts USING (contract_id)"
        " WHERE fault IS NULL AND binds_until > agreed.started_on"
        " GROUP BY contract_key, agreed.started_on"
    )


def contracts_account(
    connection: duckdb.DuckDBPyConnection, raw: RawTable | None
) -> ContractsAccount | None:
    """Return where the rows of the source of contracts went; None without one.

    Those that cannot be used join the rejects: the account of the lines has to be drawn up before.
    """
    if raw is None:
        return None
    connection.execute(
        "INSERT INTO rejects SELECT _file, _line, NULL, text, reason_id FROM "
        + identifier(raw.malformed)
    )
    connection.execute(
        "INSERT INTO rejects SELECT file, line, field, written, fault FROM agreed"
        " WHERE fault IS NOT NULL"
    )
    return draw_up_contracts(connection, raw.malformed)


_NOTHING = (
    "CAST(NULL AS VARCHAR) AS file, CAST(NULL AS BIGINT) AS line,"
    " CAST(NULL AS VARCHAR) AS contract_id, CAST(NULL AS VARCHAR) AS customer_id, '' AS plan,"
    f" CAST(NULL AS {_MONEY}) AS amount, CAST(NULL AS DATE) AS started_on,"
    " CAST(NULL AS DATE) AS binds_until, CAST(NULL AS DATE) AS ended_on,"
    " '' AS field, CAST(NULL AS VARCHAR) AS written, CAST(NULL AS VARCHAR) AS fault"
)


def _needed(raw: RawTable, column: str | None, message_id: str) -> str:
    if column is None:
        raise Problem(message_id, columns=", ".join(raw.columns))
    return column


def _column(raw: RawTable, role: Role) -> str | None:
    strengths = {name: name_strength(role, name) for name in raw.columns}
    best = max(strengths, key=lambda name: strengths[name])
    return best if strengths[best] else None


def _named(raw: RawTable, pattern: str) -> str | None:
    return next(
        (name for name in raw.columns if _compiled(pattern).fullmatch(words_of(name))), None
    )


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _number(connection: duckdb.DuckDBPyConnection, raw: RawTable, column: str) -> str:
    if kinds_of(connection, raw.name)[column] != "VARCHAR":
        return number_sql(column, None)
    shapes = survey(connection, raw.name, shaped=[column]).shapes[column]
    return number_sql(column, decide_numbers(column, shapes, decimal=None))


def _day(
    connection: duckdb.DuckDBPyConnection,
    raw: RawTable,
    column: str | None,
    options: ReadingOptions,
) -> str:
    """Return the SQL of a column's days; of no column, or one without a value, of none."""
    if column is None:
        return "CAST(NULL AS DATE)"
    seen = look_at(connection, raw.name, [column])[column]
    if is_temporal(seen.kind):
        return CostsDates(column, seen.kind, None).sql
    surveyed = survey(connection, raw.name, shaped=[column], dated=[column]).shapes[column]
    if all(shape.is_missing for shape in surveyed):
        return "CAST(NULL AS DATE)"
    written = decide_dates(column, surveyed, day_first=options.day_first)
    return CostsDates(column, seen.kind, written).sql
