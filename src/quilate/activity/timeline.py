"""What the timeline of a customer tells of their activity."""

import datetime as dt
from collections.abc import Iterable
from typing import TypeVar

from django.db.models import Case, Model, QuerySet, Subquery, When
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone

from quilate.activity.models import Interaction, Order, Subscription
from quilate.core.models import Company, Person
from quilate.core.speech import say, spoken
from quilate.customers.models import Customer
from quilate.customers.timeline import Entry, Window

Row = TypeVar("Row", bound=Model)


def purchases(_person: Person, customer: Customer, window: Window) -> Iterable[Entry]:
    """Tell what a customer bought."""
    # The currency of account comes along: a timeline is told by many rooms in few statements.
    account = Subquery(Company.objects.values("currency")[:1])
    orders = Order.objects.filter(customer=customer).with_lines().annotate(account=account)
    return [
        Entry(
            at=_begins(order.ordered_on),
            icon="shopping-bag",
            message="activity-timeline-order",
            arguments={
                "key": order.key,
                "amount": spoken().money(float(order.revenue), vars(order)["account"], decimals=2),
            },
            href=reverse("order", args=[order.key]),
        )
        for order in _newest(orders, "ordered_on", window)
    ]


def conversations(_person: Person, customer: Customer, window: Window) -> Iterable[Entry]:
    """Tell who talked with a customer, and why."""
    interactions = Interaction.objects.filter(customer=customer).select_related("entered_by")
    return [
        Entry(
            at=_begins(each.day),
            icon="message-square",
            message=f"activity-timeline-{each.direction}",
            arguments={
                "channel": say("activity-channel", code=each.channel),
                "reason": say("activity-reason-of", code=each.reason) if each.reason else "none",
            },
            who=str(each.entered_by or ""),
        )
        for each in _newest(interactions, "day", window)
    ]


def contracts(_person: Person, customer: Customer, window: Window) -> Iterable[Entry]:
    """Tell when the subscriptions of a customer began and ended."""
    told = [
        Entry(
            at=_begins(day),
            icon=icon,
            message=message,
            arguments={"plan": str(each.plan or each.key)},
        )
        for each in _newest_contracts(customer, window)
        for day, icon, message in (
            (each.started_on, "repeat", "activity-timeline-subscribed"),
            (each.ended_on, "circle-x", "activity-timeline-unsubscribed"),
        )
        if day and not (window.until and day > timezone.localdate(window.until))
    ]
    return sorted(told, key=lambda entry: entry.at, reverse=True)[: window.most]


def _newest_contracts(customer: Customer, window: Window) -> QuerySet[Subscription]:
    """Return the subscriptions of which something is told in a window, by one statement."""
    contracts = Subscription.objects.filter(customer=customer).select_related("plan")
    newest: Coalesce | Case = Coalesce("ended_on", "started_on")
    if window.until:
        until = timezone.localdate(window.until)
        contracts = contracts.filter(started_on__lte=until)
        newest = Case(When(ended_on__lte=until, then="ended_on"), default="started_on")
    return contracts.alias(newest=newest).order_by("-newest", "-pk")[: window.most]


def _newest(rows: QuerySet[Row], day: str, window: Window) -> QuerySet[Row]:
    """Return the newest rows within a window that is told in moments, by days as they are lived."""
    if window.until:
        rows = rows.filter(**{f"{day}__lte": timezone.localdate(window.until)})
    return rows.order_by(f"-{day}", "-pk")[: window.most]


def _begins(day: dt.date) -> dt.datetime:
    # No hour is known: the day's first moment comes after whatever else is told of the day.
    return dt.datetime.combine(day, dt.time(), timezone.get_current_timezone())
