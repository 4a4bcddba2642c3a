"""The segments of a customer, on the customer's page."""

from dataclasses import dataclass

from django.utils import timezone

from quilate.core.facts import prepared
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.customers.sections import Shown
from quilate.segments.models import Segment
from quilate.segments.queries import segments_for, segments_with
from quilate.segments.why import Reason, why


@dataclass(frozen=True)
class Belonging:
    """A segment in which a customer is, and why."""

    segment: Segment
    reasons: list[Reason]


def of_customer(person: Person, customer: Customer) -> Shown:
    """Return in which of the segments that somebody may use a customer is, and why."""
    facts, on = prepared(), timezone.localdate()
    if facts is None:
        return {"prepared": None}
    usable = segments_for(person)
    found = segments_with(customer.pk, usable, on=on)
    return {
        "prepared": facts,
        "is_any_defined": bool(usable),
        "belongings": [Belonging(each, why(each, customer.pk, to=person, on=on)) for each in found],
    }
