"""Who is in a list."""

from django.db import models

from quilate.customers.models import Customer
from quilate.segments.models.segment import Segment


class Member(models.Model):
    """A customer in a segment that is a list."""

    # The constraint below begins with it: it needs no index of its own.
    segment = models.ForeignKey(
        Segment, on_delete=models.CASCADE, related_name="members", db_index=False
    )
    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="lists")
    added_on = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["segment", "customer"], name="a_member_is_in_it_once")
        ]

    def __str__(self) -> str:
        return f"{self.segment_id}: {self.customer_id}"
