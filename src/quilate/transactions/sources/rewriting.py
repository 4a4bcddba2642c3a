"""Rewrites a text file that DuckDB cannot read as it is: every record with its line's number.

Lines without quotes and of the right width, nearly all, are copied as they are.
"""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from quilate.transactions.sources.quoting import identifier, literal
from quilate.transactions.sources.recognition import TextLayout
from quilate.transactions.sources.records import (
    LONGEST_RECORD,
    Lines,
    Record,
    read_record,
    without_end,
)
from quilate.transactions.sources.text_format import SINGLE_COLUMN, SPACES, TextFormat
from quilate.transactions.sources.workbench import Workbench

_MOST_TEXT = 100_000  # characters kept of a malformed line


@dataclass(frozen=True)
class Rewritten:
    """A clean copy whose first column is the line, and the form it is written in."""

    path: Path
    form: TextFormat
    rows: int


def rewritten(bench: Workbench, path: Path, layout: TextLayout, shown: str) -> Rewritten:
    """Write the clean copy, and the lines that are no rows into the table of malformed lines."""
    form = _clean_form(layout.form)
    copy, rejects = bench.new_file(), bench.new_file()
    with (
        path.open(encoding="utf-8-sig", newline=_line_end(path)) as source,
        copy.open("w", encoding="utf-8", newline="") as target,
        rejects.open("w", encoding="utf-8", newline="") as malformed,
    ):
        rewriting = _Rewriting(layout, form.delimiter, target, malformed)
        rows = rewriting.run(Lines(source))
    _load_malformed(bench, rejects, shown)
    return Rewritten(copy, form, rows)


def _clean_form(form: TextFormat) -> TextFormat:
    return TextFormat("\t" if form.delimiter in (SPACES, SINGLE_COLUMN) else form.delimiter)


def _line_end(path: Path) -> str:
    """Return what ends the lines: a lone carriage return only where there is no newline."""
    with path.open("rb") as file:
        head = file.read(1 << 20)
    return "\r" if b"\r" in head and b"\n" not in head else "\n"


class _Rewriting:
    """One pass over a file's lines."""

    def __init__(
        self, layout: TextLayout, delimiter: str, target: IO[str], malformed: IO[str]
    ) -> None:
        self._layout = layout
        self._width = len(layout.columns)
        self._delimiter = delimiter
        self._target = target
        self._rows = csv.writer(
            target, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\n"
        )
        self._malformed = csv.writer(malformed, quoting=csv.QUOTE_ALL, lineterminator="\n")

    def run(self, lines: Lines) -> int:
        """Write every record where it belongs and return how many are rows."""
        write, delimiter, rows = self._target.write, self._delimiter, 0
        lines.skip(self._layout.lines_before)
        is_plain = self._plainness()
        for line in lines:
            text = without_end(line)
            if is_plain(text):
                write(f"{lines.number}{delimiter}{text}\n")
                rows += 1
            elif text.strip():
                rows += self._place(read_record(lines, line, self._layout.form, self._width))
        return rows

    def _plainness(self) -> Callable[[str], bool]:
        """Return the test whether a line can be copied: nothing in it can be read another way.

        It is asked of every line, so it looks nothing up.
        """
        form, delimiter, delimiters = self._layout.form, self._delimiter, self._width - 1
        quote, escape = form.quote or '"', form.escape or '"'
        if form.delimiter != delimiter:
            return lambda text: False
        return lambda text: (
            text.count(delimiter) == delimiters
            and '"' not in text
            and quote not in text
            and escape not in text
            and "\x00" not in text
            and "\r" not in text
            and len(text) < LONGEST_RECORD
        )

    def _place(self, record: Record) -> bool:
        if record.reason_id:
            self._malformed.writerow((record.line, record.text[:_MOST_TEXT], record.reason_id))
            return False
        self._rows.writerow((record.line, *record.fields))
        return True


def _load_malformed(bench: Workbench, rejects: Path, shown: str) -> None:
    if not rejects.stat().st_size:
        return
    columns = "{'_line': 'BIGINT', 'text': 'VARCHAR', 'reason_id': 'VARCHAR'}"
    bench.connection.execute(
        f"INSERT INTO {identifier(bench.malformed)}"
        f" SELECT {literal(shown)}, _line, coalesce(text, ''), reason_id"
        f" FROM read_csv({literal(str(rejects))}, auto_detect=false, header=false, delim=',',"
        f" quote='\"', escape='\"', new_line='\\n', compression='none', columns={columns})"
    )
