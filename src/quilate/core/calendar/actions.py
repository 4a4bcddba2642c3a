"""Changing when the company and its branches work."""

import datetime as dt
from collections.abc import Mapping

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.changes import changed
from quilate.core.models import Branch, Company, OwnDay, Person, Timetable


@transaction.atomic
def keep_timetable(
    branch: Branch | None, *, hours: Mapping[str, str], by: Person, at: dt.datetime
) -> None:
    """Keep the hours of a place; its first change gives a branch hours of its own."""
    # What everybody who changes hours waits for, also while there is no row yet.
    Company.objects.select_for_update().get(id=1)
    timetable = Timetable.objects.filter(branch=branch).first() or Timetable(branch=branch)
    changes = changed(timetable, hours)
    if timetable.pk and not changes:
        return
    timetable.save()
    recorded("calendar.hours-changed", by=by, at=at, subject=branch, changes=changes)


@transaction.atomic
def follow_the_company(branch: Branch, *, by: Person, at: dt.datetime) -> None:
    """Let a branch work the company's hours again."""
    forgotten, _ = Timetable.objects.filter(branch=branch).delete()
    if forgotten:
        recorded("calendar.follows-company", by=by, at=at, subject=branch)


@transaction.atomic
def decide_day(
    branch: Branch | None, *, known: Mapping[str, object], by: Person, at: dt.datetime
) -> None:
    """Say of one day that it is worked, or not."""
    decided = OwnDay.objects.create(branch=branch, **known)
    recorded("calendar.day-decided", by=by, at=at, subject=branch, about=str(decided))


@transaction.atomic
def forget_day(decided: OwnDay, *, by: Person, at: dt.datetime) -> None:
    """Let a day be like the others again."""
    recorded("calendar.day-forgotten", by=by, at=at, subject=decided.branch, about=str(decided))
    decided.delete()
