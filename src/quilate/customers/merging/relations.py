"""Rows that point to a customer, wherever they are, given to another one.

Which tables point to customers is read from the models: a room that comes later is included
without a word here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import ManyToOneRel

from quilate.core.holdings import holding_of
from quilate.customers.models import Customer

_AT_ONCE = 500


@dataclass(frozen=True)
class Relation:
    """A column of a table that points to customers."""

    model: type[models.Model]
    column: str

    @property
    def name(self) -> str:
        """Return how a merge names it."""
        return f"{self.model._meta.label}.{self.column}"

    @property
    def may_conflict(self) -> bool:
        """Return whether two rows could be alike once they point to the same customer."""
        options = self.model._meta
        together = [set(names) for names in options.unique_together]
        together += [
            set(each.fields) | (set() if each.fields else {self.column})
            for each in options.constraints
            if isinstance(each, models.UniqueConstraint)
        ]
        is_alone = next(each.unique for each in options.fields if each.name == self.column)
        return is_alone or any(self.column in names for names in together)

    def rows_of(self, customer: Customer) -> models.QuerySet[Any]:
        """Return the rows that point to a customer, also those that are written once."""
        return self.model._base_manager.filter(**{self.column: customer})


def relations() -> Iterator[Relation]:
    """Return every column that points to customers and goes with them."""
    for found in Customer._meta.get_fields(include_hidden=True):
        # Many to many comes as the table between: its two columns are ordinary ones.
        if not isinstance(found, ManyToOneRel):
            continue
        declared = holding_of(found.related_model)
        if declared is None or declared.moves:
            yield Relation(found.related_model, found.field.name)


def relation_named(name: str) -> Relation:
    """Return a relation from the name that a merge kept of it."""
    label, _, column = name.rpartition(".")
    return Relation(apps.get_model(label), column)


def move(
    relation: Relation, numbers: Sequence[int], *, to: Customer
) -> tuple[list[int], list[int]]:
    """Let rows point to a customer; return those that went and those the customer has already."""
    moved, stayed = list(numbers), list[int]()
    if relation.may_conflict:
        stayed = [row.pk for row in _rows(relation, numbers) if _is_there(row, relation, to)]
        moved = [number for number in numbers if number not in set(stayed)]
    for some in _parts(moved):
        relation.model._base_manager.filter(pk__in=some).update(**{relation.column: to})
    return moved, stayed


def present(relation: Relation, numbers: Sequence[int], *, at: Customer) -> list[int]:
    """Return those of some rows that still point to a customer."""
    return [
        number
        for some in _parts(numbers)
        for number in relation.rows_of(at)
        .filter(pk__in=some)
        .order_by("pk")
        .values_list("pk", flat=True)
    ]


def _is_there(row: models.Model, relation: Relation, customer: Customer) -> bool:
    """Return whether a customer has a row with which this one may not stand together."""
    setattr(row, relation.column, customer)
    try:
        row.validate_unique()
        row.validate_constraints()
    except ValidationError:
        return True
    return False


def _rows(relation: Relation, numbers: Sequence[int]) -> Iterator[models.Model]:
    for some in _parts(numbers):
        yield from relation.model._base_manager.filter(pk__in=some).order_by("pk")


def _parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    # A statement has room for so many values.
    for start in range(0, len(numbers), _AT_ONCE):
        yield numbers[start : start + _AT_ONCE]
