"""How the relation with a customer stands, by what they subscribe to and buy."""

import datetime as dt
from collections.abc import Mapping

from django.db.models import OuterRef, Q, QuerySet, Subquery

from quilate.activity.models import Order, Subscription
from quilate.core.speech import say, spoken
from quilate.customers.standing import Standing

#: Who has bought within a year is active.
_A_YEAR = dt.timedelta(days=365)


def days(on: dt.date) -> dict[str, Subquery]:
    """Return since when a contract runs, when the last one ended, and the last day of an order.

    They come along with the customer, since every page of theirs shows what they say.
    """
    contracts = Subscription.objects.filter(customer=OuterRef("pk"))
    running = contracts.filter(Q(ended_on=None) | Q(ended_on__gt=on), started_on__lte=on)
    return {
        "subscribed_on": _first(running, "started_on"),
        "ended_on": _first(contracts.filter(ended_on__lte=on), "-ended_on"),
        "bought_on": _first(Order.objects.filter(customer=OuterRef("pk")), "-ordered_on"),
    }


def standing_of(days: Mapping[str, dt.date | None], *, on: dt.date) -> Standing:
    """Return how the relation stands on a day: by contracts, where there are none by purchases."""
    if days["subscribed_on"]:
        return _standing("active", "good", "subscribed", days["subscribed_on"])
    bought_on = days["bought_on"]
    if bought_on and bought_on > on - _A_YEAR:
        return _standing("active", "good", "bought", bought_on)
    if days["ended_on"]:
        return _standing("left", "bad", "left", days["ended_on"])
    return _standing("quiet", "care", "bought", bought_on) if bought_on else _standing("new")


def _first(rows: QuerySet[Subscription] | QuerySet[Order], order: str) -> Subquery:
    return Subquery(rows.order_by(order).values(order.lstrip("-"))[:1])


def _standing(
    code: str, tone: str = "neutral", since: str = "", day: dt.date | None = None
) -> Standing:
    told = say("activity-relation-since", code=since, day=spoken().date(day)) if day else ""
    label = say("activity-relation", code=code)
    return Standing(label, tone, told, say("activity-relation-meaning"))
