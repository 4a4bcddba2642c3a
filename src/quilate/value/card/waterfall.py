"""From revenue to net margin: what a customer brought in twelve months, and what it cost."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Max

from quilate.activity.models import OrderLine
from quilate.customers.models import Customer
from quilate.value.bars import Bar, Step, bars_of
from quilate.value.brought import Brought, Of, brought_by
from quilate.value.models import Valuation

#: As current value counts them.
_DAYS = 365
_NOTHING = Decimal(0)


@dataclass(frozen=True)
class Waterfall:
    """Revenue − cost of goods − cost to serve − written off = net margin, between two days.

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
    written_off: Decimal
    assumed: int

    @property
    def net_margin(self) -> Decimal:
        """Return what is left."""
        return self.revenue - self.cost_of_goods - self.cost_to_serve - self.written_off

    @property
    def bars(self) -> list[Bar]:
        """Return the bars from revenue down to what is left."""
        lost = [Step("worth-written-off", -self.written_off)] if self.written_off else []
        return bars_of(
            (
                Step("worth-revenue", self.revenue),
                Step("worth-cost-of-goods", -self.cost_of_goods),
                Step("worth-cost-to-serve", -self.cost_to_serve),
                *lost,
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
    rows = brought_by(customer, after=after)
    sold = [each for each in rows if each.of == Of.SALES and each.day <= until]
    return Waterfall(
        after=after,
        until=until,
        revenue=sum((each.amount for each in sold), _NOTHING),
        cost_of_goods=sum((each.amount - each.margin for each in sold), _NOTHING),
        # What was said, or given up, after the last sale counts as of its day.
        cost_to_serve=_sum(rows, Of.SERVING),
        written_off=_sum(rows, Of.LOSSES),
        assumed=sum(each.assumed for each in sold),
    )


def _sum(rows: list[Brought], of: Of) -> Decimal:
    return sum((each.amount for each in rows if each.of == of), _NOTHING)
