"""What a customer brings beside their own money: others, and attention."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Self

from django.db import models

from quilate.customers.models import Customer
from quilate.value.models.valuation import money
from quilate.value.models.valuation_run import ValuationRun, shown_run


class BeyondValueQuerySet(models.QuerySet["BeyondValue"]):
    """Values beyond money, many at once."""

    def current(self) -> Self:
        """Keep those of the run that is shown."""
        return self.filter(run=shown_run())


class BeyondValue(models.Model):
    """Of one customer, by one run. None of it is part of a CLV, or of what customers are worth.

    Points go from 0 to 100. There are none of a customer who has refused to be studied, nor of one
    who came after the run.
    """

    run = models.ForeignKey(
        ValuationRun, on_delete=models.CASCADE, related_name="beyond", db_index=False
    )
    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="beyond", db_index=False
    )
    customers_brought = models.PositiveIntegerField(default=0)
    clv_brought = money(default=0)
    engagement_points = models.PositiveSmallIntegerField(null=True)
    influence_points = models.PositiveSmallIntegerField(null=True)

    objects = BeyondValueQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["customer", "run"], name="a_run_says_once_what_is_beyond_money"
            )
        ]
        indexes = [models.Index(fields=["run", "id"], name="beyond_value_of_run")]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.customers_brought}"

    def referral_value(self, share: Decimal) -> Decimal:
        """Return the part of the CLV of those brought that is credited to the customer."""
        credited: Decimal = self.clv_brought * share
        return credited.quantize(Decimal("0.01"), ROUND_HALF_UP)
