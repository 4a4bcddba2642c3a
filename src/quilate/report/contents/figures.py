"""What is counted from the customers: the base, its cohorts, the few who are named."""

import datetime as dt
from dataclasses import dataclass

from quilate.report.contents.curve import Curve
from quilate.report.contents.portfolio import Portfolio


@dataclass(frozen=True)
class Interval:
    """An expected amount and its central 80 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Base:
    """The base in five figures; ``top20_share`` is None where there is nothing to share out."""

    customers: int
    equity: Interval
    current_value: float
    expected_active: float
    top20_share: float | None


@dataclass(frozen=True)
class Cohort:
    """Customers by the month, quarter or year (``period``) of their first purchase."""

    start: dt.date
    period: str
    customers: int
    value_to_date: float
    clv: float


@dataclass(frozen=True)
class ValuedCustomer:
    """One row of the customers worth most."""

    rank: int
    customer_id: str
    clv: Interval
    current_value: float
    p_alive: float
    next_purchase: dt.date | None
    quadrant: str
    uncertain: bool
    tier: str


@dataclass(frozen=True)
class RankFall:
    """One customer whose place is lower by margin than by revenue."""

    customer_id: str
    rank_by_revenue: int
    rank: int
    revenue: float
    value_to_date: float

    @property
    def places(self) -> int:
        return self.rank - self.rank_by_revenue


@dataclass(frozen=True)
class Figures:
    """Everything that is counted from the customers; see ``aggregates.figures_of``."""

    base: Base
    by_margin: Curve
    by_revenue: Curve
    portfolio: Portfolio
    cohorts: tuple[Cohort, ...]
    most_valuable: tuple[ValuedCustomer, ...]
    rank_falls: tuple[RankFall, ...]
