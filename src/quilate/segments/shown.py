"""A segment as its page shows it."""

import datetime as dt
from dataclasses import dataclass

from quilate.core.models import Person
from quilate.core.reach import reaches_everybody
from quilate.core.rules import Told, told
from quilate.customers.models import Customer
from quilate.segments.models import Segment, Size
from quilate.segments.naming import rule_of
from quilate.segments.queries import best_of

#: So many of its customers are on the page of a segment, and so many days of its history.
_BEST, _DAYS = 25, 400


@dataclass(frozen=True)
class Best:
    """A customer of a segment, with what they are worth."""

    customer: Customer
    clv: object
    current_value: object


def best_shown(segment: Segment, person: Person, *, on: dt.date) -> list[Best]:
    """Return the customers of a segment who are worth most, of those whom somebody may see."""
    best = best_of(segment, person, on=on, most=_BEST)
    visible = Customer.objects.visible_to(person).current().select_related("owner")
    customers = visible.in_bulk([number for number, _, _ in best])
    return [Best(customers[number], *worth) for number, *worth in best if number in customers]


def rule_told(segment: Segment, person: Person, *, money: str) -> Told | None:
    """Return the rule of a segment in words; None where it asks for what is known no more."""
    rule = rule_of(segment)
    return told(rule, to=person, money=money) if rule else None


def sizes_of(segment: Segment, person: Person) -> list[Size]:
    """Return how large a segment was, day by day: of the whole company, for who sees all of it."""
    if not reaches_everybody(person):
        return []
    return list(reversed(segment.sizes.order_by("-day")[:_DAYS]))
