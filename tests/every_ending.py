"""Ends of relations for the house with something in every room, and the pages of them."""

from collections.abc import Iterator

from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.ending.actions import (
    Approval,
    Given,
    Wish,
    answer,
    approve,
    earliest_day,
    propose,
)
from quilate.value.ending.models import EndingProposal
from quilate.value.ending.questions import Question
from tests.activity_tables import conversation_with
from tests.people import AT, person


def end_relations(one: Customer, other: Customer, somebody: Person) -> None:
    """Leave a proposal that waits, and one that another person has approved."""
    wish = Wish("end", "Sanz", "harvest", "Sanz")
    propose(one, wish, by=somebody, at=AT)
    approved = propose(other, wish, by=somebody, at=AT)
    conversation_with(approved.customer, reason="enquiry")
    no = {each: Given("no") for each in Question if each not in {Question.AGE, Question.SILENT}}
    answer(approved, no, by=somebody, at=AT)
    soon = Approval("Sanz", earliest_day(AT), somebody)
    approve(approved, soon, by=person(name="Íñigo"), at=AT)


def pages_of_endings() -> Iterator[str]:
    for state in ("approved", "refused", "withdrawn"):
        yield reverse(f"partings-{state}")
    for each in EndingProposal.objects.all():
        yield reverse("parting", args=[each.pk])
        yield reverse("customer-section", args=[each.customer_id, "ending"])
        if each.state == "approved":
            yield reverse("customer", args=[each.customer_id])
            yield reverse("parting-letter", args=[each.pk])
