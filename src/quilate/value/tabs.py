"""The door by which higher rooms add a page to the room of value."""

from dataclasses import dataclass

from django.utils.module_loading import import_string


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
        Where the function is that says whether there is anything for it to show; empty where there
        always is.
    """

    title: str
    address: str
    offered: str = ""


_TABS: list[Tab] = []


def add_tab(title: str, address: str, *, offered: str = "") -> None:
    """Add a page to the room, in ``AppConfig.ready``."""
    tab = Tab(title, address, offered)
    if tab not in _TABS:
        _TABS.append(tab)


def tabs_of_rooms() -> list[tuple[str, str]]:
    """Return the pages that rooms have added: what names each, and the name of its address."""
    return [
        (tab.title, tab.address) for tab in _TABS if not tab.offered or import_string(tab.offered)()
    ]
