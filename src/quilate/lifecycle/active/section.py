"""How active a customer is, on the customer's page."""

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.customers.sections import Shown
from quilate.lifecycle.active.queries import are_known
from quilate.lifecycle.active.shown import reason_of
from quilate.lifecycle.active.told import category_names


def activity_of(_person: Person, customer: Customer) -> Shown:
    """Return the degree of activity of a customer, and why."""
    return {"it": reason_of(customer, category_names()) if are_known() else None}
