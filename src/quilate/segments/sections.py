"""The segments of a customer, on the customer's page."""

from django.utils import timezone

from quilate.core.facts import prepared
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.customers.sections import Shown
from quilate.segments.queries import segments_for
from quilate.segments.why import belongings_of


def of_customer(person: Person, customer: Customer) -> Shown:
    """Return in which of the segments that somebody may use a customer is, and why."""
    facts, on = prepared(), timezone.localdate()
    if facts is None:
        return {"prepared": None}
    usable = segments_for(person)
    found = belongings_of(customer.pk, usable, to=person, on=on)
    return {
        "prepared": facts,
        "is_any_defined": bool(usable),
        "belongings": [each for each in found if each.is_in],
    }
