"""How many customers moved from one stage to another, prepared by month."""

from typing import Self

from django.db import models

from quilate.core.models import Branch, Person, Team
from quilate.core.reach import within_reach
from quilate.lifecycle.models.stage import Stage


class StageFlowQuerySet(models.QuerySet["StageFlow"]):
    """Flows, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep the flows of the customers over whom a person's scope reaches."""
        return within_reach(self, person)


class StageFlow(models.Model):
    """Customers of one branch, team and owner who moved between two stages in a month."""

    #: The first day of the month.
    month = models.DateField()
    #: Empty of who was new.
    previous = models.CharField(max_length=12, choices=Stage.choices, blank=True)
    stage = models.CharField(max_length=12, choices=Stage.choices)
    branch = models.ForeignKey(Branch, null=True, on_delete=models.CASCADE)
    team = models.ForeignKey(Team, null=True, on_delete=models.CASCADE)
    owner = models.ForeignKey(Person, null=True, on_delete=models.CASCADE)
    customers = models.PositiveIntegerField()
    clv = models.DecimalField(max_digits=18, decimal_places=2)

    objects = StageFlowQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["month"], name="flows_of_month")]

    def __str__(self) -> str:
        return f"{self.month}: {self.previous} → {self.stage}"
