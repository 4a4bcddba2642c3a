"""Conversations between customers and the company."""

from django.db import models

from quilate.activity.models.in_currency import InCurrency
from quilate.core.models import Person
from quilate.customers.models import Customer


class Interaction(InCurrency):
    """A conversation, or what the company sent. Its amount is what it cost the company."""

    class Direction(models.TextChoices):
        """Who began it."""

        INBOUND = "inbound"
        OUTBOUND = "outbound"

    class CostSource(models.TextChoices):
        """Where the cost comes from."""

        GIVEN = "given"
        UNIT_COST = "unit-cost"
        UNKNOWN = "unknown"

    #: Of another system, or drawn from what the row of a file says; none if written by hand.
    key = models.CharField(max_length=60, unique=True, null=True)
    customer = models.ForeignKey(
        Customer, on_delete=models.PROTECT, related_name="interactions", db_index=False
    )
    day = models.DateField()
    channel = models.CharField(max_length=20)
    direction = models.CharField(max_length=10, choices=Direction.choices)
    reason = models.CharField(max_length=60, blank=True)
    minutes = models.DecimalField(max_digits=8, decimal_places=1, null=True)
    cost_source = models.CharField(max_length=10, choices=CostSource.choices)
    note = models.TextField(blank=True)
    entered_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT)

    class Meta:
        indexes = [
            models.Index(fields=["customer", "-day", "-id"], name="interaction_by_customer"),
            models.Index(fields=["day"], name="interaction_by_day"),
        ]

    def __str__(self) -> str:
        return f"{self.channel} {self.day}"
