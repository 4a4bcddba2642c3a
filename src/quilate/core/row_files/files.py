"""Files, written some rows at a time: they never stand in memory whole."""

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

import pyarrow as pa
import pyarrow.parquet as pq

from quilate.core.cells import MARK, delimiter_spoken, safe_cell, writable_cell
from quilate.core.row_files.types import Type
from quilate.core.speech import say, spoken
from quilate.language import Problem

if TYPE_CHECKING:
    from openpyxl.cell import WriteOnlyCell

#: What a sheet can hold beneath its heading.
_MOST_ROWS = 1_048_575
_LONGEST_TITLE = 31
#: Excel's own short date, which it writes as its user's country does.
_DAY = "mm-dd-yy"
_WIDTH = 20
_ARROW = {
    Type.TEXT: pa.string(),
    Type.DAY: pa.date32(),
    # Of any length, as exact as it was kept.
    Type.NUMBER: pa.string(),
    Type.YES_NO: pa.bool_(),
}
Heading = Sequence[tuple[str, str, Type]]


class RowFile(Protocol):
    """A file that takes rows; leaving it completes the file."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def write(self, rows: Iterable[Sequence[Any]]) -> None: ...


class CsvFile:
    """Cells parted as the reader's spreadsheet expects; none of them runs as a formula."""

    def __init__(self, path: Path, heading: Heading) -> None:
        self._file = path.open("w", encoding="utf-8", newline="")
        self._file.write(MARK)
        self._writer = csv.writer(self._file, delimiter=delimiter_spoken())
        self._writer.writerow([safe_cell(label) for _, label, _ in heading])
        self._decimal = "," if spoken().code == "es" else "."

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_how: object) -> None:
        self._file.close()

    def write(self, rows: Iterable[Sequence[Any]]) -> None:
        """Write rows."""
        self._writer.writerows([self._cell(value) for value in row] for row in rows)

    def _cell(self, value: object) -> str:
        match value:
            case str():
                return safe_cell(value)
            case None:
                return ""
            case bool():
                return say("interface-cell-yes") if value else say("interface-cell-no")
            case Decimal():
                return str(value).replace(".", self._decimal)
        return str(value)


class ExcelFile:
    """A workbook with one sheet, called as its file. Text stays text: ``=1+1`` is no formula."""

    def __init__(self, path: Path, heading: Heading) -> None:
        # It takes long to load, and most commands write no workbook.
        from openpyxl import Workbook  # noqa: PLC0415

        self._path = path
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet(path.stem[:_LONGEST_TITLE])
        self._sheet.freeze_panes = "A2"
        self._sheet.sheet_format.defaultColWidth = _WIDTH
        # A sheet that is only written takes the cells down at once: each row is in the same ones.
        self._cells = [self._empty_cell(type_) for _, _, type_ in heading]
        self._sheet.append([self._heading_cell(label) for _, label, _ in heading])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_how: object) -> None:
        if kind is None:
            self._book.save(self._path)

    def write(self, rows: Iterable[Sequence[Any]]) -> None:
        """Write rows."""
        for row in rows:
            for cell, value in zip(self._cells, row, strict=True):
                self._fill(cell, value)
            self._sheet.append(self._cells)

    def _empty_cell(self, type_: Type) -> "WriteOnlyCell":
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415

        cell = WriteOnlyCell(self._sheet)
        cell.number_format = _DAY if type_ == Type.DAY else "General"
        return cell

    def _heading_cell(self, label: str) -> "WriteOnlyCell":
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
        from openpyxl.styles import Font  # noqa: PLC0415

        cell = WriteOnlyCell(self._sheet)
        self._fill(cell, label)
        cell.font = Font(bold=True)
        return cell

    @staticmethod
    def _fill(cell: "WriteOnlyCell", value: object) -> None:
        if isinstance(value, str):
            cell.value = writable_cell(value) or None
            cell.data_type = "s"
        else:
            cell.value = value


class ParquetFile:
    """A table for programs, its columns under the names that they know."""

    def __init__(self, path: Path, heading: Heading) -> None:
        self._schema = pa.schema([(name, _ARROW[type_]) for name, _, type_ in heading])
        self._writer = pq.ParquetWriter(path, self._schema)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_how: object) -> None:
        self._writer.close()

    def write(self, rows: Iterable[Sequence[Any]]) -> None:
        """Write rows, as a group of the table."""
        columns = list(zip(*rows, strict=True))
        if columns:
            arrays = [
                pa.array([_exact(value) for value in column], each.type)
                for column, each in zip(columns, self._schema, strict=True)
            ]
            self._writer.write_table(pa.Table.from_arrays(arrays, schema=self._schema))


def _exact(value: Any) -> Any:  # noqa: ANN401
    return str(value) if isinstance(value, Decimal) else value


FORMATS: dict[str, type[CsvFile] | type[ExcelFile] | type[ParquetFile]] = {
    "xlsx": ExcelFile,
    "csv": CsvFile,
    "parquet": ParquetFile,
}


def see_that_it_fits(suffix: str, rows: int) -> None:
    """See that a file can hold so many rows.

    Raises
    ------
    Problem
        If a sheet is too small for them.
    """
    if suffix == "xlsx" and rows > _MOST_ROWS:
        raise Problem("interface-file-too-many-rows", most=_MOST_ROWS)
