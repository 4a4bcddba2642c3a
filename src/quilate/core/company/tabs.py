"""The door by which higher rooms add pages to the area of the company."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tab:
    """A page of the area, for those who manage the company.

    Attributes
    ----------
    title
        A message.
    address
        The name of its address.
    """

    title: str
    address: str


_TABS: list[Tab] = []


def add_tab(tab: Tab) -> None:
    """Add a page to the area, in ``AppConfig.ready``."""
    if tab not in _TABS:
        _TABS.append(tab)


def tabs_of_rooms() -> list[Tab]:
    """Return the pages that rooms have added."""
    return list(_TABS)
