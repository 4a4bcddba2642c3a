"""The door by which a higher room narrows lists of customers to groups that it names.

It opens it in ``AppConfig.ready`` with dotted paths, since models cannot be imported yet:
``group_customers("quilate.segments.grouping.choices", "quilate.segments.grouping.members")``.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from django.utils.module_loading import import_string
from numpy.typing import NDArray

if TYPE_CHECKING:  # the door is opened while the apps are loading, before there are models
    from quilate.core.models import Person
    from quilate.customers.models.customer import CustomerQuerySet


@dataclass(frozen=True)
class _Door:
    #: ``choices(person)``: the groups that somebody may use, what names each and its name.
    choices: str
    #: ``members(person, group)``: the numbers of its customers whom somebody may see, in order.
    members: str


_DOORS: list[_Door] = []


def group_customers(choices: str, members: str) -> None:
    """Let lists of customers be narrowed to groups."""
    door = _Door(choices, members)
    if door not in _DOORS:
        _DOORS.append(door)


def groups_for(person: "Person") -> list[tuple[str, str]]:
    """Return the groups that somebody may use: what names each, and its name."""
    return [choice for door in _DOORS for choice in import_string(door.choices)(person)]


def members_of(person: "Person", group: str) -> NDArray[np.int64]:
    """Return who is in a group; nobody in one that is not there any more."""
    found = [import_string(door.members)(person, group) for door in _DOORS]
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
