"""From one array per column, as long as the base, to the few figures that a report shows."""

from quilate.report.aggregates.customers import ValuedCustomers
from quilate.report.aggregates.figures import figures_of

__all__ = ["ValuedCustomers", "figures_of"]
