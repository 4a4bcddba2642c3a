"""Contracts, and the lines that are their charges."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import duckdb

from quilate.transactions.ledger.contracts_account import ContractsAccount, draw_up_contracts
from quilate.transactions.ledger.faults import Fault, missing, no_day, no_number
from quilate.transactions.ledger.interpretation import contract_sql
from quilate.transactions.ledger.rejects import add_faulty, add_malformed
from quilate.transactions.ledger.side_files import (
    column_called,
    column_of,
    days_of,
    keep_rows,
    needed,
    numbers_of,
)
from quilate.transactions.options import ReadingOptions
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources import RawTable, open_source
from quilate.transactions.values.amounts import number_sql
from quilate.transactions.values.shapes import text_of

_ON = "(?:_?(?:on|at|date|day))?"
_STARTED = re.compile(
    rf"(?:contract_)?(?:started|start|starts|begins|begin|began|signed|since|from|valid_from){_ON}"
    r"|(?:fecha_)?(?:de_)?(?:inicio|alta|firma|comienzo|desde)(?:_(?:del?_)?contrato)?"
)
_ENDED = re.compile(
    rf"(?:contract_)?(?:ended|end|ends|cancelled|canceled|terminated|closed){_ON}"
    r"|(?:fecha_)?(?:de_)?(?:baja|fin|cierre|cancelacion)(?:_(?:del?_)?contrato)?"
)
_BINDS = re.compile(
    rf"(?:commitment|committed|binds|bound|minimum_term)(?:_(?:ends?|until|to)){_ON}"
    r"|(?:fin_|fecha_fin_|hasta_)?(?:de_)?(?:permanencia|compromiso)(?:_hasta|_fin)?"
)
_PLAN = re.compile(
    r"plan|tariff|tarifa|product|producto|modalidad|service|servicio"
    r"|(?:plan|tariff|tarifa|product|producto)_?(?:name|nombre|key|id|code|codigo)"
)
#: What a month costs, in words that mean no amount anywhere else.
_FEE = re.compile(
    r"(?:cuota|mensualidad|tarifa_mensual)(?:_(?:mensual|mes|neta))?|(?:precio|importe)_(?:mes|mensual)"
    r"|(?:monthly_)?(?:fee|charge)|monthly_(?:price|amount)|(?:price|amount|fee)_per_month"
)
_MONEY = "DECIMAL(18, 4)"
_DAYS = ("started_on", "binds_until", "ended_on")
#: What a row must say, and what is told where it does not.
_NEEDED = {
    "contract_id": "transactions-reject-no-contract",
    "customer_id": "transactions-reject-no-holder",
    "started_on": "transactions-reject-no-start",
}


@dataclass(frozen=True)
class Agreements:
    """A source of contracts that has been read, and what its rows can have at fault."""

    raw: RawTable
    faults: list[Fault]


def collect_contracts(
    connection: duckdb.DuckDBPyConnection, options: ReadingOptions
) -> Agreements | None:
    """Make ``agreed``, the rows of the source of contracts; empty where there is none.

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
    columns = _columns(raw)
    readings = _NO_READINGS | {
        name: contract_sql(columns[name]) for name in ("contract_id", "customer_id")
    }
    faults = [missing(raw, name, columns[name], reason) for name, reason in _NEEDED.items()]
    if plan := columns.get("plan"):
        readings["plan"] = f"coalesce({text_of(plan)}, '')"
    if amount := columns.get("amount"):
        written = numbers_of(connection, raw, amount)
        readings["amount"] = number_sql(amount, written)
        faults += no_number(raw, "amount", amount, written)
    for name in filter(columns.__contains__, _DAYS):
        days = days_of(connection, raw, columns[name], day_first=options.day_first)
        readings[name] = days.sql
        faults.append(no_day(raw, name, columns[name]))
    if ended := columns.get("ended_on"):
        faults.append(Fault(ended, "ended_on < started_on", "transactions-reject-ends-first"))
    keep_rows(connection, "agreed", raw, readings, faults)
    return Agreements(raw, faults)


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
        " FROM agreed JOIN customers USING (customer_id) WHERE is_sound GROUP BY contract_id)"
    )
    connection.execute(
        "CREATE OR REPLACE TABLE terms AS SELECT contract_key, agreed.started_on AS since,"
        " max(binds_until) AS until FROM agreed JOIN contracts USING (contract_id)"
        " WHERE is_sound AND binds_until > agreed.started_on"
        " GROUP BY contract_key, agreed.started_on"
    )


def contracts_account(
    connection: duckdb.DuckDBPyConnection, agreements: Agreements | None
) -> ContractsAccount | None:
    """Return where the rows of the source of contracts went; None without one.

    Those that cannot be used join the rejects: the account of the lines has to be drawn up before.
    """
    if agreements is None:
        return None
    malformed = agreements.raw.malformed
    add_malformed(connection, malformed)
    add_faulty(connection, "agreed", agreements.faults)
    return draw_up_contracts(connection, malformed)


def _columns(raw: RawTable) -> Mapping[str, str]:
    """Return the columns of what is known of a contract, those that the source has."""
    no_contract, no_customer, no_start = (
        f"transactions-contracts-no-{what}" for what in ("contract", "customer", "start")
    )
    found = {
        "contract_id": needed(raw, column_of(raw, Role.CONTRACT), no_contract),
        "customer_id": needed(raw, column_of(raw, Role.CUSTOMER), no_customer),
        "started_on": needed(raw, column_called(raw, _STARTED), no_start),
        "plan": column_called(raw, _PLAN),
        "amount": column_called(raw, _FEE) or column_of(raw, Role.AMOUNT, Role.UNIT_PRICE),
        "binds_until": column_called(raw, _BINDS),
        "ended_on": column_called(raw, _ENDED),
    }
    return {name: column for name, column in found.items() if column}


#: What stands for what a source of contracts does not say.
_NO_READINGS = {
    "contract_id": "CAST(NULL AS VARCHAR)",
    "customer_id": "CAST(NULL AS VARCHAR)",
    "plan": "''",
    "amount": f"CAST(NULL AS {_MONEY})",
    "started_on": "CAST(NULL AS DATE)",
    "binds_until": "CAST(NULL AS DATE)",
    "ended_on": "CAST(NULL AS DATE)",
}
_NOTHING = "CAST(NULL AS BIGINT) AS line, true AS is_sound, " + ", ".join(
    f"{sql} AS {name}" for name, sql in _NO_READINGS.items()
)
