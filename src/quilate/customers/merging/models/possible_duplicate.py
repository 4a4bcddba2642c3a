"""Two customers who may be the same."""

from typing import Self

from django.db import models

from quilate.core.models import Person
from quilate.core.reach import reaches_everybody
from quilate.customers.models import Customer


class PossibleDuplicateQuerySet(models.QuerySet["PossibleDuplicate"]):
    """Pairs, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep the pairs of which both customers are visible to a person."""
        if reaches_everybody(person):
            return self
        visible = Customer.objects.visible_to(person).values("id")
        return self.filter(first__in=visible, second__in=visible)

    def open(self) -> Self:
        """Keep the pairs that nobody has decided on: of two customers who still are two."""
        return self.filter(
            state=PossibleDuplicate.State.OPEN,
            first__merged_into=None,
            first__erased_at=None,
            second__merged_into=None,
            second__erased_at=None,
        )


class PossibleDuplicate(models.Model):
    """A pair of customers, how likely they are the same, and why."""

    class State(models.TextChoices):
        OPEN = "open"
        #: Somebody looked, and they are two: the search does not bring them again.
        DIFFERENT = "different"

    #: The one with the lower number.
    first = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="+")
    second = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="+")
    #: In thousandths, so that pages of the list follow one another exactly.
    likelihood = models.PositiveSmallIntegerField()
    #: What speaks for it and against it: ``["same-phone", "other-birth-date"]``.
    reasons = models.JSONField(default=list)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    found_at = models.DateTimeField()
    decided_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField(null=True)

    objects = PossibleDuplicateQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["state", "-likelihood", "-id"], name="duplicate_by_likelihood")
        ]
        constraints = [
            models.UniqueConstraint(fields=["first", "second"], name="a_pair_is_kept_once"),
            models.CheckConstraint(
                condition=models.Q(first__lt=models.F("second")), name="a_pair_is_in_order"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.first_id} = {self.second_id}?"
