"""What customers are worth together, prepared: a page does not add up a million of them."""

from typing import Self

from django.db import models

from quilate.core.models import Branch, Person, Team
from quilate.core.reach import within_reach
from quilate.value.models.valuation import Quadrant, Tier, money
from quilate.value.models.valuation_run import ValuationRun, shown_run

#: What is added up, beside the number of customers; columns of ``Valuation`` by the same names.
SUMMED = (
    "revenue",
    "margin",
    "cost_to_serve",
    "value_to_date",
    "current_value",
    "clv",
    "clv_low",
    "clv_high",
    "clv_subscriptions",
    "clv_purchases",
    "potential",
    "gap",
)


class ValueSumQuerySet(models.QuerySet["ValueSum"]):
    """Sums, as somebody may see them."""

    def current(self) -> Self:
        """Keep those of the run that is shown."""
        return self.filter(run=shown_run())

    def visible_to(self, person: Person) -> Self:
        """Keep the sums of the customers over whom a person's scope reaches."""
        return within_reach(self, person)


class ValueSum(models.Model):
    """The value of the customers of one branch, team and owner, in one quadrant and tier."""

    run = models.ForeignKey(ValuationRun, on_delete=models.CASCADE, related_name="sums")
    branch = models.ForeignKey(Branch, null=True, on_delete=models.CASCADE)
    team = models.ForeignKey(Team, null=True, on_delete=models.CASCADE)
    owner = models.ForeignKey(Person, null=True, on_delete=models.CASCADE)
    quadrant = models.CharField(max_length=12, choices=Quadrant.choices)
    tier = models.CharField(max_length=1, choices=Tier.choices)
    uncertain = models.BooleanField()
    customers = models.PositiveIntegerField()
    revenue = money()
    margin = money()
    cost_to_serve = money()
    value_to_date = money()
    current_value = money()
    clv = money()
    clv_low = money()
    clv_high = money()
    clv_subscriptions = money()
    clv_purchases = money()
    potential = money()
    gap = money()

    objects = ValueSumQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.quadrant} {self.tier}: {self.clv}"
