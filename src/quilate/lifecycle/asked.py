"""Asking for the stages to be worked out again."""

import datetime as dt

from quilate.core.jobs import start, start_once
from quilate.core.models import Person
from quilate.customers.happening import Happened

#: The jobs that go through the whole base, and through those who have changed: one at a time.
MOVE, MOVE_CHANGED = "lifecycle.move", "lifecycle.move-changed"
_KEY = MOVE


def move_everybody_soon(*, at: dt.datetime) -> None:
    """Have the whole base gone through."""
    start_once(MOVE, at=at, key=_KEY)


def move_by_new_rules(*, at: dt.datetime, by: Person) -> None:
    """Have the whole base gone through by rules that somebody has just decided."""
    start(MOVE, by=by, at=at, key=_KEY, are_decided=True)


def something_happened(happened: Happened) -> None:
    """Have those gone through to whom something happened; after many, the facts follow first."""
    if happened.customers:
        start_once(MOVE_CHANGED, at=happened.at, key=_KEY)
