"""The valuations as an Excel workbook, for those who work there."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from quilate.language import Problem

MOST_ROWS = 1_048_575
ROWS_AT_ONCE = 10_000


def write_workbook(table: pa.Table, path: Path) -> None:
    """Write the table as ``.xlsx``, a row at a time.

    Text stays text: a customer called ``=1+1`` is no formula.

    Raises
    ------
    Problem
        If the base is larger than a sheet can be.
    """
    if table.num_rows > MOST_ROWS:
        raise Problem("runs-too-many-for-excel", customers=table.num_rows)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("valuations")
    sheet.freeze_panes = "B2"
    sheet.append(table.column_names)
    for batch in table.to_batches(ROWS_AT_ONCE):
        for row in zip(*(column.to_pylist() for column in batch.columns), strict=True):
            sheet.append(_cells(sheet, row))
    book.save(path)


def _cells(sheet: object, row: Iterable[object]) -> Iterator[object]:
    for value in row:
        if not isinstance(value, str):
            yield value
            continue
        # Excel refuses a whole workbook for one control character.
        cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", value))
        cell.data_type = "s"
        yield cell
