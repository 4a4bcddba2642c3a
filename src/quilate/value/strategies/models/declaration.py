"""The strategy that a person sets for one customer."""

from django.db import models

from quilate.core.models import Person
from quilate.core.models.append_only import AppendOnly
from quilate.customers.models import Customer
from quilate.value.strategies.models.strategy import Strategy


class StrategyDeclaration(AppendOnly):
    """What a person said, written once: the last one of a customer holds.

    Without a strategy it takes back the one before, and the rules hold again.
    """

    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="strategies", db_index=False
    )
    strategy = models.CharField(max_length=12, choices=Strategy.choices, blank=True)
    reason = models.CharField(max_length=500)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["customer", "-id"], name="strategies_of_customer")]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.strategy}"
