"""What actions see to before they act: whichever page somebody came from, they may do this."""

from typing import Protocol

from django.core.exceptions import PermissionDenied

from quilate.core.models import Person
from quilate.core.roles import Permission


class Kept(Protocol):
    """Something that a person keeps under a name, for themselves or shared with others."""

    def may_be_changed_by(self, person: Person) -> bool:
        """Return whether somebody may change it."""


def see_that_may(person: Person, permission: Permission) -> None:
    """Refuse somebody who lacks a permission."""
    if not person.may(permission):
        raise PermissionDenied


def see_that_may_change(person: Person, kept: Kept) -> None:
    """Refuse somebody whose affair something is not."""
    if not kept.may_be_changed_by(person):
        raise PermissionDenied
