"""What the records themselves say of a month."""

from django.db import models

from quilate.results.models.month_result import MonthResult
from quilate.results.models.results_run import ResultsRun


class LedgerMonth(MonthResult):
    """A month of the whole company, added up without asking to whom anything belongs."""

    run = models.ForeignKey(ResultsRun, on_delete=models.CASCADE, related_name="ledger")

    def __str__(self) -> str:
        return f"{self.month}: {self.revenue}"
