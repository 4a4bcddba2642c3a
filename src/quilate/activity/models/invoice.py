"""What subscriptions are charged, and how it is paid."""

from django.db import models

from quilate.activity.models.in_currency import InCurrency
from quilate.activity.models.subscription import Subscription
from quilate.customers.models import Customer


class Invoice(InCurrency):
    """A bill of a customer."""

    key = models.CharField(max_length=60, unique=True)
    customer = models.ForeignKey(
        Customer, on_delete=models.PROTECT, related_name="invoices", db_index=False
    )
    issued_on = models.DateField()
    due_on = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["customer", "-issued_on", "-id"], name="invoice_by_customer"),
            models.Index(fields=["due_on"], name="invoice_by_due_day"),
        ]

    def __str__(self) -> str:
        return self.key


class Charge(InCurrency):
    """What a subscription was charged on a day, after discounts, with what it left."""

    subscription = models.ForeignKey(
        Subscription, on_delete=models.CASCADE, related_name="charges", db_index=False
    )
    day = models.DateField()
    invoice = models.ForeignKey(Invoice, null=True, on_delete=models.PROTECT)
    #: In the unit of the plan.
    used = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    cost = models.DecimalField(max_digits=14, decimal_places=2)
    margin = models.DecimalField(max_digits=14, decimal_places=2)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["subscription", "day"], name="a_subscription_is_charged_once_a_day"
            )
        ]

    def __str__(self) -> str:
        return f"{self.subscription_id}: {self.day}"


class Payment(InCurrency):
    """Money that came for an invoice, or that was given up for lost."""

    class Kind(models.TextChoices):
        PAID = "paid"
        WRITTEN_OFF = "written-off"

    invoice = models.ForeignKey(
        Invoice, on_delete=models.CASCADE, related_name="payments", db_index=False
    )
    kind = models.CharField(max_length=12, choices=Kind.choices, default=Kind.PAID)
    day = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["invoice", "day", "kind"], name="an_invoice_is_paid_once_a_day"
            )
        ]

    def __str__(self) -> str:
        return f"{self.invoice_id}: {self.day}"
