"""The door by which a page comes into the room of value, in the chapter that it belongs to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from django.utils.module_loading import import_string

if TYPE_CHECKING:  # pages are added while the apps are loading, before there are models
    from quilate.core.models import Person


class Chapter(StrEnum):
    """What pages are for: the loop that home shows, in its order."""

    MEASURE = "measure"
    SEGMENT = "segment"
    ACT = "act"
    PROVE = "prove"


@dataclass(frozen=True)
class Tab:
    """A page of the room.

    Attributes
    ----------
    title
        The message that names it.
    address
        The name of its address.
    offered
        Where the function is that says whether there is anything for a person to see; empty where
        there always is.
    """

    title: str
    address: str
    chapter: Chapter
    offered: str = ""

    def is_offered_to(self, person: "Person") -> bool:
        """Return whether there is anything for somebody to see."""
        return not self.offered or bool(import_string(self.offered)(person))


_TABS: list[Tab] = []


def add_tab(title: str, address: str, chapter: Chapter, *, offered: str = "") -> None:
    """Add a page to the room, in ``AppConfig.ready``."""
    tab = Tab(title, address, chapter, offered)
    if tab not in _TABS:
        _TABS.append(tab)


def tabs_for(person: "Person") -> dict[Chapter, list[Tab]]:
    """Return the pages for somebody, by chapter."""
    offered = [tab for tab in _TABS if tab.is_offered_to(person)]
    return {each: [tab for tab in offered if tab.chapter == each] for each in Chapter}
