"""What the tables of the results hold of customers: nothing but sums."""

from quilate.core.holdings import holds_no_customer
from quilate.results.models import GroupMonth, LedgerMonth, ResultsRun

holds_no_customer(ResultsRun, GroupMonth, LedgerMonth)
