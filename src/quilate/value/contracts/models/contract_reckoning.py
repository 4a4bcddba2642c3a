"""What a run says of contracts as such, whoever holds them."""

from django.db import models

from quilate.value.models import ValuationRun


class ContractReckoning(models.Model):
    """The days and plans of the sums of a run, and how long its model says that contracts stay."""

    run = models.OneToOneField(ValuationRun, on_delete=models.CASCADE, related_name="+")
    #: The month ends at which contracts are counted, the oldest first, and the day of the run.
    days = models.JSONField()
    #: The key of each plan; their places are those of the counts of endings.
    plans = models.JSONField()
    #: The share of new contracts that stay 0, 1, 2… months: of each plan, and of all at the end.
    modelled = models.JSONField()

    def __str__(self) -> str:
        return f"{self.run_id}"
