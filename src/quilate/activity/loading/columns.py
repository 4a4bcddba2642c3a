"""What a table has to hold to be loaded."""

from dataclasses import dataclass

from django.db.models import Model

KEY_LENGTH = 60


@dataclass(frozen=True)
class Column:
    """A column of a table that is loaded.

    Attributes
    ----------
    kind
        Of DuckDB. Text that reads as such a value is taken; what does not is rejected.
    longest
        The letters that a text may have.
    refers_to
        The records of which the column holds a key: one that is not there is rejected.
    allowed
        The values that a text may have, if not any.
    """

    name: str
    kind: str = "VARCHAR"
    is_required: bool = False
    longest: int | None = None
    refers_to: type[Model] | None = None
    allowed: tuple[str, ...] = ()


def key(name: str) -> Column:
    """Return the column of the key by which a record is known again."""
    return Column(name, is_required=True, longest=KEY_LENGTH)


def reference(name: str, model: type[Model], *, is_required: bool = True) -> Column:
    """Return a column that names another record."""
    return Column(name, is_required=is_required, refers_to=model)


def text(name: str, longest: int, *, is_required: bool = False) -> Column:
    """Return a column of text."""
    return Column(name, is_required=is_required, longest=longest)


def choice(name: str, *allowed: str, is_required: bool = True) -> Column:
    """Return a column that holds one of some words."""
    return Column(name, is_required=is_required, allowed=allowed)


def day(name: str, *, is_required: bool = True) -> Column:
    """Return a column of dates."""
    return Column(name, "DATE", is_required)


def decimal(name: str, digits: int = 14, places: int = 2, *, is_required: bool = False) -> Column:
    """Return a column of exact numbers."""
    return Column(name, f"DECIMAL({digits},{places})", is_required)


def whole(name: str, *, is_required: bool = False) -> Column:
    """Return a column of whole numbers, none below zero."""
    return Column(name, "UINTEGER", is_required)


def flag(name: str) -> Column:
    """Return a column of true and false."""
    return Column(name, "BOOLEAN")
