"""Contracts that go on until one of both ends them."""

import datetime as dt

from django.db import models

from quilate.activity.models.in_currency import InCurrency
from quilate.activity.models.product import Product
from quilate.customers.models import Customer


class Subscription(InCurrency):
    """A contract of a customer. Its amount is what a month costs the customer."""

    class State(models.TextChoices):
        """Where a contract stands on a day."""

        UPCOMING = "upcoming"
        COMMITTED = "committed"
        RUNNING = "running"
        ENDED = "ended"

    key = models.CharField(max_length=60, unique=True)
    customer = models.ForeignKey(
        Customer, on_delete=models.PROTECT, related_name="subscriptions", db_index=False
    )
    plan = models.ForeignKey(Product, null=True, on_delete=models.PROTECT)
    #: How many telephone lines, users, places.
    quantity = models.PositiveIntegerField(default=1)
    started_on = models.DateField()
    #: As it was signed; renewals come after it, see ``committed_until``.
    commitment_ends_on = models.DateField(null=True, blank=True)
    ended_on = models.DateField(null=True, blank=True)
    end_reason = models.CharField(max_length=40, blank=True)
    #: What the customer keeps in it, or owes, in its own currency.
    balance = models.DecimalField(max_digits=14, decimal_places=2, default=0)

    class Meta:
        indexes = [
            models.Index(fields=["customer", "-started_on", "-id"], name="subscription_by_customer")
        ]

    def __str__(self) -> str:
        return self.key

    def state(self, on: dt.date) -> State:
        """Return where the contract stands on a day."""
        if self.ended_on and self.ended_on <= on:
            return self.State.ENDED
        if self.started_on > on:
            return self.State.UPCOMING
        if self.committed_until and self.committed_until > on:
            return self.State.COMMITTED
        return self.State.RUNNING

    @property
    def committed_until(self) -> dt.date | None:
        """Return until when the customer is committed, as signed or as renewed since."""
        renewed = (renewal.commitment_ends_on for renewal in self.renewals.all())
        return max(filter(None, (self.commitment_ends_on, *renewed)), default=None)


class Renewal(models.Model):
    """A commitment that a customer took again."""

    subscription = models.ForeignKey(
        Subscription, on_delete=models.CASCADE, related_name="renewals", db_index=False
    )
    day = models.DateField()
    commitment_ends_on = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["subscription", "day"], name="a_subscription_is_renewed_once_a_day"
            )
        ]

    def __str__(self) -> str:
        return f"{self.subscription_id}: {self.day}"
