"""What customers have left since they were won, by the way they came, prepared as sales are."""

from django.db import models

from quilate.activity.models.acquisition import Source


class WonMargin(models.Model):
    """What those whom one way won in a month left by the end of so many whole months since."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="+", db_index=False)
    #: Its first day.
    month = models.DateField()
    #: Whole months since each was won.
    months = models.PositiveSmallIntegerField()
    #: Of whom as many months are on record.
    customers = models.PositiveIntegerField()
    #: All that they left until then, in the currency of account, and how much of it is assumed.
    margin = models.DecimalField(max_digits=18, decimal_places=2)
    assumed = models.DecimalField(max_digits=18, decimal_places=2)
    #: The sum of the squares of what each left: how much customers differ.
    squares = models.FloatField()
    #: The last day of which anything was sold when it was prepared.
    until = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["month", "source", "months"], name="margins_of_those_won_are_summed_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.month} + {self.months}: {self.margin}"
