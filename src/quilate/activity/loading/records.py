"""Writing many records of one kind: those that are new, and those that have changed."""

import json
from collections.abc import Sequence
from typing import Any

import pyarrow as pa
from django.db import connection, transaction
from django.db.models import Model

from quilate.activity.loading.loaded import Loaded
from quilate.core.bulk import insert_into

_STAGE = "quilate_stage"


def numbers_of(model: type[Model], keys: list[str]) -> pa.Table:
    """Return the numbers of records by their keys, as columns ``key`` and ``id``."""
    table = connection.ops.quote_name(model._meta.db_table)
    condition, parameter = among("key", keys)
    # What was merged into another is the other.
    is_merged = any(field.name == "merged_into" for field in model._meta.fields)
    number = "coalesce(merged_into_id, id)" if is_merged else "id"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT key, {number} FROM {table} WHERE {condition}", [parameter])
        found = cursor.fetchall()
    return pa.table(
        {
            "key": pa.array([row[0] for row in found], pa.string()),
            "id": pa.array([row[1] for row in found], pa.int64()),
        }
    )


def among(column: str, values: Sequence[str] | Sequence[int]) -> tuple[str, str | list[Any]]:
    """Return the condition that a column has one of many values, and its one parameter."""
    if connection.vendor == "postgresql":
        return f"{column} = ANY(%s)", list(values)
    # As one value: SQLite takes so many parameters and no more.
    return f"{column} IN (SELECT value FROM json_each(%s))", json.dumps(list(values))


@transaction.atomic
def entered(
    model: type[Model], rows: pa.Table, *, key: Sequence[str], only_new: Sequence[str] = ()
) -> Loaded:
    """Write rows that have the columns of a model's table, each once.

    A row whose ``key`` is there changes its record if it differs, and is left out if not. What is
    ``only_new`` is written with a new record and never changed.
    """
    table = model._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE IF EXISTS {_STAGE}")
        columns = ", ".join(rows.column_names)
        cursor.execute(f"CREATE TEMPORARY TABLE {_STAGE} AS SELECT {columns} FROM {table} LIMIT 0")
        insert_into(_STAGE, rows)
        there = " AND ".join(f"there.{name} = stage.{name}" for name in key)
        cursor.execute(
            f"SELECT count(*) FROM {_STAGE} stage WHERE NOT EXISTS "
            f"(SELECT 1 FROM {table} there WHERE {there})"
        )
        created = cursor.fetchone()[0]
        others = [name for name in rows.column_names if name not in {*key, *only_new}]
        cursor.execute(_written(table, rows.column_names, key, others))
        written = cursor.rowcount
        cursor.execute(f"DROP TABLE {_STAGE}")
    return Loaded(created, written - created, rows.num_rows - written)


def _written(table: str, columns: Sequence[str], key: Sequence[str], others: Sequence[str]) -> str:
    """Return the statement that enters what is new and changes what differs."""
    differs = "IS DISTINCT FROM" if connection.vendor == "postgresql" else "IS NOT"
    names = ", ".join(columns)
    changes = ", ".join(f"{name} = excluded.{name}" for name in others)
    has_changed = " OR ".join(f"{table}.{name} {differs} excluded.{name}" for name in others)
    # WHERE true: without it SQLite takes ON CONFLICT for the condition of a join.
    return (
        f"INSERT INTO {table} ({names}) SELECT {names} FROM {_STAGE} WHERE true "
        f"ON CONFLICT ({', '.join(key)}) DO "
        + (f"UPDATE SET {changes} WHERE {has_changed}" if others else "NOTHING")
    )
