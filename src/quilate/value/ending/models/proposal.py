"""A proposal to end a relation with one customer, or to spend nothing more on it."""

from typing import Self

from django.db import models

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.models import WorthThen


class EndingProposalQuerySet(models.QuerySet["EndingProposal"]):
    """Proposals, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep the proposals about customers who are there and visible to a person."""
        visible = Customer.objects.visible_to(person).current()
        return self.filter(customer__in=visible.values("id"))

    def waiting(self) -> Self:
        """Keep the proposals that nobody has decided on."""
        return self.filter(state=EndingProposal.State.PROPOSED)

    def standing(self) -> Self:
        """Keep the proposals that wait, or that are approved."""
        return self.filter(state__in=EndingProposal.STANDING)


class EndingProposal(WorthThen):
    """What is proposed for a customer, why, and what they were worth that day, money."""

    class State(models.TextChoices):
        PROPOSED = "proposed"
        APPROVED = "approved"
        REFUSED = "refused"
        WITHDRAWN = "withdrawn"

    class Course(models.TextChoices):
        """What is to become of the relation."""

        END = "end"
        #: Served as long as they buy, without time or money spent on keeping them.
        HARVEST = "harvest"

    class Alternative(models.TextChoices):
        """What was considered instead."""

        RE_ENGINEER = "re-engineer"
        ENHANCE = "enhance"
        HARVEST = "harvest"

    STANDING = (State.PROPOSED, State.APPROVED)

    customer = models.ForeignKey(
        Customer, on_delete=models.PROTECT, related_name="ending_proposals", db_index=False
    )
    course = models.CharField(max_length=10, choices=Course.choices)
    reason = models.TextField()
    alternative = models.CharField(max_length=12, choices=Alternative.choices)
    #: Why the alternative is not enough.
    why_not = models.TextField()
    proposed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()
    #: As its last decision left it.
    state = models.CharField(max_length=10, choices=State.choices, default=State.PROPOSED)

    objects = EndingProposalQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["customer", "-proposed_at"], name="ending_by_customer"),
            models.Index(fields=["state", "proposed_at", "id"], name="ending_by_state"),
        ]

    def __str__(self) -> str:
        return f"{self.pk} {self.course}"

    @property
    def is_waiting(self) -> bool:
        """Return whether nobody has decided on it."""
        return self.state == self.State.PROPOSED

    @property
    def is_standing(self) -> bool:
        """Return whether it waits or is approved, and can be withdrawn."""
        return self.state in self.STANDING
