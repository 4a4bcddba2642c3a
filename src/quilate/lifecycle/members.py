"""The customers of a stage, and those behind a flow, page by page."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import Condition
from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Person
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer
from quilate.lifecycle.models import Stage, StagePeriod

_SIZE = 50
_CLV = "coalesce(clv, 0)"
_COLUMNS = (_CLV, "stage_since", "second_life", "current_value", "p_alive")


@dataclass(frozen=True)
class Member:
    """A customer of a stage."""

    customer: Customer
    clv: Decimal
    stage_since: dt.date
    second_life: float
    current_value: Decimal | None
    p_alive: float | None


def members_of(
    stage: Stage, person: Person, *, cursor: str = "", size: int = _SIZE
) -> KeysetPage[Member]:
    """Return a page of who is in a stage, of those whom a person may see, by CLV."""
    among = Condition("stage = ?", (stage.value,))
    page = greatest_first(person, _CLV, _COLUMNS, among, cursor=cursor, size=size)
    return page.holding([Member(*row) for row in page.rows])


def movers_of(
    previous: Stage | None, stage: Stage, person: Person, *, since: dt.date, cursor: str = ""
) -> KeysetPage[StagePeriod]:
    """Return a page of who moved between two stages, of those whom a person may see now."""
    moved = StagePeriod.objects.visible_to(person).filter(
        previous=previous or "", stage=stage, entered_on__gte=since
    )
    found = moved.exclude(cause=StagePeriod.Cause.FIRST).select_related("customer")
    return keyset_page(found, ("-entered_on", "-pk"), size=_SIZE, cursor=cursor)
