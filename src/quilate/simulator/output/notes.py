"""The records of a history as they come, kept on disk until it is known how everything ended.

Who is entered twice, and under which key, is known at the end only; so is what became of an
incident. Until then records hold positions, day numbers and cents.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

from quilate.simulator.output.columns import NOTED, noted
from quilate.simulator.world.events import Column, Events
from quilate.simulator.world.table import Table

#: Rows are put on disk, and later written for readers, so many at a time.
_ROWS_AT_ONCE = 100_000


class Notes:
    """The records of some tables.

    Parameters
    ----------
    tables
        Those that are kept.
    folder
        An empty one that is there as long as the notes are.
    """

    def __init__(self, tables: list[Table], folder: Path) -> None:
        self._tables = {table.name: table for table in tables}
        self._folder, self._is_forgotten = folder, False
        self._rows: dict[str, list[dict[str, Column]]] = {name: [] for name in self._tables}
        self._waiting = Counter[str]()
        options = pa.ipc.IpcWriteOptions(compression="lz4")
        self._files = {
            name: pa.ipc.new_file(self._path(name), schema_of(table), options=options)
            for name, table in self._tables.items()
        }

    def add(self, events: Events) -> None:
        """Keep the records of a day.

        Raises
        ------
        KeyError
            If there is a record of a table that was not declared.
        """
        for name, columns in events:
            self._rows[name].append(columns)
            self._waiting[name] += len(next(iter(columns.values())))
            if self._waiting[name] >= _ROWS_AT_ONCE:
                self._put_on_disk(name)

    def close(self) -> None:
        """Put everything on disk: from now on it can be read."""
        for name, file in self._files.items():
            self._put_on_disk(name)
            file.close()

    def forget(self) -> None:
        """Let whoever is reading come to an end: what is made of the notes is no longer wanted."""
        self._is_forgotten = True

    def of(self, table: Table) -> Iterator[pa.Table]:
        """Return the records of a table in the order in which they came, part by part."""
        with pa.memory_map(str(self._path(table.name))) as source:
            reader = pa.ipc.open_file(source)
            for part in range(reader.num_record_batches):
                if self._is_forgotten:
                    return
                yield pa.Table.from_batches([reader.get_batch(part)])

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.arrow"

    def _put_on_disk(self, name: str) -> None:
        rows, self._rows[name] = self._rows[name], []
        self._waiting[name] = 0
        if not rows:
            return
        kinds = self._tables[name].columns
        days = [
            pa.record_batch(
                [noted(day[column], kind) for column, kind in kinds.items()], list(kinds)
            )
            for day in rows
        ]
        self._files[name].write_batch(pa.Table.from_batches(days).combine_chunks().to_batches()[0])


def schema_of(table: Table) -> pa.Schema:
    """Return how the records of a table are kept."""
    return pa.schema([(column, NOTED[kind]) for column, kind in table.columns.items()])
