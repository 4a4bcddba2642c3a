"""What a report shows: plain values and short arrays, filled by whoever ran the valuation.

Money is in the currency of :class:`Provenance`; shares are between 0 and 1; days are dates.
"""

from quilate.report.contents.arrays import Counts, Floats
from quilate.report.contents.backtest import Backtest, Candidate, Metrics
from quilate.report.contents.curve import Curve
from quilate.report.contents.figures import (
    Base,
    Cohort,
    Figures,
    Interval,
    RankFall,
    ValuedCustomer,
)
from quilate.report.contents.portfolio import QUADRANTS, Point, Portfolio, Quadrant
from quilate.report.contents.provenance import Assumptions, FitNote, Provenance
from quilate.report.contents.reading import Reading, RejectedRow, RejectReason
from quilate.report.contents.report import ReportContents

__all__ = [
    "QUADRANTS",
    "Assumptions",
    "Backtest",
    "Base",
    "Candidate",
    "Cohort",
    "Counts",
    "Curve",
    "Figures",
    "FitNote",
    "Floats",
    "Interval",
    "Metrics",
    "Point",
    "Portfolio",
    "Provenance",
    "Quadrant",
    "RankFall",
    "Reading",
    "RejectReason",
    "RejectedRow",
    "ReportContents",
    "ValuedCustomer",
]
