"""What the tables of value hold of customers.

What is expected of somebody is theirs, and goes with them. Month ends stay, of a customer without a
name, so that what the base was worth then stays the same.
"""

from quilate.core.holdings import (
    holds_no_customer,
    kept_without_customer,
    removed_with_customer,
)
from quilate.value.models import (
    MonthEndValuation,
    PortfolioPolicy,
    Valuation,
    ValuationRun,
    ValueChange,
    ValueSum,
)

holds_no_customer(ValuationRun, PortfolioPolicy, ValueSum)
removed_with_customer(Valuation)
removed_with_customer(ValueChange)
kept_without_customer(MonthEndValuation, reason="statistics")
