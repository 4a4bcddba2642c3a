"""Plans for the house with something in every room, and the pages of them."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.plans.actions import change, close, make
from quilate.value.plans.models import AccountPlan
from quilate.value.plans.said import Outlay, Terms, Work
from quilate.value.plans.working import add_step, invest, remove_investment, settle_step
from tests.people import AT, person


def plan_for(one: Customer, other: Customer, somebody: Person) -> None:
    """Leave a plan to invest, overdue and behind, and one to nurture that is closed."""
    days = [AT.date() + dt.timedelta(each) for each in (-60, 5, 300)]
    objective: dict[str, Any] = {
        "measure": "current_value",
        "target": Decimal(5000),
        "target_on": days[2],
    }
    kept: dict[str, Any] = {"sponsor": person(name="Rut"), "contact_cadence_days": 20}
    terms = Terms(owner=somebody, review_on=days[1], **objective, **kept)
    plan = make(one, "invest", terms, Work("Sanz", None, days[1]), by=somebody, at=AT)
    dropped = add_step(plan, Work("Sanz", somebody, days[1]), by=somebody, at=AT)
    settle_step(dropped, "dropped", by=somebody, at=AT)
    for spent in days[::2]:
        ends = spent + dt.timedelta(365)
        outlay = Outlay("training", "Sanz", Decimal("1234.50"), spent, Decimal(9000), ends)
        invest(plan, outlay, by=somebody, at=AT)
    change(plan, replace(terms, review_on=days[2]), note="Sanz", by=somebody, at=AT)
    remove_investment(plan.investments.order_by("pk")[1], by=somebody, at=AT)
    why = Terms(owner=somebody, review_on=days[1], reason="other", reason_words="Sanz")
    first = Work("Sanz", somebody, days[1])
    closed = make(other, "nurture", why, first, by=somebody, at=AT)
    close(closed, "partly", lesson="Sanz", by=somebody, at=AT)


def pages_of_plans() -> Iterator[str]:
    for each in AccountPlan.objects.all():
        yield reverse("plan", args=[each.pk])
        yield reverse("customer-section", args=[each.customer_id, "plans"])
        if each.is_open:
            yield reverse("plan-change", args=[each.pk])
            yield reverse("plan-close", args=[each.pk])
            yield from (
                reverse("plan-step", args=[each.pk, step.pk])
                for step in each.steps.order_by("pk")[:1]
            )
