"""Which row names the columns, if any, and what the columns are called."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

# Figures, dates and times: a digit and no letters but those of currencies, times and months.
_VALUE = re.compile(
    r"(?:[A-Z]{3}|[A-Z]{1,2}[$/])?[\W\d_]*\d[\W\d_]*"
    r"(?:[^\W\d_]{1,3}\.?|T[\d:.,]+(?:Z|[+-][\d:]+)?|[ap]\.?\s?m\.?)?"
    r"|\d{1,2}[\s/.-]+[^\W\d_]{3,10}\.?[\s/.,-]+\d{2,4}.*"
)
_LONGEST_VALUE = 60
#: Titles above a table fill less than this share of the cells that its rows usually fill.
DENSE = 0.6
_RESERVED = ("_file", "_line")


def looks_like_a_value(cell: str) -> bool:
    """Whether a cell holds a figure or a date, as headers do not.

    >>> [looks_like_a_value(cell) for cell in ("1.234,50 €", "2024-01-02T10:00", "Fecha", "")]
    [True, True, False, False]
    """
    return len(cell) <= _LONGEST_VALUE and _VALUE.fullmatch(cell.strip()) is not None


def is_header(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns.

    A column speaks for a header where words stand above values, and against it where its first
    cell is itself a value. A table of words alone is taken to have one.
    """
    against = sum(map(looks_like_a_value, first))
    if not against:
        return any(cell.strip() for cell in first)
    words = [
        index for index, cell in enumerate(first) if cell.strip() and not looks_like_a_value(cell)
    ]
    return sum(_holds_values(rest, index) for index in words) > against


def _holds_values(rows: Sequence[Sequence[str]], column: int) -> bool:
    cells = [row[column] for row in rows if column < len(row) and row[column].strip()]
    return bool(cells) and sum(map(looks_like_a_value, cells)) >= 0.8 * len(cells)


def most_usual(counts: Iterable[int]) -> int:
    """Return the most frequent count, of equals the largest."""
    rows = Counter(counts)
    return max(rows, key=lambda count: (rows[count], count))


def column_names(header: Sequence[str] | None, width: int) -> tuple[str, ...]:
    """Return one unique name per column: trimmed, and ``column_1`` where it has none.

    >>> column_names(["Fecha ", "", "fecha"], 3)
    ('Fecha', 'column_2', 'fecha_2')
    """
    given = [" ".join(cell.split()) for cell in header or ()]
    given += [""] * (width - len(given))
    names: list[str] = []
    taken = set(_RESERVED)
    for position, cell in enumerate(given, start=1):
        name = _free_name(cell or f"column_{position}", taken)
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _free_name(name: str, taken: set[str]) -> str:
    free, copies = name, 1
    while free.casefold() in taken:
        copies += 1
        free = f"{name}_{copies}"
    return free
