"""What changed the value of a customer between two runs."""

from django.db import models

from quilate.customers.models import Customer
from quilate.value.models.valuation import money
from quilate.value.models.valuation_run import ValuationRun


class ValueChange(models.Model):
    """Something happened, and this is what it did to a customer's value the same day."""

    class Cause(models.TextChoices):
        """What happened."""

        PURCHASE = "purchase"
        RETURN = "return"
        INTERACTION = "interaction"
        CONSENT = "consent"
        SUBSCRIPTION = "subscription"
        PAYMENT = "payment"
        LATE = "late"
        IMPORT = "import"
        MERGE = "merge"
        OTHER = "other"

    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="value_changes", db_index=False
    )
    run = models.ForeignKey(
        ValuationRun, on_delete=models.PROTECT, related_name="changes", db_index=False
    )
    at = models.DateTimeField()
    cause = models.CharField(max_length=20, choices=Cause.choices)
    #: Which one: the key of an order, the number of a conversation.
    reference = models.CharField(max_length=100, blank=True)
    clv_before = money(null=True)
    clv_after = money()
    current_value_before = money(null=True)
    current_value_after = money()
    #: Where a bill became late, or later, or was settled; it is part of neither of the others.
    expected_loss_before = money(null=True)
    expected_loss_after = money(null=True)

    class Meta:
        indexes = [models.Index(fields=["customer", "-at", "-id"], name="value_change_of_customer")]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.clv_before} → {self.clv_after}"

    @property
    def moved_value(self) -> bool:
        """Return whether what the customer is worth changed, and not their late bills alone."""
        before = (self.clv_before, self.current_value_before)
        return before != (self.clv_after, self.current_value_after)
