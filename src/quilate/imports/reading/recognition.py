"""Which column fills which field: by its name in either language, else by what stands in it."""

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
    """Return the kind of a file by its columns: that which uses most of them, or ""."""
    found = {name: recognise(each, columns) for name, each in kinds.items()}
    fitting = [
        name
        for name, each in kinds.items()
        if all(field.name in found[name] for field in each.required)
    ]
    return max(fitting, key=lambda name: len(found[name]), default="")


def looks_rather_like(kind: Kind, kinds: Mapping[str, Kind], columns: Sequence[Column]) -> str:
    """Return the kind that a file without this kind's required columns is of, or ""."""
    found = recognise(kind, columns)
    if all(field.name in found for field in kind.required):
        return ""
    return kind_of(kinds, columns)


def _strength(field: Field, column: Column) -> int:
    """Return how much a column speaks for a field, from 0; above ``_ALIKE`` it is sure."""
    name = words_of(column.name)
    words = _words_for(field)
    if name in words:
        return 200 - min(words.index(name), 90)
    if field.type is FieldType.EMAIL and column.emails >= _MOSTLY:
        return _ALIKE
    if field.type is FieldType.DAY and field.required and column.dates >= _MOSTLY:
        return _ALIKE // 2
    alike = max(int(fuzz.ratio(name, word)) for word in words)
    return _ALIKE - 100 + alike if alike >= _ALIKE else 0


@cache
def _words_for(field: Field) -> tuple[str, ...]:
    labels = (words_of(_language(code)(label_id(field.name))) for code in LANGUAGES)
    return tuple(dict.fromkeys((*field.words, field.name, *labels)))


@cache
def _language(code: str) -> Language:
    return Language(code)
