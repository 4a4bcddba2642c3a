"""The fields of a customer among which somebody who merges two chooses."""

import datetime as dt
from typing import Any

from django.db.models import Field, ForeignKey

from quilate.customers.models import Customer

#: Nobody chooses these: they say which record it is and what became of it, or follow from others.
_NOT_CHOSEN = frozenset(
    {
        *("id", "key", "version", "sort_name"),
        *("merged_into", "erased_at", "created_on", "updated_at"),
    }
)


def choosable_fields() -> "list[Field[Any, Any]]":
    """Return the fields of a customer that a merge can take from either."""
    return [field for field in Customer._meta.concrete_fields if field.name not in _NOT_CHOSEN]


def differing_fields(one: Customer, other: Customer) -> "list[Field[Any, Any]]":
    """Return the fields in which two customers differ."""
    return [each for each in choosable_fields() if value_of(one, each) != value_of(other, each)]


def field_named(name: str) -> "Field[Any, Any]":
    """Return a field of customers."""
    return next(field for field in Customer._meta.concrete_fields if field.name == name)


def value_of(customer: Customer, field: "Field[Any, Any]") -> object:
    """Return what a field holds; of a relation, the number."""
    return getattr(customer, field.attname)


def is_empty(customer: Customer, field: "Field[Any, Any]") -> bool:
    """Return whether a customer has nothing there."""
    return value_of(customer, field) in (None, "", {}, [])


def as_kept(customer: Customer, names: list[str]) -> dict[str, object]:
    """Return the values of fields as the record of a merge keeps them."""
    return {field.name: _plain(value_of(customer, field)) for field in map(field_named, names)}


def from_kept(kept: dict[str, Any]) -> dict[str, object]:
    """Return values, by column, from what ``as_kept`` made of them."""
    return {field.attname: _read(field, kept[field.name]) for field in map(field_named, kept)}


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value


def _read(field: "Field[Any, Any]", value: object) -> object:
    if value is None or isinstance(field, ForeignKey):
        return value
    return field.to_python(value)
