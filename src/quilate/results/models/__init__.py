"""Results, in tables."""

from quilate.results.models.group_month import Division, GroupMonth
from quilate.results.models.ledger_month import LedgerMonth
from quilate.results.models.month_result import FIGURES
from quilate.results.models.results_run import ResultsRun

__all__ = ["FIGURES", "Division", "GroupMonth", "LedgerMonth", "ResultsRun"]
