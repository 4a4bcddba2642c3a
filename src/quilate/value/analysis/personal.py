"""What the tables of analyses hold of customers: nothing but sums, which stay as they were."""

from quilate.core.holdings import holds_no_customer
from quilate.value.analysis.models import AnalysedGroup, Analysis

holds_no_customer(Analysis, AnalysedGroup)
