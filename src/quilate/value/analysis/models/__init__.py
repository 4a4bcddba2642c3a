"""What is kept of analyses of the portfolio."""

from quilate.value.analysis.models.analysed_group import AnalysedGroup
from quilate.value.analysis.models.analysis import Analysis

__all__ = ["AnalysedGroup", "Analysis"]
