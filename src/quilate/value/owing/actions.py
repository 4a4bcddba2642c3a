"""Deciding in which stages late bills are counted, and what is assumed to be lost of each."""

import datetime as dt
from collections.abc import Sequence

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.deciding import wait_to_decide
from quilate.core.jobs import start
from quilate.core.models import Person
from quilate.value.jobs import KEY, LATE
from quilate.value.models import LatePolicy
from quilate.value.owing.stages import Stage


@transaction.atomic
def decide_stages(
    stages: Sequence[Stage], *, reason: str, seen: int | None, by: Person, at: dt.datetime
) -> LatePolicy:
    """Let stages hold from now on, and have what is late measured and reckoned by them.

    What ``seen`` is, and what is raised, says ``wait_to_decide``.
    """
    wait_to_decide(LatePolicy, seen=seen, by=by)
    written = [[stage.first_day, str(stage.assumed)] for stage in stages]
    policy = LatePolicy(stages=written, reason=reason, by=by, at=at)
    policy.save()
    recorded("late.decided", by=by, at=at, subject=policy, about=reason)
    start(LATE, by=by, at=at, key=KEY, are_decided=True)
    return policy
