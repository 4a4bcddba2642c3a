"""What a report shows: plain values and short arrays, filled by whoever ran the valuation.

Money is in the currency of :class:`Provenance`; shares are between 0 and 1; days are dates.
"""

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Counts = NDArray[np.int64]

#: The portfolio's quadrants, in the order of their codes 0 to 3.
QUADRANTS = ("invest", "nurture", "re-engineer", "sack")


@dataclass(frozen=True)
class Interval:
    """An expected amount and its central 80 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Provenance:
    """Where the figures come from. ``champion`` is the model that won the backtest."""

    source: str
    as_of: dt.date
    period_start: dt.date
    period_end: dt.date
    currency: str | None
    horizon_days: int
    discount_rate_per_year: float
    champion: str
    version: str
    input_sha256: str = ""


@dataclass(frozen=True)
class Base:
    """The base in five figures; ``top20_share`` is None where there is nothing to share out."""

    customers: int
    equity: Interval
    current_value: float
    expected_active: float
    top20_share: float | None


@dataclass(frozen=True)
class Curve:
    """Cumulative amount by customer, the largest first, thinned to a few hundred points.

    Attributes
    ----------
    customer_share, amount_share
        Both start at 0; ``amount_share`` is divided by the total and passes 1 where some lose.
        It is empty where the total is not positive.
    total, gains
        Sum over all customers; sum over those above zero.
    losing
        Customers below zero.
    """

    customer_share: Floats
    amount_share: Floats
    total: float
    gains: float
    losing: int
    customers: int

    @property
    def is_drawable(self) -> bool:
        return self.amount_share.size > 0

    @property
    def has_shares(self) -> bool:
        """Whether a fifth of the customers is at least one of them, and there is a whole."""
        return self.is_drawable and self.customers >= 5

    def at(self, customer_share: float) -> float:
        """Return the share of the amount that the first ``customer_share`` of them make."""
        return float(np.interp(customer_share, self.customer_share, self.amount_share))


@dataclass(frozen=True)
class Quadrant:
    """One quadrant of the portfolio; ``name`` is one of :data:`QUADRANTS`."""

    name: str
    customers: int
    clv: float
    uncertain_share: float


@dataclass(frozen=True)
class Point:
    """One customer on the portfolio map."""

    customer_id: str
    current_value: float
    clv: float
    quadrant: str


@dataclass(frozen=True)
class Portfolio:
    """Current value against CLV: a grid of counts for the crowd, points for the largest.

    Attributes
    ----------
    current_value_edges, clv_edges
        Edges of the grid's cells in money, evenly spaced on an inverse hyperbolic sine scale.
    counts
        Customers per cell, shape ``(current_value_edges.size - 1, clv_edges.size - 1)``.
    current_value_bend, clv_bend
        The amount around which that scale turns from linear to logarithmic.
    """

    cut_current_value: float
    cut_clv: float
    quadrants: tuple[Quadrant, ...]
    current_value_edges: Floats
    clv_edges: Floats
    counts: Counts
    current_value_bend: float
    clv_bend: float
    largest: tuple[Point, ...]


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


@dataclass(frozen=True)
class Metrics:
    """How well a candidate foretold; definitions as in ``run.json``."""

    mae: float
    rmse: float
    bias: float
    gini: float
    spearman: float
    top20_capture: float
    decile_mape: float
    coverage_80: float
    upper_miss: float


@dataclass(frozen=True)
class Candidate:
    """A model or a naive rule (``is_naive``) that was scored; ``name`` is shown as it is."""

    name: str
    is_naive: bool
    metrics: Metrics


@dataclass(frozen=True)
class Backtest:
    """What was said on ``cutoff`` about the days until ``window_end``, and what happened.

    ``said`` and ``happened`` are mean amounts per customer by decile of what was said, the
    highest first (fewer than ten entries where there are fewer customers).
    """

    cutoff: dt.date
    window_end: dt.date
    customers: int
    champion: str
    candidates: tuple[Candidate, ...]
    said: Floats
    happened: Floats

    @property
    def metrics(self) -> Metrics:
        """Return the champion's metrics."""
        return next(each.metrics for each in self.candidates if each.name == self.champion)


@dataclass(frozen=True)
class FitNote:
    """How a model's fit ended, where that is worth saying, such as ``no dropout detected``."""

    model: str
    state: str


@dataclass(frozen=True)
class Assumptions:
    """What the figures rest on besides the file.

    ``default_margin`` is None where every line had its cost or margin; ``further`` are sentences
    already in the reader's language.
    """

    default_margin: float | None
    has_cost_to_serve: bool
    fits: tuple[FitNote, ...] = ()
    further: tuple[str, ...] = ()


@dataclass(frozen=True)
class RejectReason:
    """How many rows were rejected for one reason, in the reader's language."""

    reason: str
    rows: int


@dataclass(frozen=True)
class RejectedRow:
    """One rejected row, as in ``rejects.csv``."""

    file: str
    line: int
    field: str
    value: str
    reason: str


@dataclass(frozen=True)
class Reading:
    """The account of the rows: read = used + guest + rejected."""

    rows_read: int
    rows_used: int
    rows_guest: int
    rows_rejected: int
    guest_money: float = 0.0
    duplicate_rows: int = 0
    reasons: tuple[RejectReason, ...] = ()
    examples: tuple[RejectedRow, ...] = ()


@dataclass(frozen=True)
class ReportContents:
    """The whole report. ``backtest`` is None where there was too little history for one."""

    provenance: Provenance
    figures: Figures
    backtest: Backtest | None
    assumptions: Assumptions
    reading: Reading
