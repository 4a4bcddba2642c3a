"""Rows of Arrow into a table of the database of record, past the ORM."""

import io
from collections.abc import Sequence

import pyarrow as pa
from django.db import connection
from django.db.models import Model
from pyarrow import csv


def put(model: type[Model], rows: pa.RecordBatch, columns: Sequence[str]) -> None:
    """Write rows with values for the columns of a table, in the transaction that is open.

    PostgreSQL copies them in; SQLite has one statement, prepared once.
    """
    table, names = model._meta.db_table, ", ".join(columns)
    if connection.vendor == "postgresql":
        _copy(rows, f"COPY {table} ({names}) FROM STDIN (FORMAT csv)")
        return
    marks = ", ".join("?" * len(columns))
    values = [_plain(column).to_pylist() for column in rows.columns]
    connection.connection.executemany(
        f"INSERT INTO {table} ({names}) VALUES ({marks})", zip(*values, strict=True)
    )


def _copy(rows: pa.RecordBatch, statement: str) -> None:
    buffer = io.BytesIO()
    csv.write_csv(rows, buffer, csv.WriteOptions(include_header=False))
    with connection.connection.cursor() as cursor, cursor.copy(statement) as copy:
        copy.write(buffer.getbuffer())


def _plain(column: pa.Array) -> pa.Array:
    """Return decimals and dates as text, which SQLite reads back exactly."""
    is_exact = pa.types.is_decimal(column.type) or pa.types.is_date(column.type)
    return column.cast(pa.string()) if is_exact else column
