"""What waits for somebody, room by room, with the way there."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import IntegerField, QuerySet, Subquery
from django.urls import reverse

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.merging.models import PossibleDuplicate
from quilate.customers.rights.models import RightsRequest
from quilate.imports.models import ImportRun
from quilate.value.ending.models import EndingProposal
from quilate.value.plans.queries import investments_behind, overdue_plans

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


@dataclass(frozen=True)
class _Watched:
    """Rows that wait, what says so, and the way there."""

    message: str
    icon: str
    rows: QuerySet[Any]
    address: str


class _CountOf(Subquery):
    """How many rows there are, counted beside others in one statement."""

    template = "(SELECT count(*) FROM (%(subquery)s) AS counted)"
    output_field = IntegerField()


def waiting_for(person: Person, *, on: dt.date) -> list[Waiting]:
    """Return what waits for somebody on a day, of what their area does, the most urgent first."""
    watched = list(_watched_by(person, on))
    if not watched:
        return []
    counts = (_CountOf(each.rows.values("pk")[: _COUNTED + 1]) for each in watched)
    found = Person.objects.filter(pk=person.pk).values_list(*counts).get()
    told = zip(watched, found, strict=True)
    return [_waiting(each, count) for each, count in told if count]


def _watched_by(person: Person, on: dt.date) -> Iterator[_Watched]:
    if person.may(Permission.ANSWER_RIGHTS):
        requests = RightsRequest.objects.visible_to(person).open()
        yield _Watched("desk-waiting-rights", "scale", requests, "rights")
    if person.may(Permission.APPROVE_ENDINGS):
        # Nobody decides on what they have proposed.
        proposals = EndingProposal.objects.visible_to(person).waiting().exclude(proposed_by=person)
        yield _Watched("desk-waiting-endings", "door-open", proposals, "partings")
    if person.may(Permission.PLAN_ACCOUNTS):
        overdue, behind = overdue_plans(person, today=on), investments_behind(person, today=on)
        yield _Watched("desk-waiting-plans", "clipboard-list", overdue, "plans")
        yield _Watched("desk-waiting-investments", "trending-down", behind, "plans")
    if person.may(Permission.IMPORT_DATA):
        runs = ImportRun.objects.visible_to(person).filter(state__in=_WAITING_IMPORTS)
        yield _Watched("desk-waiting-imports", "file-input", runs, "imports")
    if person.may(Permission.MERGE_CUSTOMERS):
        pairs = PossibleDuplicate.objects.visible_to(person).open()
        yield _Watched("desk-waiting-duplicates", "copy", pairs, "duplicates")


def _waiting(watched: _Watched, found: int) -> Waiting:
    count, more = min(found, _COUNTED), "+" if found > _COUNTED else ""
    return Waiting(watched.message, watched.icon, count, more, reverse(watched.address))
