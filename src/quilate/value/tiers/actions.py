"""Deciding by which rule customers are put into tiers."""

import datetime as dt

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.deciding import wait_to_decide
from quilate.core.jobs import start
from quilate.core.models import Person
from quilate.value.jobs import KEY, PLACE_TIERS
from quilate.value.models import TierPolicy
from quilate.value.tiers.rule import TierRule


@transaction.atomic
def set_tiers(
    rule: TierRule, *, reason: str, seen: int | None, by: Person, at: dt.datetime
) -> TierPolicy:
    """Let a rule hold from now on, and have everybody placed by it.

    What ``seen`` is, and what is raised, says ``wait_to_decide``.
    """
    wait_to_decide(TierPolicy, seen=seen, by=by)
    a_until, b_until, c_until = rule.until
    policy = TierPolicy(
        by_what=rule.by_what,
        measure=rule.measure,
        a_until=a_until,
        b_until=b_until,
        c_until=c_until,
        margin=rule.margin,
        reason=reason,
        by=by,
        at=at,
    )
    policy.save()
    recorded("tiers.decided", by=by, at=at, subject=policy, about=reason)
    start(PLACE_TIERS, by=None, at=at, key=KEY)
    return policy
