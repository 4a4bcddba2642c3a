"""The valuations as an Excel workbook, for those who work there."""

from pathlib import Path

import pyarrow as pa
from openpyxl import Workbook

from quilate.language import Problem

MOST_ROWS = 1_048_575
ROWS_AT_ONCE = 10_000


def write_workbook(table: pa.Table, path: Path) -> None:
    """Write the table as ``.xlsx``, a row at a time.

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
            sheet.append(row)
    book.save(path)
