"""What was sold month by month, prepared: a page does not add up millions of lines."""

from typing import Self

from django.db import models

from quilate.core.models import Branch, Person, Team
from quilate.core.reach import within_reach


class MonthlySalesQuerySet(models.QuerySet["MonthlySales"]):
    """Sums, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep the sums of the customers over whom a person's scope reaches."""
        return within_reach(self, person)


class MonthlySales(models.Model):
    """The sales of a month to the customers of one branch, team and owner."""

    month = models.DateField()
    branch = models.ForeignKey(Branch, null=True, on_delete=models.CASCADE)
    team = models.ForeignKey(Team, null=True, on_delete=models.CASCADE)
    owner = models.ForeignKey(Person, null=True, on_delete=models.CASCADE)
    orders = models.PositiveIntegerField()
    #: Who bought, or paid for a subscription; who did both counts twice.
    customers = models.PositiveIntegerField()
    #: Net of returns, in the currency of account.
    revenue = models.DecimalField(max_digits=16, decimal_places=2)
    margin = models.DecimalField(max_digits=16, decimal_places=2)
    prepared_at = models.DateTimeField()

    objects = MonthlySalesQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["month"], name="monthly_sales_by_month")]

    def __str__(self) -> str:
        return f"{self.month}: {self.revenue}"
