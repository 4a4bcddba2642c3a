"""What somebody who leaves leaves behind, and to whom it goes. Each room hands over its own."""

import datetime as dt
from dataclasses import dataclass
from typing import Protocol

from quilate.core.models import Person


class Handing(Protocol):
    """Give to somebody, or to nobody, what another person has; say how many it was."""

    def __call__(self, leaver: Person, *, to: Person | None, at: dt.datetime) -> int: ...


class Counting(Protocol):
    """Say how many somebody has."""

    def __call__(self, leaver: Person) -> int: ...


@dataclass(frozen=True)
class Possession:
    """Something that belongs to people. The message ``people-has`` says how many."""

    name: str
    count: Counting
    hand_over: Handing


_POSSESSIONS: dict[str, Possession] = {}


def handed_over(possession: Possession) -> None:
    """Let a room hand over what is somebody's, from its ``leaving.py``."""
    _POSSESSIONS[possession.name] = possession


def possessions_of(person: Person) -> dict[str, int]:
    """Return how much of each kind somebody has; what they have none of is left out."""
    counted = {each.name: each.count(person) for each in _POSSESSIONS.values()}
    return {name: count for name, count in counted.items() if count}


def hand_over_all(leaver: Person, *, to: Person | None, at: dt.datetime) -> dict[str, int]:
    """Give everything of a person to another, and return how much of each kind it was."""
    return {each.name: each.hand_over(leaver, to=to, at=at) for each in _POSSESSIONS.values()}
