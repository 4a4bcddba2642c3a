"""The door by which higher rooms add a page to the room of value."""

#: The message that names each page, and the name of its address.
_TABS: list[tuple[str, str]] = []


def add_tab(title: str, address: str) -> None:
    """Add a page to the room, in ``AppConfig.ready``."""
    if (title, address) not in _TABS:
        _TABS.append((title, address))


def tabs_of_rooms() -> list[tuple[str, str]]:
    """Return the pages that rooms have added."""
    return list(_TABS)
