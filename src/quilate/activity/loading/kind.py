"""Kinds of tables, and loading one: in batches, each entered whole or not at all."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import duckdb
import pyarrow as pa
from django.db import transaction
from django.db.models import Model

from quilate.activity.loading.columns import Column
from quilate.activity.loading.loaded import Loaded
from quilate.activity.loading.records import entered
from quilate.activity.loading.sieve import Sieve

Rows: TypeAlias = pa.Table | pa.RecordBatchReader
_BATCH = 50_000


@dataclass(frozen=True)
class Kind:
    """A kind of table: what it holds, and what of it is written where.

    Attributes
    ----------
    writes
        For each column of the model's table, the expression of DuckDB that makes it of a sound
        row. References have become numbers: ``customer`` is ``customer_id``.
    key
        The columns of the model's table by which a record is known again.
    dated_by
        The column whose day says which rate converts ``amount``; empty if there is no money.
    amount
        The expression of the amount, where not all tables say it.
    complete
        Adds to a whole table what it may lack.
    beside
        Makes tables that ``joins`` may name, once for each load.
    holds_back
        Holds back rows that contradict what is there.
    before
        What has to be done with the sound rows of a batch before they are written.
    after
        What has to be done once they are.
    """

    name: str
    model: type[Model]
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    writes: Mapping[str, str]
    dated_by: str = ""
    amount: str = "amount"
    joins: str = ""
    complete: Callable[[Rows], Rows] = lambda rows: rows
    beside: Callable[[], Mapping[str, pa.Table]] = field(default=dict)
    holds_back: Callable[[Sieve], None] | None = None
    before: Callable[[duckdb.DuckDBPyConnection], None] | None = None
    after: Callable[[duckdb.DuckDBPyConnection], None] | None = None

    def load(
        self, rows: Rows, *, on_progress: Callable[[Loaded], None] = lambda _loaded: None
    ) -> Loaded:
        """Enter the rows that are sound; what is there already is changed or left as it is.

        Parameters
        ----------
        rows
            Columns by the names of ``columns``. Others are left out; without a column ``row``,
            rows are numbered from 1.
        on_progress
            Is told after each batch what has come of the load so far. What it raises ends the
            load, and leaves what has been entered.
        """
        loaded = Loaded()
        with Sieve(self.columns, dated_by=self.dated_by, amount=self.amount) as sieve:
            for name, table in self.beside().items():
                sieve.connection.register(name, table)
            for batch in _batches(self.complete(rows)):
                loaded = loaded.with_batch(self._load_batch(sieve, batch, after=loaded.rows))
                on_progress(loaded)
        return loaded

    @transaction.atomic
    def _load_batch(self, sieve: Sieve, batch: pa.Table, *, after: int) -> Loaded:
        if after:
            sieve.keep_keys()
        sieve.fill(batch, after=after)
        if self.holds_back:
            self.holds_back(sieve)
        if self.before:
            self.before(sieve.connection)
        sieve.reject_repeated(tuple(self.writes[name] for name in self.key), joins=self.joins)
        ready = sieve.connection.sql(self._ready()).to_arrow_table()
        loaded = entered(self.model, ready, key=self.key)
        if self.after:
            self.after(sieve.connection)
        loaded.rejects = sieve.rejects()
        return loaded

    def _ready(self) -> str:
        written = ", ".join(f"{expression} AS {name}" for name, expression in self.writes.items())
        return f"SELECT {written} FROM sound {self.joins}"


def as_said(*names: str) -> dict[str, str]:
    """Return what is written of columns that stay as the row says them."""
    return {name: name for name in names}


#: How the amounts of every kind are written.
MONEY = as_said("currency", "amount", "rate", "rate_on", "account_amount")


def _batches(rows: Rows) -> Iterator[pa.Table]:
    """Return tables of a size that is quick to write and small to hold."""
    reader = rows.to_reader() if isinstance(rows, pa.Table) else rows
    held: list[pa.RecordBatch] = []
    count = 0
    for batch in reader:
        for start in range(0, batch.num_rows, _BATCH):
            piece = batch.slice(start, _BATCH)
            if count + piece.num_rows > _BATCH:
                yield pa.Table.from_batches(held)
                held, count = [], 0
            held.append(piece)
            count += piece.num_rows
    if held:
        yield pa.Table.from_batches(held)
