"""Deciding which values beyond money are counted."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.deciding import wait_to_decide
from quilate.core.jobs import start
from quilate.core.models import Person
from quilate.value.jobs import BEYOND, KEY
from quilate.value.models import BeyondPolicy


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

    What ``seen`` is, and what is raised, says ``wait_to_decide``.
    """
    wait_to_decide(BeyondPolicy, seen=seen, by=by)
    policy = BeyondPolicy(**vars(decision), by=by, at=at)
    policy.save()
    recorded("beyond.decided", by=by, at=at, subject=policy, about=decision.reason)
    start(BEYOND, by=None, at=at, key=KEY)
    return policy
