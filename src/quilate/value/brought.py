"""What a customer brought and what they cost, day by day: one statement."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum, TextChoices, Value
from django.db.models.functions import Coalesce

from quilate.activity.models import Charge, Interaction, OrderLine, Payment
from quilate.customers.models import Customer

_NOTHING = Decimal(0)
_NONE = Value(0)
_ASSUMED = Q(cost_source__gte=OrderLine.CostSource.CATEGORY)


class Of(TextChoices):
    """What brought something, or cost it."""

    SALES = "sales"
    TALKS = "talks"
    LOSSES = "losses"


@dataclass(frozen=True)
class Brought:
    """What the sales of a day brought, its conversations cost, or was written off on it.

    Attributes
    ----------
    margin
        What is left of it: of a conversation or a loss less than nothing.
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
    since = Q(day__gt=after)
    lines = OrderLine.objects.filter(since, order__customer=customer)
    charges = Charge.objects.filter(since, subscription__customer=customer)
    talks = Interaction.objects.filter(since, customer=customer)
    losses = Payment.objects.filter(
        since, kind=Payment.Kind.WRITTEN_OFF, invoice__customer=customer
    )
    left, spent = _sum("margin"), Coalesce(-Sum("account_amount"), _NOTHING)
    rows = _by_day(lines, Of.SALES, margin=left, assumed=Count("pk", filter=_ASSUMED)).union(
        _by_day(charges, Of.SALES, margin=left, assumed=_NONE),
        _by_day(talks, Of.TALKS, margin=spent, assumed=_NONE),
        _by_day(losses, Of.LOSSES, margin=spent, assumed=_NONE),
        all=True,
    )
    return [
        Brought(day, Of(of), amount, margin, assumed) for of, day, amount, margin, assumed in rows
    ]


def _sum(field: str) -> Coalesce:
    return Coalesce(Sum(field), _NOTHING)


def _by_day(rows: QuerySet[Any], of: Of, **sums: Any) -> QuerySet[Any]:  # noqa: ANN401
    """Return the sums of each day; of the same shape for all kinds of rows."""
    days: QuerySet[Any] = rows.order_by().values("day", of=Value(of.value))
    days = days.annotate(amount=_sum("account_amount"), **sums)
    return days.values_list("of", "day", "amount", "margin", "assumed")
