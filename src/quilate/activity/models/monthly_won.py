"""How many customers came by each way month by month, prepared as sales are."""

from django.db import models

from quilate.activity.models.acquisition import Source


class MonthlyWon(models.Model):
    """The customers whom one way won in a month."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="+", db_index=False)
    #: Its first day.
    month = models.DateField()
    customers = models.PositiveIntegerField()
    prepared_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["month", "source"], name="customers_won_are_summed_once_a_month"
            )
        ]

    def __str__(self) -> str:
        return f"{self.month}: {self.customers}"
