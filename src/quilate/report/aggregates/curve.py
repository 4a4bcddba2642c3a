"""Who makes what share: the cumulative curve under both the value curve and the whale."""

import numpy as np

from quilate.report.contents import Counts, Curve, Floats

_POINTS = 200


def curve_of(amounts: Floats) -> Curve:
    """Return the cumulative share of ``amounts`` by customer, the largest first.

    With no negative amount this is the Lorenz curve read from the rich end; with some, it rises
    above 1 and comes back: the whale curve.

    Parameters
    ----------
    amounts
        One per customer, shape ``(n,)``.
    """
    descending = np.sort(amounts)[::-1]
    gaining = int(np.searchsorted(-descending, 0.0, side="left"))
    not_losing = int(np.searchsorted(-descending, 0.0, side="right"))
    cumulative = np.cumsum(descending)
    total = float(cumulative[-1]) if amounts.size else 0.0
    kept = _kept_rows(amounts.size, gaining, not_losing)
    return Curve(
        customer_share=np.r_[0.0, kept / max(amounts.size, 1)],
        amount_share=_shares(cumulative, kept, total),
        total=total,
        gains=float(cumulative[gaining - 1]) if gaining else 0.0,
        losing=amounts.size - not_losing,
        customers=amounts.size,
    )


def _kept_rows(customers: int, *bends: int) -> Counts:
    """Return how many customers stand left of each kept point, the bends always among them."""
    even = np.linspace(1, max(customers, 1), min(_POINTS - len(bends), max(customers, 1)))
    rows = np.unique(np.r_[even.round(), bends].astype(np.int64))
    return rows[(rows > 0) & (rows <= customers)]


def _shares(cumulative: Floats, kept: Counts, total: float) -> Floats:
    if total <= 0:
        return np.empty(0)
    shares: Floats = np.concatenate([[0.0], cumulative[kept - 1] / total])
    shares[-1] = 1.0
    return shares
