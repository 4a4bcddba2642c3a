"""Writing thousands of rows at once: COPY on PostgreSQL, one prepared statement on SQLite.

Django makes an object and an expression of every value; here a row is what is written, no more.
"""

import datetime as dt
import io
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain
from typing import Any

import pyarrow as pa
import pyarrow.csv
from django.db import connection
from django.db.models import DateTimeField, Model

#: So many values go into one statement of SQLite, where it takes as many: other threads work while
#: it is at it, and the fewer there are, the less it waits for them in between.
_AT_ONCE = 10_000
#: How SQLite keeps a file into which many rows go. It is not mapped: who reads here and there gains
#: by that, who writes everywhere only has the whole of it in memory. More pages (KiB, if negative)
#: stay at hand, and more wait in the log: each batch changes the same ones of every index again.
_FOR_MANY_ROWS = {"mmap_size": 0, "cache_size": -131_072, "wal_autocheckpoint": 25_000}


@contextmanager
def kept_for_many_rows() -> Iterator[None]:
    """Keep a file of SQLite meanwhile as suits who writes everywhere in it."""
    names = _FOR_MANY_ROWS if connection.vendor == "sqlite" else ()
    kept = {name: _kept(name) for name in names}
    # A database in memory has no map.
    before = {name: value for name, value in kept.items() if value is not None}
    for name in before:
        _keep(name, _FOR_MANY_ROWS[name])
    try:
        yield
    finally:
        for name, value in before.items():
            _keep(name, value)


def _kept(name: str) -> int | None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {name}")
        found = cursor.fetchone()
    return int(found[0]) if found else None


def _keep(name: str, value: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {name} = {value}")


def reserved_numbers(model: type[Model], count: int) -> list[int]:
    """Return numbers for rows to come; to be called within the transaction that writes them."""
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
                [table, count],
            )
            return [row[0] for row in cursor.fetchall()]
        # SQLite lets one write at a time, and remembers the highest number ever given.
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        last = (cursor.fetchone() or [0])[0]
    return list(range(last + 1, last + count + 1))


def insert_rows(model: type[Model], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write rows with values for the columns of a table; nothing is filled in or looked at."""
    table = model._meta.db_table
    names = ", ".join(columns)
    if connection.vendor == "postgresql":
        # Not one of Django's own methods, whose errors it makes its own by itself.
        with (
            connection.cursor() as cursor,
            connection.wrap_database_errors,
            cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy,
        ):
            for row in rows:
                copy.write_row(row)
        return
    values = list(chain.from_iterable(_adapted(model, columns, rows)))
    _insert(f"{table} ({names})", len(columns), values)


def insert_columns(model: type[Model], rows: pa.Table) -> None:
    """Write rows that stand in columns, by the names of the columns of a table of record."""
    insert_into(f"{model._meta.db_table} ({', '.join(rows.column_names)})", rows)


def insert_into(place: str, rows: pa.Table) -> None:
    """Write columns into a place: a table, and which of its columns where they are not all."""
    if connection.vendor != "postgresql":
        _insert(place, rows.num_columns, _side_by_side(rows))
        return
    written = io.BytesIO()
    # In one piece: before an empty one Arrow 26 writes thousands of zero bytes.
    whole = rows.combine_chunks()
    pyarrow.csv.write_csv(whole, written, pyarrow.csv.WriteOptions(include_header=False))
    with (
        connection.cursor() as cursor,
        connection.wrap_database_errors,
        cursor.copy(f"COPY {place} FROM STDIN (FORMAT csv)") as copy,
    ):
        copy.write(written.getbuffer())


def _side_by_side(rows: pa.Table) -> list[Any]:
    """Return the values of columns row after row, in one list."""
    values = [None] * (rows.num_rows * rows.num_columns)
    for place, column in enumerate(rows.columns):
        values[place :: rows.num_columns] = _plain(column).to_pylist()
    return values


def _insert(place: str, width: int, values: list[Any]) -> None:
    """Write rows to SQLite, several with one statement: to begin one takes as long as a row."""
    connection.ensure_connection()
    most = min(_AT_ONCE, connection.connection.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER))
    most -= most % width
    with connection.wrap_database_errors:
        for start in range(0, len(values), most):
            some = values[start : start + most]
            connection.connection.execute(_statement(place, width, len(some) // width), some)


@lru_cache(maxsize=50)
def _statement(place: str, width: int, rows: int) -> str:
    marks = f"({', '.join('?' * width)})"
    # What fails takes the transaction with it: nothing has to be kept to undo one statement alone.
    return f"INSERT OR FAIL INTO {place} VALUES {', '.join([marks] * rows)}"


def _plain(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return decimals and dates as text, which SQLite reads back exactly."""
    is_exact = pa.types.is_decimal(column.type) or pa.types.is_date(column.type)
    return column.cast(pa.string()) if is_exact else column


def change_rows(model: type[Model], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write other values of columns into rows: each ends with the number of the row it is for."""
    changes = ", ".join(f"{name} = %s" for name in columns)
    statement = f"UPDATE {model._meta.db_table} SET {changes} WHERE id = %s"
    with connection.cursor() as cursor:
        cursor.executemany(statement, list(_adapted(model, columns, rows)))


def moment_column(moment: dt.datetime, count: int) -> pa.Array:
    """Return a column of one moment, as the database takes it from ``insert_columns``."""
    is_server = connection.vendor == "postgresql"
    return pa.repeat(moment.isoformat() if is_server else _moment(moment), count)


def enter_keys(model: type[Model], keys: Iterable[str]) -> None:
    """Write a row for each key that is not there, in a table that needs nothing else."""
    table = model._meta.db_table
    # Without a condition the database would take the conflict for that of a join.
    each = "json_array_elements_text(%s)" if connection.vendor == "postgresql" else "json_each(%s)"
    statement = f"INSERT INTO {table} (key) SELECT value FROM {each} WHERE true"
    with connection.cursor() as cursor:
        cursor.execute(f"{statement} ON CONFLICT (key) DO NOTHING", [json.dumps(list(keys))])


def _adapted(
    model: type[Model], columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> Iterable[Sequence[Any]]:
    """Return rows with moments as Django writes them to SQLite, which has none of its own."""
    moments = {
        each.column for each in model._meta.concrete_fields if isinstance(each, DateTimeField)
    }
    places = [place for place, column in enumerate(columns) if column in moments]
    if connection.vendor == "postgresql" or not places:
        return rows
    return (_with_moments(row, places) for row in rows)


def _with_moments(row: Sequence[Any], places: list[int]) -> list[Any]:
    adapted = list(row)
    for place in places:
        if adapted[place] is not None:
            adapted[place] = _moment(adapted[place])
    return adapted


@lru_cache(maxsize=100)
def _moment(moment: dt.datetime) -> str:
    # Most rows that are written at once are of one moment.
    return moment.astimezone(dt.UTC).replace(tzinfo=None).isoformat(" ")
