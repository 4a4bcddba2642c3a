"""The lines of record and what serving cost, as one answer of the database after the other.

They are asked of the connection that the application has open: PostgreSQL copies its answer out,
SQLite is read row by row in batches. Money comes as whole cents, which lose nothing on the way.
"""

import io
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from django.db import connection
from pyarrow import csv

from quilate.activity.models import Interaction
from quilate.activity.queries.histories import lines_of_record
from quilate.customers.models import Customer

_ROWS_AT_ONCE = 50_000
_CENT = pa.scalar(Decimal("0.01"))
_CENTS = pa.decimal128(19, 0)

_CUSTOMERS = Customer._meta.db_table
#: Who has been erased has no relation with the company that could be worth anything.
_LIVING = f"(SELECT key FROM {_CUSTOMERS} WHERE erased_at IS NOT NULL)"


def lines() -> pa.RecordBatchReader:
    """Return all lines and charges: ``customer``, ``date``, ``amount``, ``margin``, ``return``."""
    question = f"""
        SELECT customer_key, CAST(day AS TEXT), CAST(round(net_amount * 100) AS BIGINT),
            CAST(round(margin * 100) AS BIGINT), CASE WHEN is_return THEN 1 ELSE 0 END
        FROM ({lines_of_record()}) AS line WHERE customer_key NOT IN {_LIVING}
    """
    return _answer(
        question,
        customer=pa.string(),
        date=pa.date32(),
        amount=_CENTS,
        margin=_CENTS,
        **{"return": pa.int64()},
    )


def costs_to_serve() -> pa.RecordBatchReader:
    """Return what conversations have cost: ``customer``, ``date``, ``cost``."""
    question = f"""
        SELECT customer.key, CAST(told.day AS TEXT),
            CAST(round(told.account_amount * 100) AS BIGINT)
        FROM {Interaction._meta.db_table} AS told
        JOIN {_CUSTOMERS} AS customer ON customer.id = told.customer_id
        WHERE customer.erased_at IS NULL AND told.account_amount <> 0
    """
    return _answer(question, customer=pa.string(), date=pa.date32(), cost=_CENTS)


def customers() -> pa.RecordBatchReader:
    """Return who they are and whose: ``customer_id`` as in the lines, ``id`` and the place."""
    question = f"""
        SELECT key, id, branch_id, team_id, owner_id FROM {_CUSTOMERS}
        WHERE erased_at IS NULL AND merged_into_id IS NULL
    """
    numbers = dict.fromkeys(("id", "branch", "team", "owner"), pa.int64())
    return _answer(question, customer_id=pa.string(), **numbers)


def _answer(question: str, **kinds: pa.DataType) -> pa.RecordBatchReader:
    """Return an answer batch by batch; columns of whole cents become money."""
    ask = _copied if connection.vendor == "postgresql" else _fetched
    connection.ensure_connection()
    # Django has a connection for each thread; DuckDB, which reads in one of its own, is to have
    # this one.
    opened = connection.connection
    schema = pa.schema(
        [(name, pa.decimal128(18, 2) if kind == _CENTS else kind) for name, kind in kinds.items()]
    )
    batches = (_with_money(batch, kinds, schema) for batch in ask(opened, question, kinds))
    return pa.RecordBatchReader.from_batches(schema, batches)


def _with_money(
    batch: pa.RecordBatch, kinds: dict[str, pa.DataType], schema: pa.Schema
) -> pa.RecordBatch:
    columns = [
        pc.multiply(column, _CENT).cast(schema.field(name).type) if kind == _CENTS else column
        for (name, kind), column in zip(kinds.items(), batch.columns, strict=True)
    ]
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def _copied(
    opened: Any,  # noqa: ANN401 - of either driver
    question: str,
    kinds: dict[str, pa.DataType],
) -> Iterator[pa.RecordBatch]:
    with (
        opened.cursor() as cursor,
        cursor.copy(f"COPY ({question}) TO STDOUT (FORMAT csv)") as copy,
    ):
        yield from csv.open_csv(
            pa.PythonFile(_Blocks(iter(copy)), mode="r"),
            read_options=csv.ReadOptions(column_names=list(kinds)),
            convert_options=csv.ConvertOptions(column_types=kinds),
        )


class _Blocks(io.RawIOBase):
    """Blocks of bytes that come one after the other, as a file."""

    def __init__(self, blocks: Iterator[memoryview]) -> None:
        self._blocks, self._left = blocks, memoryview(b"")

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, room: memoryview) -> int:  # type: ignore[override]
        """Write what comes next into the room that is there."""
        if not self._left:
            self._left = memoryview(next(self._blocks, b""))
        some, self._left = self._left[: len(room)], self._left[len(room) :]
        room[: len(some)] = some
        return len(some)


def _fetched(
    opened: Any,  # noqa: ANN401 - of either driver
    question: str,
    kinds: dict[str, pa.DataType],
) -> Iterator[pa.RecordBatch]:
    # Past Django, whose converters see each value: here they are what SQLite gives.
    cursor = opened.cursor()
    cursor.execute(question)
    while rows := cursor.fetchmany(_ROWS_AT_ONCE):
        columns = zip(*rows, strict=True)
        arrays = [
            _array(values, kind) for values, kind in zip(columns, kinds.values(), strict=True)
        ]
        yield pa.RecordBatch.from_arrays(arrays, names=list(kinds))


def _array(values: tuple[object, ...], kind: pa.DataType) -> pa.Array:
    if kind == pa.date32():
        return pa.array(values, pa.string()).cast(kind)
    if kind == _CENTS:
        return pa.array(values, pa.int64()).cast(kind)
    return pa.array(values, kind)
