"""What the upper quartile of comparable customers spends with the company."""

from django.db import models


class SpendCeilings(models.Model):
    """The ceilings of all groups of comparable customers: one row, renewed with the facts.

    Attributes
    ----------
    customers
        Those who bought in twelve months: they are compared.
    edges
        Revenue per purchase that separates the groups by size.
    ceilings
        Upper quartile of the revenue of twelve months, by purchases a year, size and age: the
        groups of ``quilate.clv.valuation.potential``, one after another.
    """

    as_of = models.DateField()
    customers = models.PositiveIntegerField()
    edges = models.JSONField()
    ceilings = models.JSONField()

    def __str__(self) -> str:
        return f"{self.as_of}"
