"""Deciding by which rule customers are put into tiers."""

import datetime as dt

from django.core.exceptions import PermissionDenied
from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.jobs import start
from quilate.core.models import Company, Person
from quilate.core.roles import Permission
from quilate.value.jobs import KEY, PLACE_TIERS
from quilate.value.models import TierPolicy
from quilate.value.tiers.rule import TierRule


class RuleOvertaken(Exception):  # noqa: N818 - it happens, nobody erred
    """Somebody saved another rule meanwhile; nothing was saved over it."""

    def __init__(self, policy: TierPolicy) -> None:
        super().__init__(str(policy))
        self.policy = policy


@transaction.atomic
def set_tiers(
    rule: TierRule, *, reason: str, seen: int | None, by: Person, at: dt.datetime
) -> TierPolicy:
    """Let a rule hold from now on, and have everybody placed by it.

    Parameters
    ----------
    seen
        The number of the policy that was in force when the person began; None if there was none.

    Raises
    ------
    RuleOvertaken
        If another is in force by now.
    """
    if not by.may(Permission.SET_POLICY):
        raise PermissionDenied
    # Whoever decides at the same moment waits here.
    Company.objects.select_for_update().first()
    before = TierPolicy.in_force()
    if before and before.pk != seen:
        raise RuleOvertaken(before)
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
