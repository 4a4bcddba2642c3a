"""The rows that cannot be used, each with its line, field, value and reason."""

import csv
import re
from collections.abc import Sequence
from pathlib import Path

import duckdb

from quilate.language import Language
from quilate.transactions.ledger.faults import Fault
from quilate.transactions.sources.quoting import identifier, literal

_HEADERS = ("file", "line", "field", "value", "reason")
_BATCH_ROWS = 10_000
# What a spreadsheet takes for a formula; a number with its sign is none.
_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d.,\s]*$)")


def start_rejects(connection: duckdb.DuckDBPyConnection, malformed: str) -> None:
    """Make the table ``rejects``, with the rows that are not even rows of the source."""
    connection.execute(
        "CREATE OR REPLACE TABLE rejects"
        " (file VARCHAR, line BIGINT, field VARCHAR, value VARCHAR, reason_id VARCHAR)"
    )
    add_malformed(connection, malformed)


def add_malformed(connection: duckdb.DuckDBPyConnection, malformed: str) -> None:
    """Add the rows of a source that are not even rows of it."""
    connection.execute(
        "INSERT INTO rejects SELECT _file, _line, NULL, text, reason_id FROM "
        + identifier(malformed)
    )


def add_faulty(connection: duckdb.DuckDBPyConnection, table: str, faults: Sequence[Fault]) -> None:
    """Add the rows of a table that have a fault, or whose money is too large to add up."""
    fields = " ".join(
        f"WHEN {code} THEN {literal(fault.column)}" for code, fault in enumerate(faults, start=1)
    )
    reasons = " ".join(
        f"WHEN {code} THEN {literal(fault.reason_id)}" for code, fault in enumerate(faults, start=1)
    )
    connection.execute(
        f"INSERT INTO rejects SELECT file, line, CASE fault {fields}"
        f" ELSE {literal(faults[-1].column)} END, fault_value, CASE fault {reasons}"
        f" ELSE ? END FROM {table} WHERE NOT is_sound",
        ["transactions-reject-too-large"],
    )


def write_rejects(connection: duckdb.DuckDBPyConnection, path: Path, language: Language) -> None:
    """Write the rejects as CSV, in the order of the source, the reason in plain words."""
    reasons: dict[str, str] = {}
    cursor = connection.cursor()
    cursor.execute(
        "SELECT file, line, field, value, reason_id FROM rejects ORDER BY file, line, field"
    )
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([language(f"transactions-rejects-{header}") for header in _HEADERS])
        while batch := cursor.fetchmany(_BATCH_ROWS):
            for *place, reason_id in batch:
                if reason_id not in reasons:
                    reasons[reason_id] = language(reason_id)
                writer.writerow([*map(_as_text, place), reasons[reason_id]])


def _as_text(cell: object) -> object:
    """Keep a value from running as a formula in the spreadsheet of who looks a row up."""
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell
