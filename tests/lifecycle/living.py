"""Stages of a few customers, one of whom has come back, by a rule that somebody has changed."""

import datetime as dt
from collections.abc import Iterator

from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.lifecycle.actions import Decision, decide
from quilate.lifecycle.models import Stage, StagePeriod
from quilate.lifecycle.rulebook import Side
from quilate.lifecycle.running import move_changed, move_everybody
from tests.people import AT


def live(back: Customer, by: Person) -> None:
    """Place everybody of whom there are facts, and have one of them come back."""
    rule = {"join": "all", "parts": [{"fact": "lateness", "is": "at-least", "values": ["9"]}]}
    decision = Decision(Stage.LOST, Side.ENTRY, rule, "Sanz")
    decide(decision, seen=None, by=by, at=AT, on=AT.date())
    move_everybody(at=AT)
    stands = StagePeriod.objects.current().filter(customer=back)
    stands.update(stage=Stage.LOST, entered_on=dt.date(2025, 12, 1))
    move_changed(at=AT)


def pages_of_stages() -> Iterator[str]:
    """Return the pages of the lifecycle that name something."""
    yield from (reverse("stage-members", args=[each]) for each in ("conversion", "lost"))
    yield from (reverse("stage-movers", args=[each, "conversion"]) for each in ("new", "lost"))
    yield from (reverse("stage-terms", args=[each]) for each in ("attraction", "lost"))
    yield from (reverse("stage-rule", args=[each, "exit"]) for each in ("recovery", "conversion"))
