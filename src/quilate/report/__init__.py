"""The self-contained page that shows what a base is worth and how far to trust it."""

from quilate.report.aggregates import ValuedCustomers, figures_of
from quilate.report.calibration import write_calibration_chart
from quilate.report.contents import ReportContents
from quilate.report.page import write_report

__all__ = [
    "ReportContents",
    "ValuedCustomers",
    "figures_of",
    "write_calibration_chart",
    "write_report",
]
