"""Which share of the whole a group has: None where a share would say nothing."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.value.analysis.models import AnalysedGroup


@dataclass(frozen=True)
class Shares:
    """Shares of all customers that an analysis is of."""

    total: AnalysedGroup

    def customers(self, group: AnalysedGroup) -> float | None:
        """Return the share of the customers."""
        return _share(group.customers, self.total.customers)

    def margin(self, group: AnalysedGroup) -> float | None:
        """Return the share of the net margin of twelve months."""
        return _share(group.current_value, self.total.current_value)

    def clv(self, group: AnalysedGroup) -> float | None:
        """Return the share of the CLV."""
        return _share(group.clv, self.total.clv)

    def costs(self, group: AnalysedGroup) -> float | None:
        """Return the share of the cost to serve."""
        return _share(group.cost_to_serve, self.total.cost_to_serve)

    def before_serving(self, group: AnalysedGroup) -> float | None:
        """Return the share of the margin to date before what serving cost."""
        return _share(group.before_serving, self.total.before_serving)


def _share(part: Decimal | int, whole: Decimal | int) -> float | None:
    # Of nothing, or of a loss, there is no share.
    return float(Decimal(part) / Decimal(whole)) if whole > 0 else None
