"""What each table holds of a customer, and what becomes of it when they are merged or erased.

Each room declares its tables here in ``AppConfig.ready``; a table that nobody declared fails a
test. Within a room the tables that others point to come first: erasure goes from the last
declared to the first.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # tables are declared while the apps are loading
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
    """

    numbers: Sequence[int]
    values: Sequence[str] = ()


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
    """

    model: "type[Model]"
    path: str = ""
    fate: Fate | None = None
    blanks: Mapping[str, object] = field(default_factory=dict)
    reason: str = ""
    clearing: Callable[[Erased], int] | None = None
    moves: bool = True

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
    model: "type[Model]", path: str = "customer", *, moves: bool = True
) -> None:
    """Declare that rows go when their customer is erased."""
    _declare(Holding(model, path, Fate.REMOVED, moves=moves))


def anonymised_with_customer(
    model: "type[Model]",
    path: str = "customer",
    *,
    reason: str,
    moves: bool = True,
    **blanks: object,
) -> None:
    """Declare that rows stay when their customer is erased, with what is personal blanked."""
    _declare(Holding(model, path, Fate.ANONYMISED, blanks, reason, moves=moves))


def kept_without_customer(
    model: "type[Model]", path: str = "customer", *, reason: str, moves: bool = True
) -> None:
    """Declare that rows stay as they are when their customer is erased: they hold nothing personal.

    They point to what is left of the customer, which has no name any more.
    """
    _declare(Holding(model, path, Fate.KEPT, reason=reason, moves=moves))


def cleared_with_customer(
    model: "type[Model]",
    clearing: Callable[[Erased], int],
    *,
    reason: str,
    path: str = "",
    moves: bool = False,
) -> None:
    """Declare that a table looks by itself for what it holds of an erased customer."""
    declared = Holding(model, path, Fate.ANONYMISED, {}, reason, clearing, moves)
    _declare(declared)


def holds_no_customer(*models: "type[Model]") -> None:
    """Declare that tables hold nothing of any customer."""
    for model in models:
        _declare(Holding(model))


def _declare(holding: Holding) -> None:
    _HOLDINGS[holding.model._meta.label] = holding
