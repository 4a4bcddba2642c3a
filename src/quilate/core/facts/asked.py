"""A question to the database of record, and its answer on its way into DuckDB.

Answers travel as texts and whole numbers, which both databases give alike; money comes as cents.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pyarrow as pa
from duckdb import DuckDBPyConnection

from quilate.core.facts.records import Records

#: A key and a day, as a workbench reads them. Of no rows at all SQLite's driver takes every column
#: for one of whole numbers.
KEY = "CAST({0} AS VARCHAR)"
DAY = "CAST(CAST({0} AS VARCHAR) AS DATE)"


@dataclass(frozen=True)
class Asked:
    """A question to the database of record; texts come first in its answer, then numbers."""

    question: str
    texts: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()

    @property
    def schema(self) -> pa.Schema:
        """Return of what its answer consists."""
        return pa.schema(
            [(name, pa.string()) for name in self.texts]
            + [(name, pa.int64()) for name in self.numbers]
        )


@contextmanager
def coming_in(bench: DuckDBPyConnection, database: Records, asked: Asked) -> Iterator[None]:
    """Let a workbench read an answer, once, as ``incoming``."""
    with database.rows(asked.question, asked.schema) as rows:
        bench.register("incoming", rows)
        yield
        bench.unregister("incoming")
