"""The facts that a process holds open: those of the file, and of who has changed since."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

import duckdb
import pyarrow as pa
from duckdb import DuckDBPyConnection

from quilate.core.facts.marks import Mark
from quilate.core.facts.records import ThroughDjango
from quilate.core.facts.registry import fact_tables
from quilate.core.facts.stored import ROWS, Prepared, attach
from quilate.core.facts.working_out import Bench

#: How a query names the facts as they are now: a row a customer.
FACTS = "facts"
#: As they were prepared, and of who has changed since: as they were then, as they are now. What
#: is known now is the first, less the second, and the third.
PREPARED, GONE, COME = "prepared_facts", "gone_facts", "come_facts"
Rows = list[tuple[Any, ...]]
#: So many changes are worked out before a question is answered; what is older, before the next.
_AT_ONCE = 2_000


@dataclass
class Answers:
    """What has been answered, until something changes: pages ask the same all day."""

    most: int = 100_000
    kept: dict[str, Rows] = field(default_factory=dict)
    rows: int = 0

    def keep(self, question: str, rows: Rows) -> None:
        """Keep an answer that is not long, and forget the others where they are too many."""
        if len(rows) > self.most // 10:
            return
        if self.rows + len(rows) >= self.most:
            self.kept, self.rows = {}, 0
        self.kept[question] = rows
        # An answer without rows takes some place too.
        self.rows += len(rows) + 1


@dataclass
class Opened:
    """What this process holds open of one preparing.

    Attributes
    ----------
    marks
        Those whose customers have been worked out.
    answers
        To questions about now. Whoever asks while somebody changes has the old ones.
    lasting
        To questions about what was prepared.
    """

    file: Prepared
    columns: dict[str, str]
    marks: dict[int, Mark] = field(default_factory=dict)
    memory: DuckDBPyConnection = field(default_factory=duckdb.connect)
    answers: Answers = field(default_factory=Answers)
    lasting: Answers = field(default_factory=Answers)

    def __post_init__(self) -> None:
        """Make what is asked: the file, less who has changed, and these."""
        attach(self.memory, self.file.file)
        stored = ", ".join(
            name if name in self.file.columns else f"CAST(NULL AS {kind}) AS {name}"
            for name, kind in self.columns.items()
        )
        self.memory.execute(f"CREATE VIEW {PREPARED} AS SELECT {stored} FROM {ROWS}")
        for name in (GONE, COME):
            self.memory.execute(f"CREATE TABLE {name} AS SELECT * FROM {PREPARED} LIMIT 0")
        self.memory.execute("CREATE TABLE marked (customer_id BIGINT PRIMARY KEY)")
        self._show()

    def _show(self) -> None:
        view = f"SELECT * FROM {PREPARED}"
        if self.marks:
            unmarked = "WHERE customer_id NOT IN (SELECT customer_id FROM marked)"
            view = f"{view} {unmarked} UNION ALL SELECT * FROM {COME}"
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
            rows = bench.sql(facts.sql, params=list(facts.parameters))
            self._take_in(new, rows.to_arrow_table())
        self.marks = self.marks | {mark: marks[mark] for mark in unknown}
        self.answers = Answers()
        self._show()

    def _take_in(self, new: list[int], rows: pa.Table) -> None:
        numbers = ", ".join(map(str, new))
        with self.memory.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute(f"DELETE FROM {COME} WHERE customer_id IN ({numbers})")
            cursor.register("rows_now", rows)
            cursor.execute(f"INSERT INTO {COME} BY NAME SELECT * FROM rows_now")
            cursor.unregister("rows_now")
            cursor.execute(
                f"INSERT INTO {GONE} SELECT * FROM {PREPARED} WHERE customer_id IN ({numbers})"
                " AND customer_id NOT IN (SELECT customer_id FROM marked)"
            )
            cursor.executemany("INSERT OR IGNORE INTO marked VALUES (?)", [[n] for n in new])
            cursor.execute("COMMIT")
