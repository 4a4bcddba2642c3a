"""Deciding which values beyond money are counted."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.core.exceptions import PermissionDenied
from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.jobs import start
from quilate.core.models import Company, Person
from quilate.core.roles import Permission
from quilate.value.jobs import BEYOND, KEY
from quilate.value.models import BeyondPolicy


class DecisionOvertaken(Exception):  # noqa: N818 - it happens, nobody erred
    """Somebody decided otherwise meanwhile; nothing was saved over it."""

    def __init__(self, policy: BeyondPolicy) -> None:
        super().__init__(str(policy))
        self.policy = policy


@dataclass(frozen=True)
class BeyondDecision:
    """What somebody decides: what is counted, and which share of whom they brought is credited."""

    referral: bool
    engagement: bool
    influence: bool
    referral_share: Decimal
    reason: str


@transaction.atomic
def decide_beyond(
    decision: BeyondDecision, *, seen: int | None, by: Person, at: dt.datetime
) -> BeyondPolicy:
    """Let a decision hold from now on, and have everybody reckoned by it.

    Parameters
    ----------
    seen
        The number of the policy that was in force when the person began; None if there was none.

    Raises
    ------
    DecisionOvertaken
        If another is in force by now.
    """
    if not by.may(Permission.SET_POLICY):
        raise PermissionDenied
    # Whoever decides at the same moment waits here.
    Company.objects.select_for_update().first()
    before = BeyondPolicy.in_force()
    if before.pk != seen:
        raise DecisionOvertaken(before)
    policy = BeyondPolicy(**vars(decision), by=by, at=at)
    policy.save()
    recorded("beyond.decided", by=by, at=at, subject=policy, about=decision.reason)
    start(BEYOND, by=None, at=at, key=KEY)
    return policy
