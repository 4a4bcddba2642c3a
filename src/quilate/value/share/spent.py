"""What a customer spent with the company in twelve months, as the facts count them."""

import datetime as dt
from decimal import Decimal

from django.db.models import Sum

from quilate.activity.models import Charge, OrderLine
from quilate.core.months import day_from
from quilate.customers.models import Customer

_NOTHING = Decimal(0)


def revenue_of_year(customer: Customer, *, until: dt.date) -> Decimal:
    """Return the net revenue of the twelve months until a day, that day included."""
    within = {"day__gt": day_from(until, -12), "day__lte": until}
    sold = OrderLine.objects.filter(order__customer=customer, **within)
    charged = Charge.objects.filter(subscription__customer=customer, **within)
    sums = (rows.aggregate(sum=Sum("account_amount"))["sum"] for rows in (sold, charged))
    return sum((each or _NOTHING for each in sums), _NOTHING)
