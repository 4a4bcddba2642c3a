"""What customers spent with the company in twelve months, as the facts count them."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator
from decimal import Decimal

from django.db.models import QuerySet, Sum

from quilate.activity.models import Charge, OrderLine
from quilate.core.months import day_from
from quilate.customers.models import Customer

#: A customer, by number, and the last day of the twelve months.
Until = tuple[int, dt.date]
_NOTHING = Decimal(0)


def revenue_of_year(customer: Customer, *, until: dt.date) -> Decimal:
    """Return the net revenue of the twelve months until a day, that day included."""
    return revenues_of_years({(customer.pk, until)})[customer.pk, until]


def revenues_of_years(asked: Collection[Until]) -> dict[Until, Decimal]:
    """Return the same of each customer until a day of their own, in two statements."""
    if not asked:
        return {}
    spent = _spent_by_day(asked)
    return {
        (customer, until): sum(
            (
                amount
                for day, amount in spent[customer].items()
                if day_from(until, -12) < day <= until
            ),
            _NOTHING,
        )
        for customer, until in asked
    }


def _spent_by_day(asked: Collection[Until]) -> dict[int, dict[dt.date, Decimal]]:
    customers = {customer for customer, _ in asked}
    days = [until for _, until in asked]
    within = {"day__gt": day_from(min(days), -12), "day__lte": max(days)}
    sold = OrderLine.objects.filter(order__customer__among=customers, **within)
    charged = Charge.objects.filter(subscription__customer__among=customers, **within)
    spent: dict[int, dict[dt.date, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for customer, day, amount in (
        *_sums(sold, "order__customer"),
        *_sums(charged, "subscription__customer"),
    ):
        spent[customer][day] += amount or _NOTHING
    return spent


def _sums(
    rows: QuerySet[OrderLine] | QuerySet[Charge], customer: str
) -> Iterator[tuple[int, dt.date, Decimal | None]]:
    by_day = rows.order_by().values_list(customer, "day")
    return by_day.annotate(sum=Sum("account_amount")).iterator()
