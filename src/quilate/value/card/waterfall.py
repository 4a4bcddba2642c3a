"""From revenue to net margin: what a customer brought in twelve months, and what it cost."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, Max, Q, QuerySet, Sum, Value
from django.db.models.functions import Coalesce

from quilate.activity.models import Charge, Interaction, OrderLine
from quilate.customers.models import Customer
from quilate.value.bars import Bar, Step, bars_of
from quilate.value.models import Valuation

#: As current value counts them.
_DAYS = 365
_NOTHING = Decimal(0)
_NONE = Value(0)
_ASSUMED = Q(cost_source__gte=OrderLine.CostSource.CATEGORY)


@dataclass(frozen=True)
class Waterfall:
    """Revenue − cost of goods − cost to serve = net margin, after a day until another.

    Attributes
    ----------
    assumed
        Lines of which no cost is known, so that their margin is assumed.
    """

    after: dt.date
    until: dt.date
    revenue: Decimal
    cost_of_goods: Decimal
    cost_to_serve: Decimal
    assumed: int

    @property
    def net_margin(self) -> Decimal:
        """Return what is left."""
        return self.revenue - self.cost_of_goods - self.cost_to_serve

    @property
    def bars(self) -> list[Bar]:
        """Return the bars from revenue down to what is left."""
        return bars_of(
            (
                Step("worth-revenue", self.revenue),
                Step("worth-cost-of-goods", -self.cost_of_goods),
                Step("worth-cost-to-serve", -self.cost_to_serve),
                Step("worth-net-margin", self.net_margin, is_whole=True),
            )
        )


def known_until(valuation: Valuation) -> dt.date:
    """Return the day from which a valuation looks back: a later one if refreshed since the run."""
    run = valuation.run
    if run.published_at is None or valuation.refreshed_at <= run.published_at:
        return run.as_of
    lines = OrderLine.objects.filter(order__customer=valuation.customer_id)
    return max(run.as_of, lines.aggregate(last=Max("day"))["last"] or run.as_of)


def waterfall_of(customer: Customer, *, until: dt.date) -> Waterfall:
    """Return what a customer brought and cost in the twelve months until a day, at one asking."""
    after = until - dt.timedelta(days=_DAYS)
    recent = Q(day__gt=after, day__lte=until)
    lines = OrderLine.objects.filter(recent, order__customer=customer)
    charges = Charge.objects.filter(recent, subscription__customer=customer)
    # What was said after the last sale counts as of its day.
    talks = Interaction.objects.filter(day__gt=after, customer=customer)
    sums = _summed(
        lines, "sold", margin=_sum("margin"), assumed=Count("pk", filter=_ASSUMED)
    ).union(
        _summed(charges, "sold", margin=_sum("margin"), assumed=_NONE),
        _summed(talks, "served", margin=_sum("account_amount"), assumed=_NONE),
        all=True,
    )
    return _added(list(sums), after, until)


def _sum(field: str) -> Coalesce:
    return Coalesce(Sum(field), _NOTHING)


def _summed(rows: QuerySet[Any], kind: str, **sums: Any) -> QuerySet[Any]:  # noqa: ANN401
    """Return the sums of rows of one kind; of the same shape for all kinds."""
    whole: QuerySet[Any] = rows.order_by().values(kind=Value(kind))
    whole = whole.annotate(amount=_sum("account_amount"), **sums)
    return whole.values_list("kind", "amount", "margin", "assumed")


def _added(
    rows: list[tuple[str, Decimal, Decimal, int]], after: dt.date, until: dt.date
) -> Waterfall:
    sold = [row for row in rows if row[0] == "sold"]
    return Waterfall(
        after=after,
        until=until,
        revenue=sum((amount for _, amount, _, _ in sold), _NOTHING),
        cost_of_goods=sum((amount - margin for _, amount, margin, _ in sold), _NOTHING),
        cost_to_serve=sum((row[1] for row in rows if row[0] == "served"), _NOTHING),
        assumed=sum(row[3] for row in sold),
    )
