"""Which column fills which field: by its name in either language, else by what stands in it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from rapidfuzz import fuzz

from quilate.imports.kinds.field import Field, FieldType, label_id
from quilate.imports.kinds.kind import Kind
from quilate.imports.reading.opened import Column
from quilate.language import LANGUAGES, Language
from quilate.transactions.recognition.column_names import words_of

#: Our own columns in a file of rejects: they say nothing to us when it is sent back.
OURS = "quilate_"
#: What we counted where no column says it, such as the line of an order: it stays with its row.
NUMBERED = f"{OURS}number"
#: How alike two names must be, in hundredths, for one to be a slip of the other.
_ALIKE = 88
_MOSTLY = 0.8
_NUMBER = re.compile("^(?:n_?o?|nro|num|numero)_(?:del?_)?")


class Certainty(StrEnum):
    """How sure a recognition is."""

    SURE = "sure"
    LIKELY = "likely"


@dataclass(frozen=True)
class Match:
    """A column taken for a field."""

    column: str
    certainty: Certainty


def recognise(kind: Kind, columns: Sequence[Column]) -> dict[str, Match]:
    """Return the columns of a file by the fields of a kind; each column fills one field."""
    free = [column for column in columns if not column.name.startswith(OURS)]
    matches = _counted_before(kind, columns)
    claims = [
        (strength, -place, field.name, column.name)
        for place, field in enumerate(kind.fields)
        for column in free
        if (strength := _strength(field, column))
    ]
    taken: set[str] = set()
    # The strongest claims first; among equals the order of the fields.
    for strength, _, field, name in sorted(claims, reverse=True):
        if field in matches or name in taken:
            continue
        certainty = Certainty.SURE if strength > _ALIKE else Certainty.LIKELY
        matches[field] = Match(name, certainty)
        taken.add(name)
    return matches


def _counted_before(kind: Kind, columns: Sequence[Column]) -> dict[str, Match]:
    has_numbers = kind.numbered and any(column.name == NUMBERED for column in columns)
    return {kind.numbered: Match(NUMBERED, Certainty.SURE)} if has_numbers else {}


def kind_of(kinds: Mapping[str, Kind], columns: Sequence[Column]) -> str:
    """Return the kind of a file by its columns: that which uses most of them, or "".

    One that lacks what it needs has to use most of them: what is missing is asked then.
    """
    found = {name: recognise(each, columns) for name, each in kinds.items()}
    fitting = {name for name, each in kinds.items() if _has_all(each, found[name])}
    likely = fitting | {name for name in kinds if 2 * len(found[name]) > len(columns)}
    return max(likely, key=lambda name: (len(found[name]), name in fitting), default="")


def _has_all(kind: Kind, found: Mapping[str, Match]) -> bool:
    return all(field.name in found for field in kind.required)


def looks_rather_like(kind: Kind, kinds: Mapping[str, Kind], columns: Sequence[Column]) -> str:
    """Return the kind that a file without this kind's required columns is of, or ""."""
    if _has_all(kind, recognise(kind, columns)):
        return ""
    other = kind_of(kinds, columns)
    return "" if other == kind.name else other


def _strength(field: Field, column: Column) -> int:
    """Return how much a column speaks for a field, from 0; above ``_ALIKE`` it is sure."""
    name = _as_number(words_of(column.name))
    words = _words_for(field)
    if name in words:
        return 200 - min(words.index(name), 90)
    if field.type is FieldType.EMAIL and column.emails >= _MOSTLY:
        return _ALIKE
    if field.type.is_day and field.required and column.dates >= _MOSTLY:
        return _ALIKE // 2
    alike = max(int(fuzz.ratio(name, word)) for word in words)
    return _ALIKE - 100 + alike if alike >= _ALIKE else 0


@cache
def _words_for(field: Field) -> tuple[str, ...]:
    labels = (words_of(_language(code)(label_id(field.name))) for code in LANGUAGES)
    return tuple(dict.fromkeys(map(_as_number, (*field.words, field.name, *labels))))


def _as_number(name: str) -> str:
    """Return a name in one form whether it says Nº, N.º, Núm. or Número de."""
    return _NUMBER.sub("numero_", name)


@cache
def _language(code: str) -> Language:
    return Language(code)
