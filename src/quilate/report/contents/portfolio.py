"""The portfolio: current value against CLV, as a grid of counts for the crowd."""

from dataclasses import dataclass

from quilate.report.contents.arrays import Counts, Floats

#: The portfolio's quadrants, in the order of their codes 0 to 3.
QUADRANTS = ("invest", "nurture", "re-engineer", "sack")


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
