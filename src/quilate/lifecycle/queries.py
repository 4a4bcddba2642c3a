"""Reading how many customers are in each stage, how they moved, and who they are."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Min, Sum

from quilate.core.facts import asking, within
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.lifecycle.models import Stage, StageFlow, StagePeriod

_NOTHING = Decimal(0)


@dataclass(frozen=True)
class StageFigures:
    """The customers who are in a stage now.

    Attributes
    ----------
    back
        Of them, those who have come back to the company.
    """

    stage: Stage
    customers: int = 0
    back: int = 0
    clv: Decimal = _NOTHING
    current_value: Decimal = _NOTHING


@dataclass(frozen=True)
class Flow:
    """Customers who moved between two stages, with the CLV that they had when they did.

    Attributes
    ----------
    previous
        None of who was new.
    """

    previous: Stage | None
    stage: Stage
    customers: int
    clv: Decimal


def stages_of(person: Person) -> list[StageFigures]:
    """Return all stages with the customers whom a person may see."""
    reach = within(person)
    asked = f"""
        SELECT stage, count(*), count(*) FILTER (second_life > 0),
            coalesce(sum(clv), 0), coalesce(sum(current_value), 0)
        FROM {{facts}} WHERE {reach.sql} AND stage IS NOT NULL GROUP BY stage
    """
    with asking() as answered:
        rows = answered.added_up(asked, reach.parameters, keys=1)
    found = {stage: StageFigures(Stage(stage), *figures) for stage, *figures in rows}
    return [found.get(stage.value, StageFigures(stage)) for stage in Stage]


def flows_of(person: Person, *, since: dt.date) -> list[Flow]:
    """Return the flows since the first day of a month, over a person's reach, the largest first."""
    rows = (
        StageFlow.objects.visible_to(person)
        .filter(month__gte=since)
        .order_by()
        .values("previous", "stage")
        .annotate(moved=Sum("customers"), money=Sum("clv"))
    )
    flows = [
        Flow(
            Stage(row["previous"]) if row["previous"] else None,
            Stage(row["stage"]),
            row["moved"],
            row["money"],
        )
        for row in rows
    ]
    return sorted(flows, key=lambda flow: (-flow.customers, str(flow.previous), flow.stage))


def first_month() -> dt.date | None:
    """Return the first month of which flows are kept; None before there are any."""
    found: dt.date | None = StageFlow.objects.aggregate(first=Min("month"))["first"]
    return found


def history_of(customer: Customer) -> list[StagePeriod]:
    """Return the stages of a customer, who is visible to whoever asks, the latest first."""
    return list(StagePeriod.objects.filter(customer=customer).order_by("-entered_on", "-pk"))
