"""What the curves say, in figures."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.report.contents import Curve
from quilate.value.curve.shape import gini_of, share_that_makes

_SHARES = (0.01, 0.05, 0.1, 0.2, 0.5)


@dataclass(frozen=True)
class Findings:
    """What a company calls its 20/80, as it is.

    Attributes
    ----------
    margin_of_fifth, revenue_of_fifth
        Shares that the first fifth of the customers makes; None where there is nothing to share.
    four_fifths_from
        The share of customers that makes four fifths of the margin.
    gini
        How unequally margin is made.
    lost
        What customers below zero take away.
    rows
        For shares of customers, those of margin and revenue that they make.
    """

    margin_of_fifth: float | None
    revenue_of_fifth: float | None
    four_fifths_from: float | None
    gini: float | None
    losing: int
    lost: Decimal
    rows: list[tuple[float, float, float | None]]


def findings_of(margin: Curve, revenue: Curve) -> Findings:
    """Return what the curves of margin and revenue say."""
    has_margin = margin.has_shares
    return Findings(
        margin_of_fifth=margin.at(0.2) if has_margin else None,
        revenue_of_fifth=revenue.at(0.2) if revenue.has_shares else None,
        four_fifths_from=share_that_makes(margin, 0.8) if has_margin else None,
        gini=gini_of(margin) if has_margin else None,
        losing=margin.losing,
        lost=Decimal(repr(round(margin.gains - margin.total, 2))),
        rows=[_row(share, margin, revenue) for share in _SHARES] if has_margin else [],
    )


def _row(share: float, margin: Curve, revenue: Curve) -> tuple[float, float, float | None]:
    return (share, margin.at(share), revenue.at(share) if revenue.has_shares else None)
