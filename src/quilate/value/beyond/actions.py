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
from quilate.value.models import BeyondPolicy, EngagementMeasurement


class NotMeasured(Exception):  # noqa: N818 - it is early, nobody erred
    """Engagement cannot be counted before it was seen how it went with later margin."""


@dataclass(frozen=True)
class BeyondDecision:
    """What somebody decides: what is counted, and which share of whom they brought is credited.

    Attributes
    ----------
    measurement_id
        Which measurement of engagement they saw; None if there was none.
    """

    referral: bool
    engagement: bool
    influence: bool
    referral_share: Decimal
    reason: str
    measurement_id: int | None = None

    @property
    def is_measured(self) -> bool:
        """Return whether whatever needs a measurement to be counted has been measured."""
        if not self.engagement:
            return True
        measured = EngagementMeasurement.objects.filter(pk=self.measurement_id or 0)
        return measured.exists()


@transaction.atomic
def decide_beyond(
    decision: BeyondDecision, *, seen: int | None, by: Person, at: dt.datetime
) -> BeyondPolicy:
    """Let a decision hold from now on, and have everybody reckoned by it.

    What ``seen`` is, and what else is raised, says ``wait_to_decide``.

    Raises
    ------
    NotMeasured
        If engagement is to be counted, and who decides has seen no measurement of it.
    """
    wait_to_decide(BeyondPolicy, seen=seen, by=by)
    if not decision.is_measured:
        raise NotMeasured
    policy = BeyondPolicy(**vars(decision), by=by, at=at)
    policy.save()
    recorded("beyond.decided", by=by, at=at, subject=policy, about=decision.reason)
    start(BEYOND, by=None, at=at, key=KEY)
    return policy
