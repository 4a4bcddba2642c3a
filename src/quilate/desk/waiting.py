"""What waits for somebody, room by room, with the way there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.merging.models import PossibleDuplicate
from quilate.customers.rights.models import RightsRequest
from quilate.imports.models import ImportRun

#: Counted so far: of more there is no need to know how many.
_COUNTED = 99
_WAITING_IMPORTS = (ImportRun.State.MAPPING, ImportRun.State.CHECKED)


@dataclass(frozen=True)
class Waiting:
    """Something that waits.

    Attributes
    ----------
    message
        Says what, from ``count`` and ``more``.
    more
        A plus where there is more than was counted.
    """

    message: str
    icon: str
    count: int
    more: str
    address: str


def waiting_for(person: Person) -> list[Waiting]:
    """Return what waits for somebody, of what their area does, the most urgent first."""
    return [each for each in _looked_at(person) if each.count]


def _looked_at(person: Person) -> Iterator[Waiting]:
    if person.may(Permission.ANSWER_RIGHTS):
        requests = RightsRequest.objects.visible_to(person).open()
        yield _waiting("desk-waiting-rights", "scale", requests, "rights")
    if person.may(Permission.IMPORT_DATA):
        runs = ImportRun.objects.visible_to(person).filter(state__in=_WAITING_IMPORTS)
        yield _waiting("desk-waiting-imports", "file-input", runs, "imports")
    if person.may(Permission.MERGE_CUSTOMERS):
        pairs = PossibleDuplicate.objects.visible_to(person).open()
        yield _waiting("desk-waiting-duplicates", "copy", pairs, "duplicates")


def _waiting(message: str, icon: str, rows: QuerySet[Any], address: str) -> Waiting:
    found = rows.values("pk")[: _COUNTED + 1].count()
    return Waiting(
        message, icon, min(found, _COUNTED), "+" if found > _COUNTED else "", reverse(address)
    )
