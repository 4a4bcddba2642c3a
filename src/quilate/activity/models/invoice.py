"""What subscriptions are charged, and how it is paid."""

import datetime as dt
from decimal import ROUND_HALF_UP, Decimal

from django.db import models

from quilate.activity.models.in_currency import InCurrency
from quilate.activity.models.subscription import Subscription
from quilate.customers.models import Customer

_CENT = Decimal("0.01")


class Invoice(InCurrency):
    """A bill of a customer."""

    class Standing(models.TextChoices):
        """How it stands on a day."""

        PAID = "paid"
        LOST = "lost"
        OPEN = "open"
        LATE = "late"

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

    @property
    def still_open(self) -> Decimal:
        """Return what nobody has paid or given up yet, in its own currency."""
        settled = (self.settled_by(each) for each in self.payments.all())
        return self.amount - sum(settled, Decimal(0))

    def standing(self, on: dt.date) -> Standing:
        """Return how it stands on a day."""
        if self.still_open > 0:
            return self.Standing.LATE if self.days_late(on) > 0 else self.Standing.OPEN
        given_up = any(each.kind == Payment.Kind.WRITTEN_OFF for each in self.payments.all())
        return self.Standing.LOST if given_up else self.Standing.PAID

    def days_late(self, on: dt.date) -> int:
        """Return how many days after its day it was settled, or is open; 0 if in time."""
        if not self.due_on:
            return 0
        settled = max((each.day for each in self.payments.all()), default=on)
        return max(((on if self.still_open > 0 else settled) - self.due_on).days, 0)

    def in_account(self, amount: Decimal) -> Decimal:
        """Return an amount of its currency in the currency of account, by its own rate."""
        return (amount * self.rate).quantize(_CENT, ROUND_HALF_UP)

    def settled_by(self, payment: "Payment") -> Decimal:
        """Return what a payment, in whatever currency, settles of it."""
        if payment.currency == self.currency:
            return payment.amount
        return (payment.account_amount / self.rate).quantize(_CENT, ROUND_HALF_UP)


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
