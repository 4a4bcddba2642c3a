"""What the page of a customer shows of their activity."""

from django.utils import timezone

from quilate.activity.models import Invoice, Subscription
from quilate.activity.queries.billing import owed_by
from quilate.activity.queries.of_customer import (
    interactions_of,
    orders_of,
    purchases_of,
    service_of,
    subscriptions_of,
)
from quilate.core.models import Company, Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer

_NEWEST_ORDERS = 5
_NEWEST_INTERACTIONS = 5


def orders(person: Person, customer: Customer) -> dict[str, object]:
    """Return the newest orders of a customer, and what all of them left."""
    page = orders_of(customer, size=_NEWEST_ORDERS)
    return {
        "orders": page.rows,
        "has_more": bool(page.after),
        "purchases": purchases_of(customer) if page.rows else None,
        "may_record": person.may(Permission.EDIT_CUSTOMERS),
        "currency": Company.current().currency,
    }


def interactions(person: Person, customer: Customer) -> dict[str, object]:
    """Return the newest conversations with a customer, and what all of them cost."""
    page = interactions_of(customer, size=_NEWEST_INTERACTIONS)
    return {
        "interactions": page.rows,
        "has_more": bool(page.after),
        "service": service_of(customer) if page.rows else None,
        "may_record": person.may(Permission.EDIT_CUSTOMERS),
        "currency": Company.current().currency,
    }


def subscriptions(_person: Person, customer: Customer) -> dict[str, object]:
    """Return what a customer subscribes to, where each contract stands today, and what is owed."""
    today = timezone.localdate()
    found = subscriptions_of(customer)
    is_billed = Invoice.objects.filter(customer=customer).exists()
    return {
        "subscriptions": [(each, each.state(today)) for each in found],
        "is_used": is_billed or Subscription.objects.exists(),
        "is_billed": is_billed,
        "owed": owed_by(customer, on=today) if is_billed else None,
        "currency": Company.current().currency,
    }
