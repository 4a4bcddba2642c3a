"""Rows of the database of record on their way into DuckDB.

They travel as whole numbers and texts, which both databases give alike: money as cents; the SQLite
driver takes the type of a column from its first rows, and would refuse what differs later.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import pyarrow as pa
from django.db import connection
from duckdb import DuckDBPyConnection
from psycopg.conninfo import make_conninfo
from psycopg.pq import Conninfo

from quilate.core.facts.table import Column, Source
from quilate.core.reading_apart import reading_apart

_TEXT = "coalesce(CAST({0} AS TEXT), '')"
_SENT = {
    Column.WHOLE: "CAST({0} AS BIGINT)",
    Column.MONEY: "CAST(round({0} * 100) AS BIGINT)",
    Column.FLAG: "CAST(CAST({0} AS INTEGER) AS BIGINT)",
    **dict.fromkeys((Column.NUMBER, Column.DAY, Column.TEXT), _TEXT),
}
_TAKEN = {
    Column.WHOLE: "{0}",
    Column.MONEY: "CAST(CAST({0} AS DECIMAL(18,0)) * 0.01 AS DECIMAL(18,2))",
    Column.FLAG: "{0} <> 0",
    Column.NUMBER: "CAST(nullif({0}, '') AS DOUBLE)",
    Column.DAY: "CAST(nullif({0}, '') AS DATE)",
    Column.TEXT: "nullif({0}, '')",
}
_WHOLE_NUMBERS = {Column.WHOLE, Column.MONEY, Column.FLAG}
_BATCH = 50_000


class Records(Protocol):
    """The database of record, as it is at one moment."""

    def rows(self, sql: str, schema: pa.Schema) -> Any:  # noqa: ANN401 - a context of batches
        """Return the context within which the rows of a query can be read."""


@contextmanager
def records() -> Iterator[Records]:
    """Open the database of record: beside the application's connection where there is another way.

    Within a transaction only that connection sees what has been written.
    """
    if connection.in_atomic_block or _is_in_memory():
        yield ThroughDjango()
        return
    if connection.vendor == "sqlite":
        with reading_apart(Path(str(connection.settings_dict["NAME"]))) as file:
            yield file
        return
    with _postgresql() as database:
        yield _ThroughAdbc(database)


def take(
    bench: DuckDBPyConnection,
    name: str,
    source: Source,
    *,
    of: Records,
    only: Sequence[int] | None = None,
) -> None:
    """Make a table of DuckDB of what a source has, of all customers or of some."""
    columns = {"customer_id": Column.WHOLE, **source.columns}
    sent = ", ".join(
        f"{_SENT[kind].format(column)} AS {column}" for column, kind in columns.items()
    )
    taken = ", ".join(
        f"{_TAKEN[kind].format(column)} AS {column}" for column, kind in columns.items()
    )
    among = "" if only is None else f" WHERE customer_id IN ({_numbers(only)})"
    schema = pa.schema(
        [(c, pa.int64() if kind in _WHOLE_NUMBERS else pa.string()) for c, kind in columns.items()]
    )
    with of.rows(f"SELECT {sent} FROM ({source.sql}) AS asked{among}", schema) as rows:
        bench.register("incoming", rows)
        bench.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT {taken} FROM incoming")
        bench.unregister("incoming")


class ThroughDjango:
    """Reads by the application's own connection, within its transaction."""

    @contextmanager
    def rows(self, sql: str, schema: pa.Schema) -> Iterator[pa.RecordBatchReader]:
        """Give the rows of a query."""
        with connection.cursor() as cursor:
            cursor.execute(sql)
            yield pa.RecordBatchReader.from_batches(schema, _batches(cursor, schema))


class _ThroughAdbc:
    """Reads column by column, without an object for each value."""

    def __init__(self, database: Any) -> None:  # noqa: ANN401 - the driver has no types
        self._database = database

    @contextmanager
    def rows(self, sql: str, _schema: pa.Schema) -> Iterator[pa.RecordBatchReader]:
        """Give the rows of a query."""
        with self._database.cursor() as cursor:
            cursor.execute(sql)
            yield cursor.fetch_record_batch()


def _batches(cursor: Any, schema: pa.Schema) -> Iterator[pa.RecordBatch]:  # noqa: ANN401
    while rows := cursor.fetchmany(_BATCH):
        columns = zip(*rows, strict=True)
        arrays = [pa.array(c, kind) for c, kind in zip(columns, schema.types, strict=True)]
        yield pa.record_batch(arrays, schema=schema)


def _numbers(only: Sequence[int]) -> str:
    # Whole numbers of ours: nothing that anybody wrote.
    return ", ".join(str(int(number)) for number in only) or "NULL"


def _is_in_memory() -> bool:
    return connection.vendor == "sqlite" and "memory" in str(connection.settings_dict["NAME"])


def _postgresql() -> Any:  # noqa: ANN401
    # It loads pandas and Polars where they are, which most commands do without.
    from adbc_driver_postgresql import dbapi as postgresql  # noqa: PLC0415

    known = {each.keyword.decode() for each in Conninfo.get_defaults()}
    asked = connection.get_connection_params()
    opened = postgresql.connect(make_conninfo(**{k: v for k, v in asked.items() if k in known}))
    # All tables as they are at one moment.
    with opened.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        cursor.execute("SET datestyle TO ISO")
        cursor.execute("SET TIME ZONE 'UTC'")
    return opened
