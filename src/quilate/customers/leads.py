"""The door by which parts of this room are reached from the list of the customers."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quilate.core.roles import Permission

if TYPE_CHECKING:  # leads are added while the apps are loading, before there are models
    from quilate.core.models import Person


@dataclass(frozen=True)
class Lead:
    """A way from the list of the customers to pages about many of them."""

    message: str
    address: str
    icon: str
    needs: Permission


_LEADS: list[Lead] = []


def add_lead(lead: Lead) -> None:
    """Add a way; an app does it in ``AppConfig.ready``."""
    if lead not in _LEADS:
        _LEADS.append(lead)


def leads_for(person: "Person") -> list[Lead]:
    """Return the ways that are open to somebody."""
    return [lead for lead in _LEADS if person.may(lead.needs)]
