"""Recognises from a text file's first lines its delimiter, quotes, header and width."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import mean

from quilate.transactions.sources.headers import (
    DENSE,
    column_names,
    is_header,
    looks_like_a_value,
    most_usual,
)
from quilate.transactions.sources.records import Lines, Record, read_records
from quilate.transactions.sources.text_format import SINGLE_COLUMN, SPACES, TextFormat

_USUAL = (",", ";", "\t", "|")
_RARE = (SPACES, "^", "~", "¬", "§", "¦", ":", "#", "\x01", "\x1f")
_EXCEL_HINT = re.compile(r"sep=(.)\s*", re.IGNORECASE)


@dataclass(frozen=True)
class TextLayout:
    """How a text file is laid out; ``lines_before`` are titles, header included."""

    form: TextFormat
    columns: tuple[str, ...]
    header_line: int
    lines_before: int


def recognise(sample: Sequence[str], delimiter: str | None = None) -> TextLayout:
    """Return the layout of a file that begins with these lines."""
    told = _EXCEL_HINT.fullmatch(sample[0].strip("\r\n")) if sample else None
    hints = 1 if told else 0
    delimiter = delimiter or (told[1] if told else None)
    form = _best_format(sample[hints:], (delimiter,) if delimiter else _USUAL + _RARE)
    records = [
        record
        for record in read_records(Lines(sample[hints:], before=hints), form)
        if not record.reason_id
    ]
    return _layout(form, records, hints)


def _best_format(sample: Sequence[str], delimiters: Sequence[str]) -> TextFormat:
    text = "".join(sample)
    formats = [
        form
        for delimiter in delimiters
        if delimiter in text
        for form in _formats(sample, delimiter)
    ]
    scores = {form: _score(sample, form) for form in formats}
    best = max(scores, key=scores.__getitem__, default=None)
    if best is None or scores[best] == 0:
        return TextFormat(SINGLE_COLUMN)
    return best


def _formats(sample: Sequence[str], delimiter: str) -> Iterator[TextFormat]:
    """Yield the ways of quoting that the text may have; of equals, the first is taken."""
    text = "".join(sample)
    if '"' not in text and _has_single_quotes(text, delimiter, len(sample)):
        yield TextFormat(delimiter, "'", "'")
    yield TextFormat(delimiter)
    if '\\"' in text:
        yield TextFormat(delimiter, '"', "\\")


def _has_single_quotes(text: str, delimiter: str, lines: int) -> bool:
    """Whether single quotes stand around fields, not only within words or before figures."""
    beside = re.escape(delimiter)
    opening = len(re.findall(f"(?:^|{beside})'", text, re.MULTILINE))
    whole = len(re.findall(f"(?:^|{beside})'[^'\n]*'(?={beside}|\r?$)", text, re.MULTILINE))
    return opening == whole and 2 * whole >= lines


def _score(sample: Sequence[str], form: TextFormat) -> float:
    """Rate a format by how even the records are, how many fields they have and how clean.

    score = share of records with the usual width x (1 - 1/width) x share of clean cells
    """
    records = list(read_records(Lines(sample), form))
    widths = Counter(len(record.fields) for record in records if len(record.fields) > 1)
    if not widths:
        return 0.0
    width, count = widths.most_common(1)[0]
    cells = [cell for record in records if len(record.fields) == width for cell in record.fields]
    evenness = count / len(records)
    rarity = 1.0 if form.delimiter in _USUAL else 0.3
    return (
        rarity
        * evenness
        * (1 - 1 / width)
        * mean(_cleanness(cell, form.delimiter) for cell in cells)
    )


def _cleanness(cell: str, own: str) -> float:
    """1 for a figure, a date or plain words; less where another delimiter is left within."""
    if not cell or looks_like_a_value(cell):
        return 1.0
    return 0.5 if any(sign in cell for sign in _USUAL if sign != own) else 0.9


def _layout(form: TextFormat, records: Sequence[Record], hints: int) -> TextLayout:
    if not records:
        return TextLayout(form, (), 0, hints)
    width = _usual_width(records)
    top = next(i for i, record in enumerate(records) if len(record.fields) == width)
    for place in dict.fromkeys((_first_dense(records, width), top)):
        rest = [record.fields for record in records[place + 1 :]]
        if is_header(records[place].fields, rest):
            return _with_header(form, records[place])
    above = records[top - 1] if top else None
    if above and _is_uneven_header(above, records[top:], width):
        return _with_header(form, above)
    # Without a header, what stands above the first good row cannot be a title: it is a bad row.
    return TextLayout(form, column_names(None, width), 0, hints)


def _first_dense(records: Sequence[Record], width: int) -> int:
    """Return the first row that is filled as rows are: a spreadsheet pads its titles to width."""
    filled = [sum(bool(cell.strip()) for cell in record.fields) for record in records]
    rows = [place for place, record in enumerate(records) if len(record.fields) == width]
    usual = most_usual(filled[place] for place in rows)
    return next(place for place in rows if filled[place] >= DENSE * usual)


def _usual_width(records: Sequence[Record]) -> int:
    widths = Counter(len(record.fields) for record in records if len(record.fields) > 1)
    return widths.most_common(1)[0][0] if widths else 1


def _with_header(form: TextFormat, record: Record) -> TextLayout:
    lines = record.line + record.text.count("\n")
    return TextLayout(form, column_names(record.fields, len(record.fields)), record.line, lines)


def _is_uneven_header(above: Record, rows: Sequence[Record], width: int) -> bool:
    """Whether the line above names the columns of rows that are shorter, or end in a delimiter."""
    names = above.fields
    if len(names) < 2 or not all(name.strip() and not looks_like_a_value(name) for name in names):
        return False
    if len(names) == width - 1:
        return not any(row.fields[-1] for row in rows if len(row.fields) == width)
    return len(names) > width
