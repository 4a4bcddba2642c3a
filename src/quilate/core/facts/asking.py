"""Asking the facts, as they are now: those prepared, with those of who has changed since."""

import atexit
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import pyarrow as pa
from django.utils import timezone
from duckdb import DuckDBPyConnection

from quilate.core.facts.marks import Mark, marks_now
from quilate.core.facts.opened import COME, GONE, PREPARED, Answers, Opened, Rows
from quilate.core.facts.preparing import day_of_the_company
from quilate.core.facts.stored import Prepared, prepared
from quilate.core.facts.working_out import columns_now
from quilate.core.once import once
from quilate.language import Problem


@dataclass(frozen=True)
class Asker:
    """Answers queries, with what is bound to each, as of one moment.

    Attributes
    ----------
    stamp
        Tells what was prepared from what was before.
    has_changes
        Whether anybody has changed since.
    """

    stamp: tuple[int, int]
    has_changes: bool
    cursor: DuckDBPyConnection
    answers: Answers
    lasting: Answers

    def __call__(self, sql: str, parameters: Sequence[object] = ()) -> Rows:
        """Answer a query, from what has been answered before where nothing has changed."""
        return self._answered(self.answers, sql, parameters)

    def columns(self, sql: str, parameters: Sequence[object] = ()) -> pa.Table:
        """Return what a query gives, column by column."""
        return self.cursor.sql(sql, params=list(parameters)).to_arrow_table()

    def added_up(self, sql: str, parameters: Sequence[object] = (), *, keys: int) -> Rows:
        """Answer a query that counts and sums; all is added up once, and moved by who changes.

        Parameters
        ----------
        sql
            With ``{facts}`` where its rows come from. It groups by as many first columns as there
            are ``keys``; the next is ``count(*)``, and all others are sums or counts, of which
            none is NULL. The order of the rows is the caller's affair.
        """
        found = self._answered(self.lasting, sql.format(facts=PREPARED), parameters)
        sums: dict[tuple[Any, ...], list[Any]] = {row[:keys]: list(row[keys:]) for row in found}
        for rows, sign in ((GONE, -1), (COME, 1)) if self.has_changes else ():
            for row in self._answered(self.answers, sql.format(facts=rows), parameters):
                before = sums.get(row[:keys], [0] * (len(row) - keys))
                sums[row[:keys]] = [a + sign * b for a, b in zip(before, row[keys:], strict=True)]
        # A question without groups has one answer, even of nobody.
        return [(*key, *row) for key, row in sums.items() if row[0] or not keys]

    def _answered(self, answers: Answers, sql: str, parameters: Sequence[object]) -> Rows:
        # Not the question itself: one about the customers of a list names each of them.
        question = blake2b(f"{sql} {list(parameters)!r}".encode(), digest_size=16).hexdigest()
        rows = answers.kept.get(question)
        if rows is None:
            rows = self.cursor.execute(sql, list(parameters)).fetchall()
            answers.keep(question, rows)
        return list(rows)


_LOCK = threading.Lock()
#: The one that is current, once facts have been asked.
_OPENED: list[Opened] = []
# At the end of the process it is closed in time: later, DuckDB would count it as lost, and say so.
atexit.register(_OPENED.clear)


def ask(sql: str, parameters: Sequence[object] = ()) -> Rows:
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
        yield known


def ask_arrow(sql: str, parameters: Sequence[object] = ()) -> pa.Table:
    """Return what a query gives, column by column."""
    with _current().cursor as cursor:
        return cursor.sql(sql, params=list(parameters)).to_arrow_table()


def _current() -> Asker:
    """Return what is known now, with a connection of the asker's own."""
    file, opened = _known()
    with _LOCK:
        cursor, answers = opened.memory.cursor(), opened.answers
        return Asker(file.stamp, bool(opened.marks), cursor, answers, opened.lasting)


@once
def _known() -> tuple[Prepared, Opened]:
    """Return what was prepared, with who has changed since: for a page, as it is asked first."""
    with _LOCK:
        # Marks first: they go after the file has been replaced.
        marks = marks_now()
        file = prepared()
        if file is None:
            raise Problem("facts-not-prepared")
        opened = _opened(file, marks)
        opened.catch_up(marks, day_of_the_company(timezone.now()))
        return file, opened


def _opened(file: Prepared, marks: dict[int, Mark]) -> Opened:
    columns = columns_now()
    if not (_OPENED and _OPENED[0].is_of(file, columns, marks)):
        _OPENED[:] = [Opened(file, columns)]
    return _OPENED[0]
