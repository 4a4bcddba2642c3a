"""A text file's records, exactly: which physical line each starts on, and which are malformed.

DuckDB reads a file that is in order many times faster; this reads the others, and the first
lines of all, without losing a line.
"""

import itertools
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from quilate.transactions.sources.text_format import TextFormat

_MOST_LINES_IN_A_RECORD = 100
LONGEST_RECORD = 400_000  # characters; DuckDB takes two million bytes


@dataclass(frozen=True)
class Record:
    """A row of the file, or with a ``reason_id`` a line that cannot be one."""

    line: int
    text: str
    fields: list[str]
    reason_id: str | None = None


class Lines:
    """Physical lines, their ends included, with their numbers; one can look ahead."""

    def __init__(self, lines: Iterable[str], *, before: int = 0) -> None:
        self._lines = iter(lines)
        self._ahead: deque[str] = deque()
        self.number = before

    def __iter__(self) -> Iterator[str]:
        while True:
            while self._ahead:
                self.number += 1
                yield self._ahead.popleft()
            line = next(self._lines, None)
            if line is None:
                return
            self.number += 1
            yield line

    def skip(self, count: int) -> None:
        for _ in itertools.islice(self, count):
            pass

    def ahead(self, position: int) -> str | None:
        """Return the line that many places further on (from 0) without taking it."""
        while len(self._ahead) <= position:
            line = next(self._lines, None)
            if line is None:
                return None
            self._ahead.append(line)
        return self._ahead[position]


def read_records(lines: Lines, form: TextFormat, width: int | None = None) -> Iterator[Record]:
    """Yield every record; blank lines are none. Without a width any number of fields will do."""
    for first in lines:
        if first.strip():
            yield read_record(lines, first, form, width)


def read_record(lines: Lines, first: str, form: TextFormat, width: int | None) -> Record:
    """Return the record that starts with the line just taken, taking those it runs on to."""
    line, text = lines.number, without_end(first)
    if "\x00" in text:
        return Record(line, text, [], "sources-nul-bytes")
    if len(text) > LONGEST_RECORD:
        return Record(line, text, [], "sources-line-too-long")
    fields = form.fields(text, width)
    if fields is None:
        return _read_on(lines, first, form, width)
    return _judged(Record(line, text, fields), width)


def without_end(line: str) -> str:
    return line.removesuffix("\n").removesuffix("\r")


def _judged(record: Record, width: int | None) -> Record:
    count = len(record.fields)
    if width is None or count == width:
        return record
    if count == width + 1 and not record.fields[-1]:  # a delimiter at the line's end
        return replace(record, fields=record.fields[:-1])
    few = count < width
    return replace(record, reason_id=f"sources-too-{'few' if few else 'many'}-fields")


def _read_on(lines: Lines, first: str, form: TextFormat, width: int | None) -> Record:
    """Join lines until the quotes close on a good record; else only the first line is bad."""
    line, joined = lines.number, first
    for position in range(_MOST_LINES_IN_A_RECORD):
        following = lines.ahead(position)
        if following is None or len(joined) > LONGEST_RECORD:
            break
        joined += following
        if form.may_be_whole(following):  # it takes an odd number of quotes to close
            continue
        text = without_end(joined)
        record = _judged(Record(line, text, form.fields(text, width) or []), width)
        if not record.fields or record.reason_id:
            break
        lines.skip(position + 1)
        return record
    return Record(line, without_end(first), [], "sources-bad-quotes")
