"""A file, staged: every row with its place, its values and its faults, in a table on disk.

What a file says twice is found over the whole file, so that a batch can be judged alone.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import duckdb

from quilate.imports.kinds.batch import Batch
from quilate.imports.kinds.field import Field
from quilate.imports.kinds.kind import Kind
from quilate.imports.reading.alike import find_alike
from quilate.imports.reading.formats import Understood, Written
from quilate.imports.reading.opened import RAW, opened, rest, workbench
from quilate.imports.reading.repeats import find_repeats
from quilate.imports.reading.values import Reading, join, readings
from quilate.transactions.sources.quoting import identifier


class Staged:
    """The rows of a file, numbered from 1 in its order; malformed lines come last.

    Attributes
    ----------
    written
        How days and numbers are written that could have been read otherwise, by field.
    """

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        ahead: ThreadPoolExecutor,
        kind: Kind,
        read: list[Reading],
        *,
        width: int,
    ) -> None:
        fields = [each.field for each in read]
        self._connection = connection
        self._ahead = ahead
        self._kind = kind
        self._fields = fields
        self._names = [*(field.name for field in fields), *counted(kind, fields)]
        self._width = width
        self.written: dict[str, Written] = {
            each.field.name: each.written for each in read if each.written
        }
        total = connection.execute("SELECT count(*) FROM staged").fetchall()
        self.rows = int(total[0][0])

    def batches(
        self, *, after: int = 0, look: Callable[[Batch], object] = lambda _batch: None
    ) -> Iterator[tuple[int, Batch]]:
        """Yield batches of rows, each with the number of its last one.

        The next one is read while the caller is at one, and ``look`` is taken at it.
        """
        starts = range(after, self.rows, self._kind.batch)
        reads = (self._ahead.submit(self._batch, start, look) for start in starts)
        coming = next(reads, None)
        while coming:
            batch = coming.result()
            coming = next(reads, None)
            after += len(batch)
            yield after, batch

    def _batch(self, after: int, look: Callable[[Batch], object]) -> Batch:
        rows = self._connection.sql(
            "SELECT staged.*, repeats.* EXCLUDE (row), alike.* EXCLUDE (row) FROM staged"
            " LEFT JOIN repeats USING (row) LEFT JOIN alike USING (row)"
            f" WHERE row > {after} AND row <= {after + self._kind.batch} ORDER BY row"
        )
        batch = Batch(rows.to_arrow_table(), self._fields, self._names, self._width)
        batch.ahead = look(batch)
        return batch


@contextmanager
def staged(
    path: Path,
    name: str,
    kind: Kind,
    mapping: Mapping[str, str],
    understood: Understood,
    *,
    country: str,
) -> Iterator[Staged]:
    """Give the rows of a file, read as a mapping of fields to columns says.

    ``country`` is whose telephones are meant where a row names none.

    Raises
    ------
    Problem
        The file cannot be read; Undecided where a person has to say how a column is written.
    """
    fields = {field: mapping[field.name] for field in kind.fields if field.name in mapping}
    with (
        workbench() as connection,
        opened(connection, path, name) as raw,
        ThreadPoolExecutor(max_workers=1) as ahead,
    ):
        read = readings(connection, RAW, fields, understood)
        _stage(connection, raw.columns, read)
        _count(connection, kind, list(fields))
        _add_malformed(connection, raw.malformed)
        names = [*(field.name for field in fields), *counted(kind, fields)]
        find_repeats(connection, kind, names)
        find_alike(connection, kind, names, country=country)
        rest(connection)
        yield Staged(connection, ahead, kind, read, width=len(raw.columns))


def _stage(
    connection: duckdb.DuckDBPyConnection, columns: tuple[str, ...], read: list[Reading]
) -> None:
    """Make ``staged`` in one pass: of each cell its text, of each text its value and its fault."""
    names = [each.field.name for each in read]
    cells = [
        f"CAST({identifier(column)} AS VARCHAR) AS c{place}" for place, column in enumerate(columns)
    ]
    texts = [
        f"{each.text} AS t_{each.field.name}, {each.cell} AS x_{each.field.name}" for each in read
    ]
    joins = [join(connection, each.field) for each in read if each.field.choices]
    values = [f"{each.value} AS v_{each.field.name}" for each in read]
    faults = [f"({each.fault})::TINYINT AS f_{each.field.name}" for each in read]
    is_faulty = " OR ".join(f"f_{name} > 0" for name in names)
    wrong = ", ".join(f"CASE WHEN f_{name} > 0 THEN t_{name} END AS t_{name}" for name in names)
    dropped = ", ".join(f"{sign}_{name}" for name in names for sign in "tx")
    connection.execute(
        f"CREATE TABLE staged AS WITH"
        f" cells AS (SELECT row_number() OVER () AS row, _line AS line,"
        f" {', '.join((*cells, *texts))} FROM {RAW}),"
        f" said AS (SELECT cells.*, {', '.join(values)} FROM cells {' '.join(joins)}),"
        f" judged AS (SELECT *, {', '.join(faults)} FROM said)"
        f" SELECT * EXCLUDE ({dropped}), {wrong}, ({is_faulty}) AS is_faulty,"
        f" NULL::VARCHAR AS malformed FROM judged"
    )


def counted(kind: Kind, fields: Collection[Field]) -> list[str]:
    """Return the field of a kind that has to be counted, since no column says it."""
    is_said = any(field.name in (kind.numbered, kind.key[0]) for field in fields)
    if kind.numbered_within:
        is_said = any(field.name == kind.numbered for field in fields)
    return [] if is_said or not kind.numbered else [kind.numbered]


def _count(connection: duckdb.DuckDBPyConnection, kind: Kind, fields: list[Field]) -> None:
    """Give numbers to the rows that agree, in the order of the file."""
    for name in counted(kind, fields):
        within = kind.numbered_within or [field.name for field in fields]
        same = ", ".join(f"v_{each}" for each in within)
        connection.execute(
            f"CREATE OR REPLACE TABLE staged AS SELECT *, row_number() OVER"
            f" (PARTITION BY {same} ORDER BY row) AS v_{name} FROM staged ORDER BY row"
        )


def _add_malformed(connection: duckdb.DuckDBPyConnection, malformed: str) -> None:
    connection.execute(
        "INSERT INTO staged BY NAME SELECT (SELECT count(*) FROM staged) + row_number() OVER"
        " (ORDER BY _line) AS row, _line AS line, text AS c0, true AS is_faulty,"
        f" reason_id AS malformed FROM {identifier(malformed)}"
    )
