"""What a person says of the significance of a customer."""

from django.db import models

from quilate.core.models import Person
from quilate.core.models.append_only import AppendOnly
from quilate.customers.models import Customer
from quilate.value.strategic.models.significance import Significance


class StrategicTag(AppendOnly):
    """A tag given, or taken away, written once: the last one of a customer and type holds.

    One that ``is_given`` no longer takes away the one before, or declines what was proposed.
    """

    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="strategic_tags", db_index=False
    )
    significance = models.CharField(max_length=12, choices=Significance.choices)
    is_given = models.BooleanField()
    reason = models.CharField(max_length=500)
    look_again_on = models.DateField(null=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["customer", "-id"], name="strategic_tags_of_customer")]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.significance}"
