"""What each table holds of a customer, and what becomes of it when they are merged or erased.

Each room declares its tables in its ``personal.py``, which is found by itself; a table that nobody
declared fails a test. Within a room the tables that others point to come first: erasure goes from
the last declared to the first.
"""

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.db.models import Q, TextField
from django.db.models.functions import Cast

if TYPE_CHECKING:
    from django.db.models import Model, QuerySet


class Fate(StrEnum):
    """What becomes of the rows of a table when their customer is erased."""

    REMOVED = "removed"
    ANONYMISED = "anonymised"
    KEPT = "kept"


@dataclass(frozen=True)
class Erased:
    """Who is being erased, for tables that have to look for them by themselves.

    Attributes
    ----------
    numbers
        Of the customer and of those who were merged into them.
    values
        By which they could be recognised anywhere: identifiers, telephones, addresses.
    keys
        Under which they came. A key may be as short as ``7``: it is sought as a whole text only.
    names
        The words of each name of theirs, which together tell who they are.
    at
        When.
    """

    numbers: Sequence[int]
    values: Sequence[str] = ()
    keys: Sequence[str] = ()
    names: Sequence[Sequence[str]] = ()
    at: dt.datetime | None = None


@dataclass(frozen=True)
class Holding:
    """What a table holds of customers.

    Attributes
    ----------
    path
        From a row to its customer, as queries write it: ``customer``, ``order__customer``.
        Empty where rows tell of nobody.
    blanks
        What is written over personal columns of rows that stay.
    reason
        Why rows stay: ``tax``, ``proof``, ``statistics``; its message is
        ``rights-reason-<reason>``.
    clearing
        Clears rows that no path leads to, and says how many.
    moves
        Whether rows go with the customer who is merged into another.
    is_told
        Whether rows are in the file that a customer gets of what is held of them.
    """

    model: "type[Model]"
    path: str = ""
    fate: Fate | None = None
    blanks: Mapping[str, object] = field(default_factory=dict)
    reason: str = ""
    clearing: Callable[[Erased], int] | None = None
    moves: bool = True
    is_told: bool = True

    def rows_of(self, numbers: Sequence[int]) -> "QuerySet[Model]":
        """Return the rows that belong to customers, also those that are written once."""
        everything = self.model._base_manager.all()
        return (
            everything.filter(**{f"{self.path}__in": numbers}) if self.path else everything.none()
        )


_HOLDINGS: dict[str, Holding] = {}


def holdings() -> list[Holding]:
    """Return what has been declared, in its order."""
    return list(_HOLDINGS.values())


def holding_of(model: "type[Model]") -> Holding | None:
    """Return what was declared of a table."""
    return _HOLDINGS.get(model._meta.label)


def removed_with_customer(
    model: "type[Model]", path: str = "customer", *, is_told: bool = True
) -> None:
    """Declare that rows go when their customer is erased."""
    _declare(Holding(model, path, Fate.REMOVED, is_told=is_told))


def anonymised_with_customer(
    model: "type[Model]",
    path: str = "customer",
    *,
    reason: str,
    **blanks: object,
) -> None:
    """Declare that rows stay when their customer is erased, with what is personal blanked."""
    _declare(Holding(model, path, Fate.ANONYMISED, blanks, reason))


def kept_without_customer(model: "type[Model]", path: str = "customer", *, reason: str) -> None:
    """Declare that rows stay as they are when their customer is erased: they hold nothing personal.

    They point to what is left of the customer, which has no name any more.
    """
    _declare(Holding(model, path, Fate.KEPT, reason=reason))


def cleared_with_customer(
    model: "type[Model]",
    clearing: Callable[[Erased], int],
    *,
    reason: str,
    path: str = "",
    fate: Fate = Fate.ANONYMISED,
    moves: bool = True,
) -> None:
    """Declare that a table looks by itself for what it holds of an erased customer."""
    _declare(Holding(model, path, fate, {}, reason, clearing, moves=moves))


def holds_no_customer(*models: "type[Model]") -> None:
    """Declare that tables hold nothing of any customer."""
    for model in models:
        _declare(Holding(model))


def saying(column: str, erased: Erased) -> Q:
    """Return the condition that a column of text or JSON says who somebody is."""
    name = f"{column}_in_letters"
    said = Q(pk__in=[])
    # Letters with accents stand in JSON as they are, or by their numbers.
    for value in filter(None, erased.values):
        said |= Q(**{f"{name}__contains": value})
        said |= Q(**{f"{name}__contains": json.dumps(value)[1:-1]})
    for key in filter(None, erased.keys):
        said |= Q(**{f"{name}__exact": key})
        said |= Q(**{f"{name}__contains": json.dumps(key, ensure_ascii=False)})
        said |= Q(**{f"{name}__contains": json.dumps(key)})
    return said


def in_letters(rows: "QuerySet[Any]", *columns: str) -> "QuerySet[Any]":
    """Return rows with columns of JSON as text, for ``saying``."""
    letters = {f"{each}_in_letters": Cast(each, TextField()) for each in columns}
    annotated: QuerySet[Any] = rows.annotate(**letters)
    return annotated


def _declare(holding: Holding) -> None:
    _HOLDINGS[holding.model._meta.label] = holding
