"""By which way customers came, and what winning them cost."""

from django.db import models

from quilate.activity.models.in_currency import InCurrency
from quilate.customers.models import Customer


class Source(models.Model):
    """A way by which customers come: search, shop, recommendation."""

    key = models.CharField(max_length=60, unique=True)
    name = models.CharField(max_length=120)

    def __str__(self) -> str:
        return self.name


class Acquisition(models.Model):
    """How a customer came, and when."""

    customer = models.OneToOneField(Customer, on_delete=models.CASCADE, related_name="acquisition")
    source = models.ForeignKey(Source, on_delete=models.PROTECT, db_index=False)
    won_on = models.DateField()
    recommended_by = models.ForeignKey(
        Customer, null=True, on_delete=models.PROTECT, related_name="recommendations"
    )

    class Meta:
        indexes = [models.Index(fields=["source", "won_on"], name="acquisition_by_source")]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.source_id}"


class AcquisitionSpend(InCurrency):
    """What was spent on a way in a month, in money and in hours."""

    source = models.ForeignKey(
        Source, on_delete=models.PROTECT, related_name="spend", db_index=False
    )
    #: Its first day.
    month = models.DateField()
    hours = models.DecimalField(max_digits=8, decimal_places=1, default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["source", "month"], name="spend_is_kept_once_a_month_for_each_source"
            )
        ]

    def __str__(self) -> str:
        return f"{self.source_id}: {self.month}"
