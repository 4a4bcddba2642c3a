"""Which share of the whole a group has: None where a share would say nothing."""

from dataclasses import dataclass

from quilate.value.analysis.models import AnalysedGroup
from quilate.value.money import share_of


@dataclass(frozen=True)
class Shares:
    """Shares of all customers that an analysis is of."""

    total: AnalysedGroup

    def customers(self, group: AnalysedGroup) -> float | None:
        """Return the share of the customers."""
        return share_of(group.customers, self.total.customers)

    def margin(self, group: AnalysedGroup) -> float | None:
        """Return the share of the net margin of twelve months."""
        return share_of(group.current_value, self.total.current_value)

    def clv(self, group: AnalysedGroup) -> float | None:
        """Return the share of the CLV."""
        return share_of(group.clv, self.total.clv)

    def costs(self, group: AnalysedGroup) -> float | None:
        """Return the share of the cost to serve."""
        return share_of(group.cost_to_serve, self.total.cost_to_serve)

    def before_serving(self, group: AnalysedGroup) -> float | None:
        """Return the share of the margin to date before what serving cost."""
        return share_of(group.before_serving, self.total.before_serving)
