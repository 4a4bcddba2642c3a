"""The files beside the lines (costs, contracts): their columns, and where their rows go."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import duckdb

from quilate.language import Problem
from quilate.transactions.ledger.days import day_sql
from quilate.transactions.ledger.faults import Fault, rows_sql
from quilate.transactions.recognition.column_names import name_strength, words_of
from quilate.transactions.recognition.content import is_temporal, kinds_of
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources import RawTable
from quilate.transactions.statements import Statement, said
from quilate.transactions.values.amounts import NumberFormat, decide_numbers
from quilate.transactions.values.dates import DateFormat, decide_dates, has_days
from quilate.transactions.values.shapes import survey


def column_of(raw: RawTable, *roles: Role) -> str | None:
    """Return the column whose name speaks most for the first role that any speaks for."""
    for role in roles:
        strengths = {name: name_strength(role, name) for name in raw.columns}
        best = max(strengths, key=lambda name: strengths[name])
        if strengths[best]:
            return best
    return None


def column_called(raw: RawTable, pattern: re.Pattern[str]) -> str | None:
    """Return the first column whose name, in plain words, is one of a pattern's."""
    return next((name for name in raw.columns if pattern.fullmatch(words_of(name))), None)


def needed(raw: RawTable, column: str | None, message_id: str) -> str:
    """Return a column that has to be there; a problem names those that are."""
    if column is None:
        raise Problem(message_id, columns=", ".join(raw.columns))
    return column


def numbers_of(
    connection: duckdb.DuckDBPyConnection, raw: RawTable, column: str
) -> NumberFormat | None:
    """Return how a column writes its numbers; None where it is of numbers already."""
    if kinds_of(connection, raw.name)[column] != "VARCHAR":
        return None
    shapes = survey(connection, raw.name, shaped=[column]).shapes[column]
    return decide_numbers(column, shapes, decimal=None)


@dataclass(frozen=True)
class DayColumn:
    """A column of days.

    Attributes
    ----------
    kind
        The column's type in DuckDB.
    written
        How the days are written; None where the column is of days already, or nothing in it is one.
    """

    column: str
    kind: str
    written: DateFormat | None

    @property
    def sql(self) -> str:
        """The SQL of a row's day, NULL where it cannot be read."""
        if self.written is None and not is_temporal(self.kind):
            return "CAST(NULL AS DATE)"
        return day_sql(self.column, self.kind, self.written)

    @property
    def statements(self) -> Iterator[Statement]:
        """How the days are written."""
        if self.written is not None:
            proof = self.written.proof or "none"
            yield said(
                "transactions-dates", column=self.column, kind=self.written.kind, proof=proof
            )


def days_of(
    connection: duckdb.DuckDBPyConnection, raw: RawTable, column: str, *, day_first: bool | None
) -> DayColumn:
    """Return how a column writes its days.

    Raises
    ------
    Problem
        Nothing tells whether day or month comes first.
    """
    kind = kinds_of(connection, raw.name)[column]
    if is_temporal(kind):
        return DayColumn(column, kind, None)
    shapes = survey(connection, raw.name, shaped=[column], dated=[column]).shapes[column]
    written = decide_dates(column, shapes, day_first=day_first) if has_days(shapes) else None
    return DayColumn(column, kind, written)


def keep_rows(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    raw: RawTable,
    readings: Mapping[str, str],
    faults: Sequence[Fault],
) -> None:
    """Make a table of a file's rows as they are read, with what is at fault of the unsound."""
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {table} AS SELECT file, line, {', '.join(readings)}, fault,"
        " fault = 0 AS is_sound, CASE WHEN fault > 0 THEN fault_value END AS fault_value"
        f" FROM ({rows_sql(raw, readings, faults)})"
    )
