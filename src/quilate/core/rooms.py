"""The rooms of the house that exist, in the order of the navigation."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quilate.core.roles import Permission

if TYPE_CHECKING:  # rooms open while the apps are loading, before there are models
    from quilate.core.models import Person


@dataclass(frozen=True)
class Room:
    """A room: where it is, what it is called, which key leads to it, who may enter.

    Attributes
    ----------
    name
        Its message is ``room-<name>``, its address is reversed by ``address``.
    letter
        ``g`` and this key go to it.
    """

    name: str
    address: str
    icon: str
    letter: str
    needs: Permission


#: The order of the navigation: where one starts, the six letters of VECTOR, what serves them.
_ORDER = (
    "home",
    "customers",
    "products",
    "acquisition",
    "value",
    "segments",
    "campaigns",
    "cases",
    "tasks",
    "opportunities",
    "results",
    "imports",
    "jobs",
    "company",
)
#: A room is added here by its app, in ``AppConfig.ready``.
_ROOMS: list[Room] = []


def open_room(room: Room) -> None:
    """Add a room to the navigation."""
    if room not in _ROOMS:
        _ROOMS.append(room)
        _ROOMS.sort(key=_place)


def rooms_for(person: "Person") -> list[Room]:
    """Return the rooms that somebody may enter."""
    return [room for room in _ROOMS if person.may(room.needs)]


def is_within(address: str, path: str) -> bool:
    """Return whether a page is at an address or below it."""
    # Every page is below "/": home is where one is only when one is nowhere else.
    return path == address or (address != "/" and path.startswith(address))


def _place(room: Room) -> int:
    return _ORDER.index(room.name) if room.name in _ORDER else len(_ORDER)
