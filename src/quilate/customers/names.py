"""How a customer is called, whether they are there already or still to come."""

from typing import Protocol

#: The kind of a customer who is called by a legal name.
ORGANISATION = "organisation"


class Named(Protocol):
    """Whoever has the names of a customer."""

    @property
    def key(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def given_names(self) -> str: ...
    @property
    def surname_1(self) -> str: ...
    @property
    def surname_2(self) -> str: ...
    @property
    def legal_name(self) -> str: ...


def name_of(somebody: Named) -> str:
    """Return how somebody is called."""
    if somebody.kind == ORGANISATION:
        return somebody.legal_name
    return " ".join(filter(None, (somebody.given_names, somebody.surname_1, somebody.surname_2)))
