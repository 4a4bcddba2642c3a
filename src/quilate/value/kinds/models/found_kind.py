"""A kind as one finding has it."""

from django.db import models

from quilate.value.kinds.models.customer_kind import CustomerKind
from quilate.value.kinds.models.finding import Finding


class FoundKind(models.Model):
    """What sets customers of a kind apart.

    Attributes
    ----------
    kind
        Which of those before goes on in it; None of a new one, until it is in force.
    traits
        By measure ``[told, effect]``: what they are like, and how far from everybody, in standard
        deviations.
    before, stayed
        How many were of the kind before, as customers are now, and how many of them still are.
    """

    finding = models.ForeignKey(Finding, on_delete=models.CASCADE, related_name="kinds")
    kind = models.ForeignKey(
        CustomerKind, null=True, on_delete=models.PROTECT, related_name="found"
    )
    place = models.PositiveSmallIntegerField()
    customers = models.PositiveIntegerField()
    traits = models.JSONField()
    before = models.PositiveIntegerField(default=0)
    stayed = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["finding", "place"], name="a_place_has_one_kind")
        ]

    def __str__(self) -> str:
        return f"{self.kind or self.place}"
