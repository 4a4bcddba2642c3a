"""The records written for readers: named customers, dates, decimals, and how everything ended."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from quilate.simulator.output.columns import WRITTEN, numbers_of_others, written
from quilate.simulator.output.names import Names
from quilate.simulator.output.notes import Notes, schema_of
from quilate.simulator.output.tables import added, closings
from quilate.simulator.world.table import Kind, Table

_NO_KEY = np.iinfo(np.int64).min


@dataclass(frozen=True)
class FairCopy:
    """What turns notes into records.

    Attributes
    ----------
    tables
        All that notes were taken of.
    first_day
        The date of day 0.
    """

    notes: Notes
    tables: list[Table]
    names: Names
    first_day: np.datetime64

    def schema(self, table: Table) -> pa.Schema:
        """Return the columns that readers find in a table."""
        return pa.schema([(name, WRITTEN[kind]) for name, kind in self._columns(table).items()])

    def of(self, table: Table) -> Iterator[pa.Table]:
        """Return the records of a table as readers find them, part by part."""
        endings = [self._ending(closing, table) for closing in closings(self.tables, table)]
        for part in self.notes.of(table):
            whole = part
            for ending in endings:
                whole = ending.join(whole)
            yield self._written(whole, table)

    def _columns(self, table: Table) -> dict[str, Kind]:
        """Return the columns of a table, then what those that complete it add."""
        columns = dict(table.columns)
        for closing in closings(self.tables, table):
            for name, called in added(closing, table).items():
                columns[called] = closing.columns[name]
        return columns

    def _ending(self, closing: Table, opening: Table) -> "_Ending":
        parts = [schema_of(closing).empty_table(), *self.notes.of(closing)]
        rows = pa.concat_tables(parts).combine_chunks()
        return _Ending(rows, closing.key, added(closing, opening))

    def _written(self, part: pa.Table, table: Table) -> pa.Table:
        columns = self._columns(table)
        days = [name for name, kind in table.columns.items() if kind == "day"]
        day = part[days[0]].to_numpy() if days else np.full(part.num_rows, -1)
        made = []
        for name, kind in columns.items():
            column = part[name].combine_chunks()
            if kind == "number" and name.endswith("_id"):
                made.append(numbers_of_others(column))
            elif kind == "customer":
                made.append(self.names.used(column.to_numpy(), day))
            else:
                made.append(written(column, kind, self.first_day))
        return pa.table(made, schema=self.schema(table))


class _Ending:
    """How the records of a table ended, found by their key."""

    def __init__(self, rows: pa.Table, key: str, adds: dict[str, str]) -> None:
        order = np.argsort(rows[key].to_numpy(), kind="stable")
        self._key, self._adds = key, adds
        self._rows = rows.take(pa.array(order))
        # Before all keys stands one that nothing has.
        self._keys = np.concatenate([[_NO_KEY], self._rows[key].to_numpy()])

    def join(self, part: pa.Table) -> pa.Table:
        """Return records with the columns of their ending; nothing for those that are open."""
        keys = part[self._key].to_numpy()
        # The last of several endings is the one that holds.
        place = np.searchsorted(self._keys, keys, side="right") - 1
        found = self._rows.take(pa.array(place - 1, mask=self._keys[place] != keys))
        for name, called in self._adds.items():
            part = part.append_column(called, found[name])
        return part
