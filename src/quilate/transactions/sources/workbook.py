"""Opens a sheet of a workbook (.xlsx, .xls, .ods): its table, wherever on the sheet it starts."""

from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from quilate.language import Problem
from quilate.transactions.sources.arrow_rows import load_numbered
from quilate.transactions.sources.cells import Cell, arrow_column, is_blank, text_of
from quilate.transactions.sources.headers import DENSE, column_names, is_header, most_usual
from quilate.transactions.sources.raw_table import Part
from quilate.transactions.sources.source import Files
from quilate.transactions.sources.understanding import Understanding
from quilate.transactions.sources.workbench import Workbench

Row = tuple[int, list[Cell]]  # its number on the sheet, from 1, and its cells

_HEADER_SAMPLE = 200


def is_workbook(head: bytes) -> bool:
    """Whether a file that begins so may be a workbook: a zip inside, or an old Office file."""
    return head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))


def open_workbook(bench: Workbench, path: Path, source: Files, shown: str) -> Part:
    """Return the rows of the sheet asked for, else of the first that is not empty.

    Raises
    ------
    Problem
        The workbook is damaged or locked, has no such sheet, or nothing in it.
    """
    try:
        with CalamineWorkbook.from_path(str(path)) as workbook:
            sheet, rows = _rows(workbook, source.sheet, shown)
    except PasswordError as error:
        raise Problem("sources-locked", file=shown) from error
    except CalamineError as error:
        raise Problem("sources-not-a-workbook", file=shown, reason=str(error)) from error
    header, body = _split(rows)
    kept = [column for column in range(len(rows[0][1])) if _is_used(column, header, body)]
    names = column_names(
        [text_of(header[1][column]) for column in kept] if header else None, len(kept)
    )
    arrays = [arrow_column([cells[column] for _, cells in body]) for column in kept]
    numbers = pa.array([number for number, _ in body], pa.int64())
    understanding = Understanding(
        shown, "workbook", header_line=header[0] if header else 0, sheet=sheet
    )
    return load_numbered(
        bench, pa.table([*arrays, numbers], names=[*names, "_line"]), understanding
    )


def _rows(workbook: CalamineWorkbook, asked: str | int | None, shown: str) -> tuple[str, list[Row]]:
    names = workbook.sheet_names if asked is None else [_asked(workbook, asked, shown)]
    for name in names:
        cells = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
        rows = [
            (number, row)
            for number, row in enumerate(cells, start=1)
            if not all(map(is_blank, row))
        ]
        if rows:
            return name, rows
    raise Problem("sources-empty", file=shown)


def _asked(workbook: CalamineWorkbook, asked: str | int, shown: str) -> str:
    names = workbook.sheet_names
    by_name = {name.casefold(): name for name in names}
    if str(asked).casefold() in by_name:
        return by_name[str(asked).casefold()]
    if str(asked).isdecimal() and 1 <= int(asked) <= len(names):
        return names[int(asked) - 1]
    raise Problem("sources-no-sheet", file=shown, sheet=str(asked), sheets=", ".join(names))


def _split(rows: Sequence[Row]) -> tuple[Row | None, Sequence[Row]]:
    """Return the header and what is below; titles above a header have fewer cells than rows."""
    usual = most_usual(map(_filled, rows))
    top = next(i for i, row in enumerate(rows) if _filled(row) >= DENSE * usual)
    sample = [[text_of(cell) for cell in cells] for _, cells in rows[top : top + _HEADER_SAMPLE]]
    if is_header(sample[0], sample[1:]):
        return rows[top], rows[top + 1 :]
    return None, rows


def _filled(row: Row) -> int:
    return sum(not is_blank(cell) for cell in row[1])


def _is_used(column: int, header: Row | None, body: Sequence[Row]) -> bool:
    """Whether the column has a name or a value: sheets often begin or end with empty ones."""
    if header and not is_blank(header[1][column]):
        return True
    return any(not is_blank(cells[column]) for _, cells in body)
