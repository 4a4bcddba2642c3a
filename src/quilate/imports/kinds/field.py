"""One thing that a file can say: what it is, how columns call it, how its values are read."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


class FieldType(StrEnum):
    """How the values of a field are read."""

    TEXT = "text"
    #: Kept without spaces, points, hyphens and strokes, in capitals.
    CODE = "code"
    EMAIL = "email"
    DAY = "day"
    #: A day, or a month alone: its first day then.
    MONTH = "month"
    NUMBER = "number"
    WHOLE = "whole"
    #: One of a few words, each written in several ways.
    CHOICE = "choice"

    @property
    def is_day(self) -> bool:
        """Return whether its values are days, which are written in several orders."""
        return self in {FieldType.DAY, FieldType.MONTH}

    @property
    def is_number(self) -> bool:
        """Return whether its values are numbers, which are written with a point or a comma."""
        return self in {FieldType.NUMBER, FieldType.WHOLE}


def label_id(name: str) -> str:
    """Return the message that names a field."""
    return f"imports-field-{name.replace('_', '-')}"


@dataclass(frozen=True)
class Field:
    """A field of a kind of file.

    Attributes
    ----------
    name
        Its label is the message ``imports-field-<name>``, with hyphens.
    words
        How columns call it in both languages, the plainest first: as
        :func:`quilate.transactions.recognition.column_names.words_of` writes them.
    example
        A value for the example file.
    longest
        How many characters its column of the database holds.
    choices
        Of a choice, each value, and how people write it in small letters without accents; of a
        text, those of its words that are known by another: any other stays as it is written.
    """

    name: str
    type: FieldType
    words: tuple[str, ...]
    example: str
    required: bool = False
    longest: int = 200
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)


def text(name: str, words: str, example: str, *, longest: int, required: bool = False) -> Field:
    """Return a field of plain text."""
    return Field(name, FieldType.TEXT, tuple(words.split()), example, required, longest)


def code(name: str, words: str, example: str, *, longest: int) -> Field:
    """Return a field of an identifier."""
    return Field(name, FieldType.CODE, tuple(words.split()), example, longest=longest)


def email(name: str, words: str, example: str) -> Field:
    """Return a field of an e-mail address."""
    return Field(name, FieldType.EMAIL, tuple(words.split()), example, longest=254)


def day(name: str, words: str, example: str, *, required: bool = False) -> Field:
    """Return a field of a date."""
    return Field(name, FieldType.DAY, tuple(words.split()), example, required)


def month(name: str, words: str, example: str) -> Field:
    """Return a field of a month, which no row goes without."""
    return Field(name, FieldType.MONTH, tuple(words.split()), example, required=True)


def number(name: str, words: str, example: str, *, required: bool = False) -> Field:
    """Return a field of an amount or a quantity."""
    return Field(name, FieldType.NUMBER, tuple(words.split()), example, required)


def whole(name: str, words: str, example: str, *, required: bool = False) -> Field:
    """Return a field of a whole number."""
    return Field(name, FieldType.WHOLE, tuple(words.split()), example, required)


def choice(
    name: str,
    words: str,
    example: str,
    choices: Mapping[str, str],
    *,
    required: bool = False,
) -> Field:
    """Return a field of a few words; ``choices`` says how people write each, between commas."""
    ways = _ways(choices)
    return Field(name, FieldType.CHOICE, tuple(words.split()), example, required, choices=ways)


def known_text(
    name: str,
    words: str,
    example: str,
    known: Mapping[str, str],
    *,
    longest: int,
    required: bool = False,
) -> Field:
    """Return a field of text some of whose words are known; ``known`` says how each is written."""
    plain = text(name, words, example, longest=longest, required=required)
    return replace(plain, choices=_ways(known))


def _ways(choices: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    return {
        value: tuple(word.strip() for word in ways.split(",")) for value, ways in choices.items()
    }


#: How people write yes and no.
YES_NO = {"yes": "yes, y, si, s, true, t, verdadero, 1, x", "no": "no, n, false, f, falso, 0"}
