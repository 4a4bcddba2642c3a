"""Customers who have changed since all facts were prepared."""

from django.db import models


class ChangedCustomer(models.Model):
    """A change of one customer. It is written once, and forgotten when all are prepared again."""

    # A number: the core does not know what a customer is.
    customer_number = models.BigIntegerField()
    changed_at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.customer_number)
