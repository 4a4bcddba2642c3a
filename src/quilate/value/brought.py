"""What customers brought and what they cost, day by day: one statement."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, F, Q, QuerySet, Sum, TextChoices, Value
from django.db.models.functions import Coalesce

from quilate.activity.models import Charge, Interaction, OrderLine, Payment
from quilate.activity.returns import returns_that_cost
from quilate.customers.models import Customer

_NOTHING = Decimal(0)
_NONE = Value(0)
_ASSUMED = Q(cost_source__gte=OrderLine.CostSource.CATEGORY)


class Of(TextChoices):
    """What brought something, or cost it."""

    SALES = "sales"
    #: Conversations, and returns.
    SERVING = "serving"
    LOSSES = "losses"


@dataclass(frozen=True)
class Brought:
    """What the sales of a day brought, serving the customer cost, or was written off on it.

    Attributes
    ----------
    margin
        What is left of it: of serving or a loss less than nothing.
    assumed
        Lines of which no cost is known, so that their margin is assumed.
    """

    day: dt.date
    of: Of
    amount: Decimal
    margin: Decimal
    assumed: int


def brought_by(customer: Customer, *, after: dt.date) -> list[Brought]:
    """Return what a customer brought and cost after a day, in the currency of account."""
    return brought_by_each([customer.pk], after=after)[customer.pk]


def brought_by_each(
    customers: Collection[int], *, after: dt.date
) -> defaultdict[int, list[Brought]]:
    """Return the same of some customers, by their number."""
    written_off = Payment.objects.filter(kind=Payment.Kind.WRITTEN_OFF)
    left, spent = _sum("margin"), Coalesce(-Sum("account_amount"), _NOTHING)
    known = Count("pk", filter=_ASSUMED)
    back = {"amount": _sum("return_cost"), "margin": -_sum("return_cost")}
    rows = (
        _by_day(rows.filter(day__gt=after, **{f"{whose}__in": customers}), of, whose, **sums)
        for rows, whose, of, sums in (
            (OrderLine.objects, "order__customer", Of.SALES, {"margin": left, "assumed": known}),
            (Charge.objects, "subscription__customer", Of.SALES, {"margin": left}),
            (Interaction.objects, "customer", Of.SERVING, {"margin": spent}),
            (returns_that_cost(), "order__customer", Of.SERVING, back),
            (written_off, "invoice__customer", Of.LOSSES, {"margin": spent}),
        )
    )
    found = defaultdict[int, list[Brought]](list)
    for whose, of, day, amount, margin, assumed in next(rows).union(*rows, all=True):
        found[whose].append(Brought(day, Of(of), amount, margin, assumed))
    return found


def _sum(field: str) -> Coalesce:
    return Coalesce(Sum(field), _NOTHING)


def _by_day(rows: QuerySet[Any], of: Of, whose: str, **sums: Any) -> QuerySet[Any]:  # noqa: ANN401
    """Return the sums of each day of each customer; of the same shape for all kinds of rows."""
    days: QuerySet[Any] = rows.order_by().values("day", whose=F(whose), of=Value(of.value))
    known = {"amount": _sum("account_amount"), "assumed": _NONE}
    days = days.annotate(**known | sums)
    return days.values_list("whose", "of", "day", "amount", "margin", "assumed")
