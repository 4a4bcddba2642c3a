"""Customers who have changed since all facts were prepared."""

import datetime as dt
from collections.abc import Iterable

from django.db import models

from quilate.core.once import look_up_again


class ChangedCustomerQuerySet(models.QuerySet["ChangedCustomer"]):
    """Changes."""

    def mark(self, numbers: Iterable[int], *, at: dt.datetime) -> None:
        """Have what is known of customers worked out anew when it is asked next."""
        look_up_again()
        self.bulk_create(
            ChangedCustomer(customer_number=number, changed_at=at) for number in set(numbers)
        )


class ChangedCustomer(models.Model):
    """A change of one customer. It is written once, and forgotten when all are prepared again."""

    # A number: the core does not know what a customer is.
    customer_number = models.BigIntegerField()
    changed_at = models.DateTimeField()

    objects = ChangedCustomerQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.customer_number)
