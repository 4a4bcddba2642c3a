"""Some rows of a file: columns until one of them is asked for."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, overload

import pyarrow as pa
import pyarrow.compute as pc

from quilate.imports.kinds.field import Field
from quilate.imports.kinds.plan import Alike, Fault, Row

#: What is wrong with a value, by the code that staging keeps; 0 is nothing.
REASONS = {1: "missing", 2: "unreadable", 3: "too-long", 4: "formula"}


class Batch(Sequence[Row]):
    """Rows in the order of the file.

    What nearly no row needs, its cells and its faults, stays in Arrow; and where the rows need not
    be looked at one by one, so do their values.

    Attributes
    ----------
    values
        What was understood of the rows, a column for each field.
    ahead
        What their kind has made of them before it is their turn.
    """

    ahead: object = None

    def __init__(
        self, table: pa.Table, fields: Sequence[Field], names: Sequence[str], width: int
    ) -> None:
        self._table = table
        self._fields = fields
        self._names = names
        self._width = width
        self.values = table.select([f"v_{name}" for name in names]).rename_columns(list(names))

    def __len__(self) -> int:
        return int(self._table.num_rows)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            places = range(len(self))[place]
            values = self.values.take(pa.array(places, pa.int64()))
            return self.taken(places).understood_as(values)._rows
        return self._rows[place]

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def said(self, name: str) -> list[Any]:
        """Return what the file says of a field: None throughout where no column has it."""
        return list(self._said(name).to_pylist())

    def column(self, name: str, kind: pa.DataType) -> pa.ChunkedArray:
        """Return what the file says of a field, as a column of a type."""
        return self._said(name).cast(kind)

    def _said(self, name: str) -> pa.ChunkedArray:
        if name in self._names:
            return self._table[f"v_{name}"]
        return pa.chunked_array([pa.nulls(len(self))])

    @property
    def alike(self) -> list[tuple[Row, Alike]]:
        """Return the rows that may say again whom an earlier row of the file says, with whom."""
        is_alike = self._table["alike_line"].is_valid().combine_chunks()
        places = pc.indices_nonzero(is_alike).to_pylist()
        rows = self.taken(places).understood_as(self.values.take(pa.array(places, pa.int64())))
        return [(row, row.alike) for row in rows if row.alike]

    def taken(self, places: Sequence[int]) -> "Batch":
        """Return the rows at some places, in that order."""
        table = self._table.take(pa.array(places, pa.int64()))
        return Batch(table, self._fields, self._names, self._width)

    def understood_as(self, values: pa.Table) -> "Batch":
        """Return the rows with other values, in the same order."""
        same = Batch(self._table, self._fields, self._names, self._width)
        same.values = values
        return same

    @property
    def is_faultless(self) -> list[bool]:
        """Return of each row whether nothing stands against it, in itself or in the file."""
        table = self._table
        against = pc.or_(table["is_faulty"], table["reason"].is_valid())
        repeats = pc.fill_null(table["is_repeat"], fill_value=False)
        return list(pc.invert(pc.or_(against, repeats)).to_pylist())

    @cached_property
    def _rows(self) -> list[Row]:
        table, names = self._table, self.values.column_names
        cells = [table[f"c{place}"] for place in range(self._width)]
        columns = [column.to_pylist() for column in self.values.columns]
        said = zip(*columns, strict=True) if columns else iter(() for _ in range(len(self)))
        about = ("line", "is_faulty", "is_repeat", "reason", "alike_line")
        told = zip(*(table[name].to_pylist() for name in about), strict=True)
        rows = []
        for place, (values, (line, is_faulty, is_repeat, reason, alike_line)) in enumerate(
            zip(said, told, strict=True)
        ):
            row = Row(line, dict(zip(names, values, strict=True)), cells, place)
            if is_faulty:
                row.faults = list(self._faults(place))
            if is_repeat:
                row.repeats = True
            if reason:
                row.contradicted = [self._contradiction(place, reason)]
            if alike_line:
                row.alike = self._alike(place)
            rows.append(row)
        return rows

    def _faults(self, place: int) -> Iterator[Fault]:
        table = self._table
        if reason := table["malformed"][place].as_py():
            yield Fault("", table["c0"][place].as_py() or "", reason)
            return
        for field in self._fields:
            if code := table[f"f_{field.name}"][place].as_py():
                yield _fault(field, REASONS[code], table[f"t_{field.name}"][place].as_py())

    def _contradiction(self, place: int, reason: str) -> Fault:
        said = ("field", "value", "other")
        field, value, other = (self._table[name][place].as_py() for name in said)
        return Fault(field, value or "", reason, {"line": other})

    def _alike(self, place: int) -> Alike:
        said = ("key", "name", "field", "value", "line")
        return Alike(*(self._table[f"alike_{name}"][place].as_py() for name in said))


def _fault(field: Field, reason: str, value: str | None) -> Fault:
    if reason == "unreadable":
        return Fault(field.name, value or "", f"imports-reject-{field.type}")
    details = {"longest": field.longest} if reason == "too-long" else {}
    return Fault(field.name, value or "", f"imports-reject-{reason}", details)
