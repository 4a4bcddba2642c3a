"""People, listed."""

from dataclasses import dataclass

from allauth.mfa.models import Authenticator

from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Person
from quilate.core.roles import PERMISSIONS, Area, Permission

_PAGE = 100
_ORDER = ("-is_active", "name", "id")


@dataclass(frozen=True)
class RolesRow:
    """What is done with a permission, and whether each area has it, in the order of the areas."""

    permission: Permission
    areas: list[bool]


def people_page(cursor: str) -> KeysetPage[Person]:
    """Return a page of everybody, those who have left last."""
    return keyset_page(
        Person.objects.select_related("branch", "team"), _ORDER, size=_PAGE, cursor=cursor
    )


def has_second_factor(person: Person) -> bool:
    """Return whether somebody proves twice who they are."""
    return bool(Authenticator.objects.filter(user=person).exists())


def roles_table() -> list[RolesRow]:
    """Return what each area may do, as the code decides it."""
    return [
        RolesRow(permission, [permission in PERMISSIONS[area] for area in Area])
        for permission in Permission
    ]
