"""What is spent on a relation beyond serving it, and what it is to bring."""

from django.db import models

from quilate.core.models import Person
from quilate.value.models.valuation import money
from quilate.value.plans.models.plan import AccountPlan


class Investment(models.Model):
    """An amount that is spent on a customer, in the currency of account."""

    class Kind(models.TextChoices):
        EQUIPMENT = "equipment"
        PROMOTION = "promotion"
        TRAINING = "training"
        OTHER = "other"

    plan = models.ForeignKey(AccountPlan, on_delete=models.CASCADE, related_name="investments")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    what = models.CharField(max_length=300)
    amount = money()
    spent_on = models.DateField()
    #: The whole net margin that the customer is to leave from that day until another.
    expected_margin = money()
    expected_on = models.DateField()
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(expected_on__gt=models.F("spent_on")),
                name="an_investment_returns_later",
            )
        ]

    def __str__(self) -> str:
        return self.what
