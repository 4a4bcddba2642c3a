"""The customer that an address names."""

from django.shortcuts import get_object_or_404
from django.utils import timezone

from quilate.core.access import PersonRequest
from quilate.core.audit import seen
from quilate.customers.models import Customer
from quilate.customers.models.customer import CustomerQuerySet
from quilate.customers.standing import with_standing


def plain_customer(request: PersonRequest, number: int) -> Customer:
    """Return a customer with nothing read beside; one who is not visible is not there."""
    return get_object_or_404(Customer.objects.visible_to(request.user).current(), pk=number)


def found_customer(request: PersonRequest, number: int) -> Customer:
    """Return a customer; one who is not visible to the person is not there."""
    return get_object_or_404(_visible(request).current(), pk=number)


def kept_customer(request: PersonRequest, number: int) -> Customer:
    """Return a customer who is visible to the person, or was merged away or erased."""
    return get_object_or_404(_visible(request), pk=number)


def _visible(request: PersonRequest) -> CustomerQuerySet:
    visible = Customer.objects.visible_to(request.user)
    placed = visible.select_related("branch", "team", "owner")
    return with_standing(placed, on=timezone.localdate())


def shown_customer(request: PersonRequest, number: int) -> Customer:
    """Return the customer of a page that shows them, and write down that somebody saw it."""
    customer = found_customer(request, number)
    if request.method == "GET":
        seen(customer, by=request.user, at=timezone.now())
    return customer
