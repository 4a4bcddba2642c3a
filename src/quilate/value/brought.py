"""What a customer brought and what serving them cost, day by day: one statement."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum, Value
from django.db.models.functions import Coalesce

from quilate.activity.models import Charge, Interaction, OrderLine
from quilate.customers.models import Customer

_NOTHING = Decimal(0)
_NONE = Value(0)
_ASSUMED = Q(cost_source__gte=OrderLine.CostSource.CATEGORY)
_SALES = Value(1)
_TALKS = Value(0)


@dataclass(frozen=True)
class Brought:
    """What the sales of a day brought, or what its conversations cost.

    Attributes
    ----------
    margin
        What is left of it: of a conversation less than nothing.
    assumed
        Lines of which no cost is known, so that their margin is assumed.
    """

    day: dt.date
    is_sale: bool
    amount: Decimal
    margin: Decimal
    assumed: int


def brought_by(customer: Customer, *, after: dt.date) -> list[Brought]:
    """Return what a customer brought and cost after a day, in the currency of account."""
    since = Q(day__gt=after)
    lines = OrderLine.objects.filter(since, order__customer=customer)
    charges = Charge.objects.filter(since, subscription__customer=customer)
    talks = Interaction.objects.filter(since, customer=customer)
    left, spent = _sum("margin"), Coalesce(-Sum("account_amount"), _NOTHING)
    rows = _by_day(lines, _SALES, margin=left, assumed=Count("pk", filter=_ASSUMED)).union(
        _by_day(charges, _SALES, margin=left, assumed=_NONE),
        _by_day(talks, _TALKS, margin=spent, assumed=_NONE),
        all=True,
    )
    return [
        Brought(day, bool(is_sale), amount, margin, assumed)
        for is_sale, day, amount, margin, assumed in rows
    ]


def _sum(field: str) -> Coalesce:
    return Coalesce(Sum(field), _NOTHING)


def _by_day(rows: QuerySet[Any], is_sale: Value, **sums: Any) -> QuerySet[Any]:  # noqa: ANN401
    """Return the sums of each day; of the same shape for all kinds of rows."""
    days: QuerySet[Any] = rows.order_by().values("day", is_sale=is_sale)
    days = days.annotate(amount=_sum("account_amount"), **sums)
    return days.values_list("is_sale", "day", "amount", "margin", "assumed")
