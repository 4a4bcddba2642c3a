"""The door by which a higher room narrows lists of customers to groups that it names.

It opens it in ``AppConfig.ready`` with dotted paths, since models cannot be imported yet:
``group_customers("quilate.segments.grouping")``, a module of what ``Door`` says.
"""

from collections.abc import Callable, Collection, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:  # the door is opened while the apps are loading, before there are models
    from quilate.core.facts import Condition
    from quilate.core.models import Person
    from quilate.customers.models.customer import CustomerQuerySet


class Door(Protocol):
    """What a room says of its groups."""

    def choices(self, person: "Person") -> list[tuple[str, str]]:
        """Return the groups that somebody may use: what names each, and its name."""

    def members(self, person: "Person", group: str) -> NDArray[np.int64]:
        """Return the numbers of its customers whom somebody may see, in order."""

    def condition(self, person: "Person", group: str) -> "Condition | None":
        """Return the condition that is true of its customers; None of what nobody may use."""


_DOORS: list[str] = []


def group_customers(door: str) -> None:
    """Let lists of customers be narrowed to groups."""
    if door not in _DOORS:
        _DOORS.append(door)


def groups_for(person: "Person") -> list[tuple[str, str]]:
    """Return the groups that somebody may use: what names each, and its name."""
    return [choice for door in _doors() for choice in door.choices(person)]


def condition_of_group(person: "Person", group: str) -> "Condition | None":
    """Return the condition that is true of who is in a group; None of what nobody may use."""
    asked = (door.condition(person, group) for door in _doors())
    return next((condition for condition in asked if condition), None)


def members_of(person: "Person", group: str) -> NDArray[np.int64]:
    """Return who is in a group; nobody in one that is not there any more."""
    found = [door.members(person, group) for door in _doors()]
    return np.concatenate(found) if found else np.empty(0, dtype=np.int64)


def in_group(customers: "CustomerQuerySet", group: str, *, by: "Person") -> "CustomerQuerySet":
    """Keep the customers of a group; all, where none is named."""
    return customers.filter(pk__among=members_of(by, group).tolist()) if group else customers


def keeping(members: NDArray[np.int64]) -> Callable[[Sequence[int]], Collection[int]]:
    """Return what tells, of some numbers, those that are among many."""

    def kept(numbers: Sequence[int]) -> Collection[int]:
        asked = np.asarray(numbers, dtype=np.int64)
        places = np.minimum(np.searchsorted(members, asked), len(members) - 1)
        return set(asked[members[places] == asked].tolist())

    return kept


def _doors() -> list[Door]:
    return [cast(Door, import_module(door)) for door in _DOORS]
