"""In which propositions a customer is, and what is promised a segment, on pages of other rooms."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils import timezone

from quilate.core.facts import prepared
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.models import Customer
from quilate.customers.sections import Shown
from quilate.results.propositions.queries import standing_for, standings_of
from quilate.segments.models import Segment
from quilate.segments.queries import segments_for, segments_with
from quilate.segments.uses import Use


def of_customer(person: Person, customer: Customer) -> Shown:
    """Return what holds of the segments in which a customer is, that somebody may use."""
    if prepared() is None:
        return {"prepared": None}
    on, usable = timezone.localdate(), segments_for(person)
    standings = standings_of(usable, on=on)
    holding = [each for each in usable if standings[each.pk].in_force]
    found = segments_with(customer.pk, holding, on=on)
    return {
        "prepared": prepared(),
        "is_any_decided": bool(holding),
        "propositions": [(each, standings[each.pk].in_force) for each in found],
    }


def of_segment(person: Person, segment: Segment) -> Shown:
    """Return what a segment is promised."""
    return {
        "standing": standing_for(segment, on=timezone.localdate()),
        "may_write": person.may(Permission.PLAN_ACCOUNTS),
    }


def in_propositions(segment: Segment, _person: Person) -> Iterable[Use]:
    """Return the proposition that holds of a segment, or will: it has to be ended first."""
    its = standing_for(segment, on=timezone.localdate())
    if its.in_force or its.is_to_come:
        yield Use(say("propositions-kicker"), reverse("proposition", args=[segment.pk]), keeps=True)
