"""What a customer spends on the category and which share is ours, on the customer's page."""

from django.utils import timezone

from quilate.core.models import Company, Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.customers.sections import Shown
from quilate.value.share.queries import OLD_MONTHS, are_known
from quilate.value.share.shown import rule_of_comparables, share_of_one


def share_of(person: Person, customer: Customer) -> Shown:
    """Return the share of a customer, and where it comes from."""
    return {
        "it": share_of_one(customer, on=timezone.localdate()) if are_known() else None,
        "currency": Company.current().currency,
        "may_tell": person.may(Permission.PLAN_ACCOUNTS),
        "old_months": OLD_MONTHS,
        "rule": rule_of_comparables(),
    }
