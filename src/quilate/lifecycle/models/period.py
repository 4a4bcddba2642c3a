"""The time that a customer spends in a stage."""

from typing import Self

from django.db import models

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.lifecycle.models.policy import LifecyclePolicy
from quilate.lifecycle.models.stage import Stage


class StagePeriodQuerySet(models.QuerySet["StagePeriod"]):
    """Periods."""

    def current(self) -> Self:
        """Keep those in which customers are now."""
        return self.filter(left_on=None)

    def visible_to(self, person: Person) -> Self:
        """Keep those of customers who stand for themselves and whom a person may see."""
        return self.filter(customer__in=Customer.objects.visible_to(person).current())


class StagePeriod(models.Model):
    """A customer was in a stage from a day until another, or still is.

    The next period begins on the day on which this one ends: nobody is in two stages, nor in none.
    """

    class Cause(models.TextChoices):
        """Why it began."""

        #: When the stages of the whole base were worked out for the first time.
        FIRST = "first"
        #: Of a month end before that, by what was on record then.
        RECOMPUTED = "recomputed"
        #: The customer is new.
        NEW = "new"
        #: By the rules, when the base was gone through.
        RULES = "rules"
        #: By the rules, the same day that something happened to the customer.
        HAPPENED = "happened"

    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="stages", db_index=False
    )
    stage = models.CharField(max_length=12, choices=Stage.choices)
    #: The stage before it; empty of the first.
    previous = models.CharField(max_length=12, choices=Stage.choices, blank=True)
    entered_on = models.DateField()
    left_on = models.DateField(null=True)
    #: When it was written, or would have been.
    at = models.DateTimeField()
    cause = models.CharField(max_length=12, choices=Cause.choices)
    #: By which rules; None are those that Quilate comes with.
    policy = models.ForeignKey(
        LifecyclePolicy, null=True, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    #: How many times they had come back by then, and since when they are back.
    second_life = models.PositiveSmallIntegerField(default=0)
    back_since = models.DateField(null=True)
    #: The CLV with which they moved, in the currency of account; None if not valued.
    clv = models.DecimalField(max_digits=16, decimal_places=2, null=True)

    objects = StagePeriodQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["customer"], condition=models.Q(left_on=None), name="one_stage_at_a_time"
            )
        ]
        indexes = [
            models.Index(fields=["customer", "-at", "-id"], name="stages_of_customer"),
            models.Index(
                fields=["previous", "stage", "-entered_on", "-id"], name="customers_of_flow"
            ),
            models.Index(
                fields=["customer"],
                condition=models.Q(left_on=None, second_life__gt=0),
                name="back_again",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.stage} {self.entered_on}"
