"""Orders, looked for by their number."""

from django.shortcuts import get_object_or_404

from quilate.activity.models import Order
from quilate.core.models import Person


def order_seen_by(person: Person, key: str) -> Order:
    """Return an order with its lines.

    Raises
    ------
    Http404
        If there is none, or its customer is not visible to the person.
    """
    orders = Order.objects.visible_to(person).select_related("customer").with_lines()
    return get_object_or_404(orders, key=key)


def orders_numbered(text: str, *, by: Person) -> list[Order]:
    """Return the order with a number, if there is one and the person may see it."""
    return list(Order.objects.visible_to(by).filter(key=text.strip()).select_related("customer"))
