"""Deciding by which rule customers are put into tiers, and what these are called."""

import datetime as dt

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.deciding import wait_to_decide
from quilate.core.jobs import start
from quilate.core.models import Person
from quilate.value.jobs import KEY, PLACE_TIERS
from quilate.value.models import TierPolicy
from quilate.value.tiers.names import Names
from quilate.value.tiers.rule import TierRule


@transaction.atomic
def set_tiers(
    rule: TierRule, names: Names, *, reason: str, seen: int | None, by: Person, at: dt.datetime
) -> TierPolicy:
    """Let a rule and names hold from now on; by another rule everybody is placed anew.

    What ``seen`` is, and what is raised, says ``wait_to_decide``.
    """
    before = wait_to_decide(TierPolicy, seen=seen, by=by)
    a_until, b_until, c_until = rule.until
    policy = TierPolicy(
        by_what=rule.by_what,
        measure=rule.measure,
        a_until=a_until,
        b_until=b_until,
        c_until=c_until,
        margin=rule.margin,
        names={tier: name for tier, name in names.items() if name != tier},
        reason=reason,
        by=by,
        at=at,
    )
    policy.save()
    recorded("tiers.decided", by=by, at=at, subject=policy, about=reason)
    if rule != TierRule.of(before):
        start(PLACE_TIERS, by=by, at=at, key=KEY)
    return policy
