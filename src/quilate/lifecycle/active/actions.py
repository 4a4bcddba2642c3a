"""Deciding what is called active."""

import datetime as dt
from dataclasses import dataclass, replace

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.deciding import wait_to_decide
from quilate.core.facts import prepare_soon
from quilate.core.models import Person
from quilate.core.once import look_up_again
from quilate.core.roles import Permission
from quilate.language import Problem
from quilate.lifecycle.active.definitions import WHOLE, Definitions, Meant
from quilate.lifecycle.active.models import ActivityPolicy, ProposedActivity
from quilate.lifecycle.active.queries import known_days


@dataclass(frozen=True)
class Decision:
    """What is called active in one place, as somebody would have it.

    Attributes
    ----------
    name
        ``"all"``, or the number of a category.
    asked, window_days
        Where it is to be the company's own.
    conversations
        Whether getting in touch counts; None leaves that as it is.
    """

    name: str
    meant: Meant
    reason: str
    asked: int = 1
    window_days: int = 1
    conversations: bool | None = None


@transaction.atomic
def decide(decision: Decision, *, seen: int | None, by: Person, at: dt.datetime) -> ActivityPolicy:
    """Let it be called active from now on, and have everybody counted by it.

    What ``seen`` is, and what else is raised, says ``wait_to_decide``.

    Raises
    ------
    Problem
        If nobody can be counted by it.
    """
    before = wait_to_decide(ActivityPolicy, seen=seen, by=by, may=Permission.DEFINE_ACTIVITY)
    after = _changed(Definitions.of(before, ProposedActivity.objects.all()), decision)
    policy = ActivityPolicy(
        definitions=after.decided,
        conversations=after.conversations,
        reason=decision.reason,
        by=by,
        at=at,
    )
    policy.save()
    recorded("activity-level.decided", by=by, at=at, subject=policy, about=decision.reason)
    prepare_soon(at=at)
    look_up_again()
    return policy


def _changed(before: Definitions, decision: Decision) -> Definitions:
    if decision.name == WHOLE and decision.conversations is not None:
        before = replace(before, conversations=decision.conversations)
    if decision.meant is Meant.PROPOSED:
        return before.without(decision.name)
    if decision.meant is Meant.NONE:
        return before.with_definition(decision.name, None)
    _see_that_it_can_be_met(decision)
    return before.with_definition(decision.name, [decision.asked, decision.window_days])


def _see_that_it_can_be_met(decision: Decision) -> None:
    if decision.asked < 1 or decision.window_days < 1:
        raise Problem("active-needs-a-day")
    if decision.asked > decision.window_days:
        raise Problem("active-more-than-window", asked=decision.asked, window=decision.window_days)
    known = known_days()
    if known is not None and decision.window_days > known:
        raise Problem("active-longer-than-history", window=decision.window_days, known=known)
