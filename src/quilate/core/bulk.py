"""Writing thousands of rows at once: COPY on PostgreSQL, one prepared statement on SQLite.

Django makes an object and an expression of every value; here a row is what is written, no more.
"""

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import DateTimeField, Model


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
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # Not one of Django's own methods, whose errors it makes its own by itself.
            with (
                connection.wrap_database_errors,
                cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy,
            ):
                for row in rows:
                    copy.write_row(row)
            return
        marks = ", ".join(["%s"] * len(columns))
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        # It takes what comes one by one, whatever its type says.
        cursor.executemany(statement, _adapted(model, columns, rows))  # type: ignore[arg-type]


def change_rows(model: type[Model], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write other values of columns into rows: each ends with the number of the row it is for."""
    changes = ", ".join(f"{name} = %s" for name in columns)
    statement = f"UPDATE {model._meta.db_table} SET {changes} WHERE id = %s"
    with connection.cursor() as cursor:
        cursor.executemany(statement, list(_adapted(model, columns, rows)))


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
