"""What a change changes: each field with what it was and what it is, as the trail keeps it."""

from collections.abc import Mapping

from django.db.models import Model

Changes = dict[str, list[object]]


def changed(row: Model, values: Mapping[str, object]) -> Changes:
    """Set fields of a row, and return those that differ: ``{"name": ["Old", "New"]}``.

    Nothing is written: the action saves the row and records the changes in one transaction.
    Never give it a secret, since the trail would keep it.
    """
    changes: Changes = {}
    for field, value in values.items():
        before = getattr(row, field)
        if before != value:
            setattr(row, field, value)
            changes[field] = [as_told(before), as_told(value)]
    return changes


def as_told(value: object) -> object:
    """Return a value as JSON keeps it: figures and dates as texts, rows by their names."""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return value if isinstance(value, bool | int | str | None) else str(value)
