"""What happened with one customer."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, F, Max, Prefetch, Q, QuerySet, Sum
from django.db.models.functions import Coalesce

from quilate.activity.models import Interaction, Order, OrderLine, Renewal, Subscription
from quilate.core.keyset import KeysetPage, keyset_page
from quilate.customers.models import Customer

ORDERS_BY_DAY = ("-ordered_on", "-id")
INTERACTIONS_BY_DAY = ("-day", "-id")
_NOTHING = Decimal(0)
#: A customer's page names so many subscriptions.
_MOST_SUBSCRIPTIONS = 20


@dataclass(frozen=True)
class Purchases:
    """What a customer bought, in the currency of account.

    Attributes
    ----------
    revenue, margin
        Of all lines, less what came back.
    assumed
        The lines of which no cost is known, so that their margin is assumed.
    """

    orders: int
    revenue: Decimal
    margin: Decimal
    assumed: int
    last_on: dt.date | None


@dataclass(frozen=True)
class Service:
    """What talking with a customer cost, in the currency of account.

    Attributes
    ----------
    unknown
        The interactions of which no cost is known; they count as nothing.
    """

    interactions: int
    cost: Decimal
    unknown: int
    last_on: dt.date | None


def purchases_of(customer: Customer) -> Purchases:
    """Return what a customer bought, by one statement."""
    lines = OrderLine.objects.filter(order__customer=customer)
    assumed = Q(cost_source__gte=OrderLine.CostSource.CATEGORY)
    return Purchases(
        **lines.aggregate(
            orders=Count("order", distinct=True),
            revenue=Coalesce(Sum("account_amount"), _NOTHING),
            margin=Coalesce(Sum("margin"), _NOTHING),
            assumed=Count("id", filter=assumed),
            last_on=Max("day", filter=Q(is_return=False)),
        )
    )


def service_of(customer: Customer) -> Service:
    """Return what talking with a customer cost, by one statement."""
    unknown = Q(cost_source=Interaction.CostSource.UNKNOWN)
    return Service(
        **Interaction.objects.filter(customer=customer).aggregate(
            interactions=Count("id"),
            cost=Coalesce(Sum("account_amount"), _NOTHING),
            unknown=Count("id", filter=unknown),
            last_on=Max("day"),
        )
    )


def orders_of(customer: Customer, *, size: int, cursor: str = "") -> KeysetPage[Order]:
    """Return a page of a customer's orders with their lines, the newest first."""
    orders = Order.objects.filter(customer=customer).with_lines()
    return keyset_page(orders, ORDERS_BY_DAY, size=size, cursor=cursor)


def interactions_of(customer: Customer, *, size: int, cursor: str = "") -> KeysetPage[Interaction]:
    """Return a page of a customer's interactions, the newest first."""
    interactions = Interaction.objects.filter(customer=customer).select_related("entered_by")
    return keyset_page(interactions, INTERACTIONS_BY_DAY, size=size, cursor=cursor)


def subscriptions_of(customer: Customer) -> QuerySet[Subscription]:
    """Return a customer's subscriptions, as many as their page names."""
    return running_first(customer)[:_MOST_SUBSCRIPTIONS]


def running_first(customer: Customer) -> QuerySet[Subscription]:
    """Return a customer's subscriptions and renewals, those that run before those that ended."""
    renewals = Prefetch("renewals", Renewal.objects.order_by("-day"))
    found = Subscription.objects.filter(customer=customer).select_related("plan")
    return found.prefetch_related(renewals).order_by(
        F("ended_on").desc(nulls_first=True), "-started_on", "-id"
    )
