"""Deciding by which rules customers come into a stage and leave it, and what is done there."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.deciding import wait_to_decide
from quilate.core.models import Person
from quilate.language import Problem
from quilate.lifecycle.asked import move_by_new_rules
from quilate.lifecycle.change import holding_both
from quilate.lifecycle.models import LifecyclePolicy, Stage
from quilate.lifecycle.rulebook import Rule, Rulebook, Side
from quilate.lifecycle.terms import Terms


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

    What ``seen`` is, and what else is raised, says ``wait_to_decide``.

    Raises
    ------
    Problem
        If somebody would come in and leave at once.
    """
    before = Rulebook.of(wait_to_decide(LifecyclePolicy, seen=seen, by=by))
    after = before.with_rule(decision.stage, decision.side, decision.rule)
    both = holding_both(after, decision.stage, on=on)
    if both:
        raise Problem("lifecycle-contradiction", customers=both)
    policy = _kept(after, reason=decision.reason, by=by, at=at)
    move_by_new_rules(at=at, by=by)
    return policy


@transaction.atomic
def decide_terms(
    stage: Stage, terms: Terms, *, reason: str, seen: int | None, by: Person, at: dt.datetime
) -> LifecyclePolicy:
    """Let another plan, figure and action of a stage hold from now on; nobody moves by it.

    What ``seen`` is, and what is raised, says ``wait_to_decide``.
    """
    before = Rulebook.of(wait_to_decide(LifecyclePolicy, seen=seen, by=by))
    return _kept(before.with_terms(stage, terms), reason=reason, by=by, at=at)


def _kept(after: Rulebook, *, reason: str, by: Person, at: dt.datetime) -> LifecyclePolicy:
    policy = LifecyclePolicy(**after.written(), reason=reason, by=by, at=at)
    policy.save()
    recorded("lifecycle.decided", by=by, at=at, subject=policy, about=reason)
    return policy
