"""By what an erased customer is found in a file, however it writes them.

``12.345.678-z`` is the identifier 12345678Z, ``612 34 56 78`` the telephone +34612345678, and
``SANZ, Zoé`` the name Zoe Sanz. A row too many is found rather than one too few.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import phonenumbers

from quilate.core.holdings import Erased
from quilate.core.places import folded
from quilate.transactions.sources.quoting import identifier, literal

#: What is shorter stands by chance within anything: it has to be a whole cell.
_SHORTEST = 6


@dataclass(frozen=True)
class Traces:
    """What is sought.

    Attributes
    ----------
    values
        Letters and figures without what parts them, anywhere in a row.
    cells
        Whole cells.
    names
        Words that together are a name, in any order and in any cells of a row.
    """

    values: tuple[str, ...]
    cells: frozenset[str]
    names: tuple[frozenset[str], ...]

    @classmethod
    def of(cls, erased: Erased) -> Self:
        """Return the traces of somebody."""
        dense = {_dense(each) for value in erased.values for each in _ways_of_writing(value)}
        short = {value for value in erased.values if 0 < len(_dense(value)) < _SHORTEST}
        words = (frozenset(_words(" ".join(name)).split()) for name in erased.names)
        return cls(
            values=tuple(sorted(each for each in dense if len(each) >= _SHORTEST)),
            cells=frozenset(filter(None, {*erased.keys, *short})),
            names=tuple(each for each in words if len(each) > 1),
        )

    def are_in(self, cells: Iterable[str | None]) -> bool:
        """Return whether a row says any of it."""
        said = [cell for cell in cells if cell]
        dense = _dense("|".join(said))
        if any(value in dense for value in self.values):
            return True
        if not self.cells.isdisjoint(cell.strip() for cell in said):
            return True
        words = set(_words(" ".join(said)).split())
        return any(name <= words for name in self.names)

    def sql(self, columns: Sequence[str]) -> str:
        """Return the same for DuckDB, over columns of a table."""
        texts = [f"CAST({identifier(column)} AS VARCHAR)" for column in columns]
        dense = _plain_sql(f"concat_ws('|', {', '.join(texts)})", "[^a-z0-9@|]", "")
        words = _plain_sql(f"concat_ws(' ', {', '.join(texts)})", "[^a-z0-9]+", " ")
        conditions = [f"contains({dense}, {literal(value)})" for value in self.values]
        if self.cells:
            wanted = ", ".join(map(literal, sorted(self.cells)))
            conditions += [f"trim({text}) IN ({wanted})" for text in texts]
        for name in self.names:
            each = (f"contains(' ' || {words} || ' ', {literal(f' {word} ')})" for word in name)
            conditions.append(f"({' AND '.join(each)})")
        return " OR ".join(conditions) or "false"


def _ways_of_writing(value: str) -> Iterator[str]:
    yield value
    if value.startswith("+"):
        try:
            yield str(phonenumbers.parse(value).national_number)
        except phonenumbers.NumberParseException:
            return


def _dense(text: str) -> str:
    return re.sub(r"[^a-z0-9@|]", "", folded(text))


def _words(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", folded(text))


def _plain_sql(text: str, parting: str, instead: str) -> str:
    return f"regexp_replace(strip_accents(lower({text})), '{parting}', '{instead}', 'g')"
