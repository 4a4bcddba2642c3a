"""What the timeline of a customer tells of their stages."""

from collections.abc import Iterable

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.customers.timeline import Entry, Window
from quilate.lifecycle.models import RETURNS_FROM, Stage, StagePeriod

_ICON = "refresh-cw"


def stages(_person: Person, customer: Customer, window: Window) -> Iterable[Entry]:
    """Tell from which stage to which a customer went, and when they came back."""
    periods = StagePeriod.objects.filter(customer=customer)
    return [_entry(period) for period in window.over(periods, "at")]


def _entry(period: StagePeriod) -> Entry:
    return Entry(
        at=period.at,
        icon=_ICON,
        message=f"lifecycle-timeline-{kind_of(period)}",
        arguments={
            "stage": period.stage,
            "previous": period.previous,
            "recomputed": str(period.cause == StagePeriod.Cause.RECOMPUTED).lower(),
        },
    )


def kind_of(period: StagePeriod) -> str:
    """Return whether a period is the first, another life, or a move as any other."""
    if not period.previous:
        return "first"
    is_back = period.stage == Stage.CONVERSION and period.previous in RETURNS_FROM
    return "back" if is_back else "moved"
