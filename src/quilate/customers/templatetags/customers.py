"""What every page of a customer says of them: ``{% load customers %}``."""

from django import template
from django.utils import timezone

from quilate.customers.models import Customer
from quilate.customers.standing import Standing, standing_of

register = template.Library()


@register.simple_tag
def standing(customer: Customer) -> Standing | None:
    """Say how the relation with a customer stands today."""
    return standing_of(customer, on=timezone.localdate())
