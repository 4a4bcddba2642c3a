"""Deciding by which rules customers come into a stage and leave it."""

import datetime as dt
from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.models import Company, Person
from quilate.core.roles import Permission
from quilate.language import Problem
from quilate.lifecycle.asked import move_by_new_rules
from quilate.lifecycle.change import holding_both
from quilate.lifecycle.models import LifecyclePolicy, Stage
from quilate.lifecycle.rulebook import Rule, Rulebook, Side


@dataclass(frozen=True)
class Decision:
    """A rule of a stage, as somebody would have it; None lets whoever another stage takes go."""

    stage: Stage
    side: Side
    rule: Rule | None
    reason: str


@transaction.atomic
def decide(
    decision: Decision, *, seen: int | None, by: Person, at: dt.datetime, on: dt.date
) -> LifecyclePolicy:
    """Let a rule hold from now on, and have everybody gone through by it.

    Parameters
    ----------
    seen
        The number of the policy that was in force when the person began; None if there was none.

    Raises
    ------
    Problem
        If another is in force by now, or somebody would come in and leave at once.
    """
    if not by.may(Permission.SET_POLICY):
        raise PermissionDenied
    # Whoever decides at the same moment waits here.
    Company.objects.select_for_update().first()
    before = Rulebook.in_force()
    if (before.policy.pk if before.policy else None) != seen:
        raise Problem("lifecycle-overtaken")
    after = before.with_rule(decision.stage, decision.side, decision.rule)
    both = holding_both(after, decision.stage, on=on)
    if both:
        raise Problem("lifecycle-contradiction", customers=both)
    policy = LifecyclePolicy(rules=after.written(), reason=decision.reason, by=by, at=at)
    policy.save()
    recorded("lifecycle.decided", by=by, at=at, subject=policy, about=decision.reason)
    move_by_new_rules(at=at, by=by)
    return policy
