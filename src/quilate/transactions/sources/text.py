"""Opens a text file: DuckDB reads it in place where every line is a row, else a clean copy."""

import itertools
import re
from pathlib import Path

import duckdb

from quilate.language import Problem
from quilate.transactions.sources.encoding import (
    UTF8,
    narrow_encoding,
    transcoded,
    wide_encoding,
)
from quilate.transactions.sources.quoting import identifier, literal, path_literal
from quilate.transactions.sources.raw_table import Part
from quilate.transactions.sources.recognition import TextLayout, recognise
from quilate.transactions.sources.rewriting import rewritten
from quilate.transactions.sources.survey import Survey, survey
from quilate.transactions.sources.text_format import SINGLE_COLUMN, SPACES, TextFormat
from quilate.transactions.sources.understanding import Understanding
from quilate.transactions.sources.workbench import Workbench
from quilate.transactions.sources.wrapped_lines import are_wrapped, unwrapped

_HEAD = 1 << 16
_SAMPLE_LINES = 1_000
_SAMPLE_CHARACTERS = 1 << 19
_TEXT_CONTROLS = b"\t\n\r\f\x00\x01\x1a\x1f"
_FEW = 8  # control signs that a small text may well hold
_CONTROLS = bytes(range(32))
_MARKUP = re.compile(rb"(\xef\xbb\xbf)?\s*<(!doctype|html|table|meta|\?xml)", re.IGNORECASE)


def open_text(
    bench: Workbench, path: Path, shown: str, *, delimiter: str | None, compression: str | None
) -> Part:
    """Return the file's rows; ``shown`` is its name as the person gave it.

    Raises
    ------
    Problem
        The file is empty or is not text.
    """
    plain, encoding, found = _as_utf8(bench, path, shown)
    if are_wrapped(_sample(plain)):
        plain = unwrapped(bench, plain)
        found = survey(plain)
    layout = recognise(_sample(plain), delimiter)
    if not layout.columns:
        raise Problem("sources-empty", file=shown)
    understanding = Understanding(
        shown,
        "text",
        encoding=encoding,
        delimiter=layout.form.delimiter,
        quote=layout.form.quote,
        header_line=layout.header_line,
        compression=compression,
    )
    rows = _rows_in_place(bench, plain, layout, found)
    if rows is not None:
        reader = _reader(plain, layout.form, _text_columns(layout), skip=layout.lines_before)
        line = f"row_number() OVER () + {layout.lines_before}"
    else:
        copy = rewritten(bench, plain, layout, shown)
        rows = copy.rows
        columns = {"_line": "BIGINT"} | _text_columns(layout)
        reader = _reader(copy.path, copy.form, columns, line_end="\\n")
        line = "_line"
    names = ", ".join(map(identifier, layout.columns))
    select = f"SELECT {names}, {literal(shown)} AS _file, {line} AS _line FROM {reader}"
    return Part(select, layout.columns, rows, understanding)


def _as_utf8(bench: Workbench, path: Path, shown: str) -> tuple[Path, str, Survey]:
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip():
        raise Problem("sources-empty", file=shown)
    wide = wide_encoding(head)
    if wide is None and _is_binary(head):
        raise Problem("sources-not-a-table", file=shown)
    if _MARKUP.match(head):
        raise Problem("sources-markup", file=shown)
    found = survey(path)
    encoding = wide or (UTF8 if found.is_utf8 else narrow_encoding(path, head))
    if encoding != UTF8:
        path = transcoded(bench, path, encoding)
        found = survey(path)
    if not found.is_of_lines:
        raise Problem("sources-not-a-table", file=shown)
    return path, encoding, found


def _is_binary(head: bytes) -> bool:
    """Whether the file is a picture, a document or a program: control signs among the text."""
    if head.startswith((b"%PDF", b"SQLite format 3\x00")):
        return True
    controls = len(head) - len(head.translate(None, _CONTROLS.translate(None, _TEXT_CONTROLS)))
    return controls > max(_FEW, 0.02 * len(head)) or head.count(0) > max(_FEW, 0.3 * len(head))


def _sample(path: Path) -> list[str]:
    """Return the first lines; a file that ends its lines with returns alone counts as well."""
    with path.open("rb") as file:
        head = file.read(_SAMPLE_CHARACTERS)
        is_cut = bool(file.read(1))
    text = head.decode("utf-8-sig", errors="ignore")
    end = "\n" if "\n" in text else "\r"
    lines = [line + end for line in text.split(end)]
    whole = lines[:-1] if is_cut and len(lines) > 1 else lines
    return list(itertools.islice(whole, _SAMPLE_LINES))


def _rows_in_place(bench: Workbench, path: Path, layout: TextLayout, found: Survey) -> int | None:
    """Return the number of rows if DuckDB reads one from every line after the header, else None.

    Then a row's place is its line. Blank lines, line ends within quotes, uneven rows and quotes
    that do not close all break the equality or the reading.
    """
    if layout.form.delimiter in (SPACES, SINGLE_COLUMN) or found.has_nul or found.stray_returns:
        return None
    reader = _reader(path, layout.form, _text_columns(layout), skip=layout.lines_before)
    try:
        counted = bench.connection.execute(f"SELECT count(*) FROM {reader}").fetchone()
    except duckdb.InvalidInputException:
        return None
    rows = int(counted[0]) if counted else 0
    return rows if rows == found.lines - layout.lines_before else None


def _text_columns(layout: TextLayout) -> dict[str, str]:
    return dict.fromkeys(layout.columns, "VARCHAR")


def _reader(
    path: Path,
    form: TextFormat,
    columns: dict[str, str],
    *,
    skip: int = 0,
    line_end: str | None = None,
) -> str:
    types = ", ".join(f"{literal(name)}: {literal(type_)}" for name, type_ in columns.items())
    new_line = f" new_line={literal(line_end)}," if line_end else ""
    return (
        f"read_csv({path_literal(str(path))}, auto_detect=false, header=false, skip={skip},"
        f" delim={literal(form.delimiter)}, quote={literal(form.quote)},"
        f" escape={literal(form.escape)},{new_line} columns={{{types}}}, strict_mode=true,"
        " null_padding=false, compression='none', hive_partitioning=false)"
    )
