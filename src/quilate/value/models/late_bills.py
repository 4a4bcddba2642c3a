"""What a customer has not paid by its day."""

from django.db import models

from quilate.customers.models import Customer
from quilate.value.models.valuation import money


class LateBills(models.Model):
    """Of one customer, as it was reckoned last: of the night, or of the last change since.

    Nothing of it is part of a CLV: what has been billed is the past.
    """

    customer = models.OneToOneField(Customer, on_delete=models.CASCADE, related_name="late_bills")
    reckoned_on = models.DateField()
    bills = models.PositiveIntegerField()
    #: What is missing of them, in the currency of account.
    amount = money()
    #: Of the latest of them.
    days_late = models.PositiveIntegerField()
    expected_loss = money()

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.amount}"
