"""Deciding where the lines of the portfolio run, and how its groups are treated."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.deciding import wait_to_decide
from quilate.core.jobs import start
from quilate.core.models import Person
from quilate.value.jobs import KEY, PLACE
from quilate.value.models import PortfolioPolicy
from quilate.value.portfolio.change import Assumptions
from quilate.value.portfolio.treatment import Treatments


@dataclass(frozen=True)
class Decision:
    """What somebody decides; a line that is None is drawn by the average customer."""

    cut_current_value: Decimal | None
    cut_clv: Decimal | None
    treatments: Treatments
    assumed: Assumptions
    reason: str


@transaction.atomic
def set_policy(
    decision: Decision, *, seen: int | None, by: Person, at: dt.datetime
) -> PortfolioPolicy:
    """Let lines and treatments hold from now on, and have everybody placed by them.

    What ``seen`` is, and what is raised, says ``wait_to_decide``.
    """
    wait_to_decide(PortfolioPolicy, seen=seen, by=by)
    policy = PortfolioPolicy(
        cut_current_value=decision.cut_current_value,
        cut_clv=decision.cut_clv,
        treatments={each.value: its.written() for each, its in decision.treatments.items()},
        assumptions=decision.assumed.written(),
        reason=decision.reason,
        by=by,
        at=at,
    )
    policy.save()
    recorded("portfolio.decided", by=by, at=at, subject=policy, about=decision.reason)
    start(PLACE, by=by, at=at, key=KEY)
    return policy
