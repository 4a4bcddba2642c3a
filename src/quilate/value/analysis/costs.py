"""What it takes to serve customers: activities, how often, and what one of each costs."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, Sum

from quilate.activity.models import Interaction, Payment
from quilate.activity.returns import returns_that_cost
from quilate.core.costs.queries import unit_costs_on
from quilate.core.models import Activity, Person
from quilate.core.reach import within_reach

WRITTEN_OFF = "written-off"


@dataclass(frozen=True)
class UnitCostThen:
    """What one of an activity costs, and since when; None where the company has not said."""

    activity: str
    amount: Decimal | None
    since: dt.date | None

    def keep(self) -> list[str | None]:
        """Return it as JSON keeps it."""
        amount = None if self.amount is None else str(self.amount)
        return [self.activity, amount, self.since.isoformat() if self.since else None]

    @classmethod
    def kept(cls, activity: str, amount: str | None, since: str | None) -> "UnitCostThen":
        """Return it as it was kept."""
        return cls(
            activity,
            None if amount is None else Decimal(amount),
            dt.date.fromisoformat(since) if since else None,
        )


@dataclass(frozen=True)
class Done:
    """How often an activity was done for customers, and what all of it cost."""

    activity: str
    times: int
    cost: Decimal

    def keep(self) -> list[str | int]:
        """Return it as JSON keeps it."""
        return [self.activity, self.times, str(self.cost)]

    @classmethod
    def kept(cls, activity: str, times: int, cost: str) -> "Done":
        """Return it as it was kept."""
        return cls(activity, times, Decimal(cost))


def unit_costs_then(day: dt.date) -> list[UnitCostThen]:
    """Return what each activity costs on a day, also those of which the company has not said it."""
    costs = unit_costs_on(day)
    return [
        UnitCostThen(
            each.value,
            costs[each.value].amount if each.value in costs else None,
            costs[each.value].valid_from if each.value in costs else None,
        )
        for each in Activity.counted()
    ]


def done_for(person: Person, *, until: dt.date) -> list[Done]:
    """Return what was done for the customers whom a person may see, the costliest first.

    It walks all conversations: for a job, not for a page.
    """
    found = [*_conversations(person, until), _returns(person, until), _written_off(person, until)]
    done = [each for each in found if each.times]
    return sorted(done, key=lambda each: (-each.cost, each.activity))


def _conversations(person: Person, until: dt.date) -> Iterator[Done]:
    rows = within_reach(Interaction.objects.filter(day__lte=until), person, through="customer")
    living = rows.filter(customer__erased_at=None).order_by().values("channel")
    for row in living.annotate(times=Count("pk"), cost=Sum("account_amount")):
        yield Done(row["channel"], row["times"], _money(row["cost"]))


def _returns(person: Person, until: dt.date) -> Done:
    rows = returns_that_cost().filter(day__lte=until, order__customer__erased_at=None)
    seen = within_reach(rows, person, through="order__customer").order_by()
    return _one(Activity.RETURN.value, seen, "return_cost")


def _written_off(person: Person, until: dt.date) -> Done:
    rows = Payment.objects.filter(
        kind=Payment.Kind.WRITTEN_OFF, day__lte=until, invoice__customer__erased_at=None
    )
    seen = within_reach(rows, person, through="invoice__customer").order_by()
    return _one(WRITTEN_OFF, seen, "account_amount")


def _one(activity: str, rows: Any, amount: str) -> Done:  # noqa: ANN401 - rows of any table
    sums = rows.aggregate(times=Count("pk"), cost=Sum(amount))
    return Done(activity, sums["times"], _money(sums["cost"]))


def _money(amount: Decimal | float | None) -> Decimal:
    # SQLite adds up in floating point; amounts are whole cents.
    return Decimal(str(amount or 0)).quantize(Decimal("0.01"))
