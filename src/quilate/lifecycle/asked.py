"""Asking for the stages to be worked out again."""

import datetime as dt

from quilate.core.jobs import start
from quilate.core.models import Job, Person
from quilate.customers.happening import Happened

#: The jobs that go through the whole base, and through those who have changed: one at a time.
MOVE, MOVE_CHANGED = "lifecycle.move", "lifecycle.move-changed"
_KEY = MOVE


def move_everybody_soon(*, at: dt.datetime) -> None:
    """Have the whole base gone through."""
    _start_once(MOVE, at=at)


def move_by_new_rules(*, at: dt.datetime, by: Person) -> None:
    """Have the whole base gone through by rules that somebody has just decided."""
    start(MOVE, by=by, at=at, key=_KEY, are_decided=True)


def something_happened(happened: Happened) -> None:
    """Have those gone through to whom something happened; after many, the facts follow first."""
    if happened.customers:
        _start_once(MOVE_CHANGED, at=happened.at)


def _start_once(kind: str, *, at: dt.datetime) -> None:
    """Ask for a job, unless one waits that has not begun: it will find the others as well."""
    waits = Job.objects.filter(kind=kind, state=Job.State.WAITING)
    if not waits.exists():
        start(kind, by=None, at=at, key=_KEY)
