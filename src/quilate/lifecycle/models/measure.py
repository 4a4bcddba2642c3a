"""What the stages are judged by, as it was in each month."""

from typing import Self

from django.db import models

from quilate.core.models import Branch, Person, Team
from quilate.core.reach import within_reach
from quilate.lifecycle.models.stage import Stage


class StageMeasureQuerySet(models.QuerySet["StageMeasure"]):
    """Measures, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep those of the customers over whom a person's scope reaches."""
        return within_reach(self, person)


class StageMeasure(models.Model):
    """A measure of the customers of one branch, team and owner who were in a stage.

    As it was when the base was gone through last in a month: both sums, of which it is the ratio,
    so that those of several places can be added up.
    """

    #: The first day of the month.
    month = models.DateField()
    stage = models.CharField(max_length=12, choices=Stage.choices)
    #: By its name among the measures of the strategies.
    measure = models.CharField(max_length=30)
    branch = models.ForeignKey(Branch, null=True, on_delete=models.CASCADE, db_index=False)
    team = models.ForeignKey(Team, null=True, on_delete=models.CASCADE, db_index=False)
    owner = models.ForeignKey(Person, null=True, on_delete=models.CASCADE, db_index=False)
    top = models.DecimalField(max_digits=20, decimal_places=4)
    bottom = models.DecimalField(max_digits=20, decimal_places=4)

    objects = StageMeasureQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["month", "measure"], name="measures_of_month")]

    def __str__(self) -> str:
        return f"{self.month}: {self.stage} {self.measure}"
