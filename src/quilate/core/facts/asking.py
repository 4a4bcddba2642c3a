"""Asking the facts, as they are now: those prepared, with those of who has changed since."""

import datetime as dt
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import duckdb
import pyarrow as pa
from django.utils import timezone
from duckdb import DuckDBPyConnection

from quilate.core.facts.marks import Mark, marks_now
from quilate.core.facts.preparing import day_of_the_company
from quilate.core.facts.records import ThroughDjango
from quilate.core.facts.registry import fact_tables
from quilate.core.facts.stored import Prepared, prepared
from quilate.core.facts.working_out import Bench, columns_now
from quilate.language import Problem

#: How a query names the facts: a row a customer.
FACTS = "facts"
#: Answers queries, with what is bound to each.
Asker = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]
_Rows = list[tuple[Any, ...]]
#: So many changes are worked out before a question is answered; what is older, before the next.
_AT_ONCE = 2_000
#: So many answers are kept, of so many rows at most: pages ask the same all day.
_ANSWERS_KEPT = 500
_ROWS_KEPT = 1_000


@dataclass
class _Opened:
    """What this process holds open of one preparing."""

    file: Prepared
    columns: dict[str, str]
    #: Those whose customers have been worked out.
    marks: dict[int, Mark] = field(default_factory=dict)
    memory: DuckDBPyConnection = field(default_factory=duckdb.connect)
    #: What has been answered, until somebody changes. Whoever asks meanwhile has the old ones.
    answers: dict[str, _Rows] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Make what is asked: the file, less who has changed, and these."""
        made = ", ".join(f"{name} {kind}" for name, kind in self.columns.items())
        self.memory.execute(f"CREATE TABLE changed ({made})")
        self.memory.execute("CREATE TABLE marked (customer_id BIGINT PRIMARY KEY)")
        self._show()

    def _show(self) -> None:
        stored = ", ".join(
            name if name in self.file.columns else f"CAST(NULL AS {kind}) AS {name}"
            for name, kind in self.columns.items()
        )
        prepared_rows = f"SELECT {stored} FROM read_parquet('{self.file.file}')"
        view = prepared_rows
        if self.marks:
            unmarked = "WHERE customer_id NOT IN (SELECT customer_id FROM marked)"
            view = f"{prepared_rows} {unmarked} UNION ALL SELECT * FROM changed"
        self.memory.execute(f"CREATE OR REPLACE VIEW {FACTS} AS {view}")

    def is_of(self, file: Prepared, columns: dict[str, str], marks: dict[int, Mark]) -> bool:
        """Return whether nothing has happened but that more customers have changed."""
        is_same = self.file == file and self.columns == columns
        return is_same and self.marks.items() <= marks.items()

    def catch_up(self, marks: dict[int, Mark], today: dt.date) -> None:
        """Work out who has changed since this was asked last: the latest, where they are many."""
        unknown = sorted(marks.keys() - self.marks.keys())[-_AT_ONCE:]
        new = sorted({marks[mark][0] for mark in unknown})
        if not new:
            return
        with duckdb.connect() as bench:
            facts = Bench(bench, ThroughDjango(), today, new).work_out(fact_tables())
            rows = bench.sql(facts).to_arrow_table()
        numbers = ", ".join(map(str, new))
        with self.memory.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute(f"DELETE FROM changed WHERE customer_id IN ({numbers})")
            cursor.register("rows_now", rows)
            cursor.execute("INSERT INTO changed BY NAME SELECT * FROM rows_now")
            cursor.unregister("rows_now")
            cursor.executemany("INSERT OR IGNORE INTO marked VALUES (?)", [[n] for n in new])
            cursor.execute("COMMIT")
        self.marks = self.marks | {mark: marks[mark] for mark in unknown}
        self.answers = {}
        self._show()


@dataclass(frozen=True)
class _Known:
    """What is known at a moment, for one who asks."""

    cursor: DuckDBPyConnection
    answers: dict[str, _Rows]

    def ask(self, sql: str, parameters: Sequence[object] = ()) -> _Rows:
        """Answer a query, from what has been answered before where nothing has changed."""
        question = f"{sql} {list(parameters)!r}"
        rows = self.answers.get(question)
        if rows is None:
            rows = self.cursor.execute(sql, list(parameters)).fetchall()
            self._keep(question, rows)
        return list(rows)

    def _keep(self, question: str, rows: _Rows) -> None:
        if len(rows) > _ROWS_KEPT:
            return
        if len(self.answers) >= _ANSWERS_KEPT:
            self.answers.clear()
        self.answers[question] = rows


_LOCK = threading.Lock()
#: The one that is current, once facts have been asked.
_OPENED: list[_Opened] = []


def ask(sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
    """Return the rows that a query of DuckDB over ``FACTS`` gives.

    Raises
    ------
    Problem
        If nothing has been prepared yet.
    """
    with asking() as answered:
        return answered(sql, parameters)


@contextmanager
def asking() -> Iterator[Asker]:
    """Open the facts for several queries, which are answered as of one moment: a page's figures.

    Raises
    ------
    Problem
        If nothing has been prepared yet.
    """
    known = _current()
    with known.cursor:
        yield known.ask


def ask_arrow(sql: str, parameters: Sequence[object] = ()) -> pa.Table:
    """Return what a query gives, column by column."""
    with _current().cursor as cursor:
        return cursor.sql(sql, params=list(parameters)).to_arrow_table()


def _current() -> _Known:
    """Return what is known now, with a connection of the asker's own."""
    with _LOCK:
        # Marks first: they go after the file has been replaced.
        marks = marks_now()
        file = prepared()
        if file is None:
            raise Problem("facts-not-prepared")
        opened = _opened(file, marks)
        opened.catch_up(marks, day_of_the_company(timezone.now()))
        return _Known(opened.memory.cursor(), opened.answers)


def _opened(file: Prepared, marks: dict[int, Mark]) -> _Opened:
    columns = columns_now()
    if not (_OPENED and _OPENED[0].is_of(file, columns, marks)):
        _OPENED[:] = [_Opened(file, columns)]
    return _OPENED[0]
