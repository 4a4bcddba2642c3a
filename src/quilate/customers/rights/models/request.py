"""What a customer asks by law."""

import datetime as dt
from typing import Self

from django.db import models

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.customers.rights.laws import Right


class RightsRequestQuerySet(models.QuerySet["RightsRequest"]):
    """Requests, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep the requests of customers who are visible to a person."""
        return self.filter(customer__in=Customer.objects.visible_to(person).values("id"))

    def open(self) -> Self:
        """Keep the requests that wait for an answer."""
        return self.filter(state=RightsRequest.State.OPEN)

    def with_letter(self) -> Self:
        """Keep those whose answer can be written out; of an erased customer nothing can."""
        closed = self.exclude(state=RightsRequest.State.OPEN).exclude(kind=Right.ERASURE)
        return closed.filter(customer__erased_at=None)


class RightsRequest(models.Model):
    """A request of a customer, with the day on which an answer is due."""

    class State(models.TextChoices):
        OPEN = "open"
        ANSWERED = "answered"
        REFUSED = "refused"

    class Check(models.TextChoices):
        """How whoever asked was recognised as the customer."""

        DOCUMENT = "document"
        SIGNED_IN = "signed-in"
        CALLED_BACK = "called-back"
        IN_PERSON = "in-person"
        REPRESENTATIVE = "representative"

    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="rights_requests")
    kind = models.CharField(max_length=20, choices=Right.choices)
    received_on = models.DateField()
    identity_check = models.CharField(max_length=20, choices=Check.choices)
    #: What was asked, in the customer's words.
    asked = models.TextField(blank=True)
    law = models.CharField(max_length=20)
    due_on = models.DateField()
    is_extended = models.BooleanField(default=False)
    extended_because = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    #: What was answered, or why it was refused.
    answer = models.TextField(blank=True)
    #: What was changed for it: field, from, to, when, by whom.
    corrections = models.JSONField(default=list)
    registered_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    registered_at = models.DateTimeField()
    closed_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    closed_at = models.DateTimeField(null=True)

    objects = RightsRequestQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["state", "due_on", "id"], name="request_by_due_day"),
            models.Index(fields=["-received_on", "-id"], name="request_by_age"),
        ]

    def __str__(self) -> str:
        return f"{self.pk} {self.kind}"

    @property
    def is_open(self) -> bool:
        """Return whether the customer waits for an answer."""
        return self.state == self.State.OPEN

    @property
    def has_letter(self) -> bool:
        """Return whether its answer can be written out: a certificate answers an erasure."""
        is_gone = self.kind == Right.ERASURE or self.customer.erased_at is not None
        return not self.is_open and not is_gone

    def days_left(self, today: dt.date) -> int:
        """Return how many days are left to answer; below zero, how many it is late."""
        return (self.due_on - today).days
