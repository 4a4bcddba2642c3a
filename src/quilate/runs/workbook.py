"""The valuations as an Excel workbook, for those who work there."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from quilate.clv.valuation.portfolio import QUADRANTS
from quilate.language import Language, Problem

MOST_ROWS = 1_048_575
ROWS_AT_ONCE = 10_000

_COUNT, _MONEY, _SHARE = "#,##0", "#,##0.00", "0.0%"
#: Excel's own short date, which it writes as its user's country does.
_DAY = "mm-dd-yy"
_FORMATS = {
    "first_purchase": _DAY,
    "last_purchase": _DAY,
    "next_purchase": _DAY,
    "purchases": _COUNT,
    "rank": _COUNT,
    "rank_by_revenue": _COUNT,
    "p_alive": _SHARE,
    "expected_purchases": "0.00",
}
_WIDTH, _WIDEST = 14, 40
_HEADER_HEIGHT = 32


def write_workbook(table: pa.Table, path: Path, language: Language) -> None:
    """Write the table as ``.xlsx``, a row at a time, its words in the reader's language.

    Text stays text: a customer called ``=1+1`` is no formula.

    Raises
    ------
    Problem
        If the base is larger than a sheet can be.
    """
    if table.num_rows > MOST_ROWS:
        raise Problem("runs-too-many-for-excel", customers=table.num_rows)
    book = Workbook(write_only=True)
    sheet = book.create_sheet(language("runs-sheet"))
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(table.num_columns)}{table.num_rows + 1}"
    sheet.row_dimensions[1].height = _HEADER_HEIGHT
    for position, name in enumerate(table.column_names, start=1):
        sheet.column_dimensions[get_column_letter(position)].width = _width(table, name)
    sheet.append(list(_header(sheet, table.column_names, language)))
    for row in _rows(sheet, table, language):
        sheet.append(row)
    book.save(path)


def _width(table: pa.Table, name: str) -> int:
    if name != "customer_id":
        return _WIDTH
    longest = max(map(len, table.column(name).slice(0, ROWS_AT_ONCE).to_pylist()), default=0)
    return max(_WIDTH, min(longest + 2, _WIDEST))


def _header(sheet: object, names: Sequence[str], language: Language) -> Iterator[WriteOnlyCell]:
    for name in names:
        cell = WriteOnlyCell(sheet, language(f"runs-column-{name.replace('_', '-')}"))
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        yield cell


def _rows(sheet: object, table: pa.Table, language: Language) -> Iterator[list[WriteOnlyCell]]:
    """Yield each row in the same cells: a sheet that is only written takes them down at once."""
    cells = [WriteOnlyCell(sheet) for _ in table.column_names]
    for cell, field in zip(cells, table.schema, strict=True):
        cell.number_format = _format(field)
    for batch in table.to_batches(ROWS_AT_ONCE):
        columns = [_values(name, batch.column(name), language) for name in batch.schema.names]
        for row in zip(*columns, strict=True):
            for cell, value in zip(cells, row, strict=True):
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"
            yield cells


def _format(field: pa.Field) -> str:
    if field.name in _FORMATS:
        return _FORMATS[field.name]
    return _MONEY if pa.types.is_floating(field.type) else "General"


def _values(name: str, column: pa.Array, language: Language) -> list[Any]:
    values: list[Any] = column.to_pylist()
    if name == "quadrant":
        called = {word: language(f"report-quadrant-{word}") for word in QUADRANTS}
        return [called[value] for value in values]
    if name == "customer_id":
        # Excel refuses a whole workbook for one control character.
        return [ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", str(v)) for v in values]
    return values
