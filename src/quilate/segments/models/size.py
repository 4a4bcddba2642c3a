"""How large a segment was, day by day."""

from django.db import models

from quilate.segments.models.segment import Segment


class Size(models.Model):
    """How many customers of the whole company a segment had on a day, and what they were worth."""

    segment = models.ForeignKey(
        Segment, on_delete=models.CASCADE, related_name="sizes", db_index=False
    )
    day = models.DateField()
    customers = models.PositiveIntegerField()
    #: Of the last twelve months, in the currency of account.
    current_value = models.DecimalField(max_digits=16, decimal_places=2, null=True)
    clv = models.DecimalField(max_digits=16, decimal_places=2, null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["segment", "day"], name="a_segment_has_one_size_a_day")
        ]

    def __str__(self) -> str:
        return f"{self.segment_id}: {self.day}"
