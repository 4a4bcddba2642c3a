"""What customers were worth at the end of each month, kept for ever."""

from django.db import models

from quilate.customers.models import Customer
from quilate.value.models.valuation import Quadrant, Tier, money
from quilate.value.models.valuation_run import ValuationRun


class MonthEndValuation(models.Model):
    """A customer's value by the last valuation of a month."""

    #: The first day of the month.
    month = models.DateField()
    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="month_ends", db_index=False
    )
    run = models.ForeignKey(
        ValuationRun, on_delete=models.PROTECT, related_name="month_ends", db_index=False
    )
    clv = money()
    current_value = money()
    potential = money()
    quadrant = models.CharField(max_length=12, choices=Quadrant.choices)
    tier = models.CharField(max_length=1, choices=Tier.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["customer", "month"], name="a_customer_ends_a_month_once"
            )
        ]
        indexes = [models.Index(fields=["month", "customer"], name="month_end_by_month")]

    def __str__(self) -> str:
        return f"{self.month}: {self.clv}"
