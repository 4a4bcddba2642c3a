"""What was said of how much a customer spends on the category."""

from decimal import Decimal
from typing import Any

from django.db import models

from quilate.core.models import Person
from quilate.core.models.append_only import AppendOnly
from quilate.customers.models import Customer
from quilate.value.share.models.origin import Origin, Source


def _money(**options: Any) -> Any:  # noqa: ANN401 - a field, with or without nulls
    return models.DecimalField(max_digits=16, decimal_places=2, **options)


class CategorySpend(AppendOnly):
    """An amount a year, written once; the one of the last day holds, of its source.

    One that ``is_given`` no longer takes back whatever was said before of its source.

    Attributes
    ----------
    amount
        In the currency of account, with all companies that sell such things.
    share_told, revenue_then
        Where customers told of every ten: the share, and what they had spent with us in the twelve
        months until that day. The amount is the second over the first.
    told_on
        The day of the answer or the paper.
    """

    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="category_spends", db_index=False
    )
    origin = models.CharField(max_length=10, choices=Origin.choices)
    is_given = models.BooleanField()
    amount = _money(null=True)
    share_told = models.DecimalField(max_digits=5, decimal_places=4, null=True)
    revenue_then = _money(null=True)
    told_on = models.DateField()
    note = models.CharField(max_length=500, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["customer", "-id"], name="category_spends_of_customer")]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.amount}"

    @property
    def source(self) -> Source:
        """Return how it is known."""
        return Origin(self.origin).source

    @property
    def of_ten(self) -> Decimal | None:
        """Return of every ten how many they told; None where they told an amount."""
        return None if self.share_told is None else 10 * self.share_told
