"""The portfolio as a grid of counts, so that ten million customers draw like a thousand."""

import numpy as np

from quilate.report.aggregates.customers import ValuedCustomers
from quilate.report.contents import QUADRANTS, Counts, Floats, Point, Portfolio, Quadrant

_CELLS = 48
_POINTS = 40
_CHUNK = 1 << 20
#: Keeps the largest customer, or a line drawn through it, off the edge.
_HEADROOM = 1.2


def portfolio_of(
    customers: ValuedCustomers, *, cut_current_value: float, cut_clv: float
) -> Portfolio:
    """Return the map of current value against CLV with its four quadrants.

    Parameters
    ----------
    customers
        The valued base.
    cut_current_value, cut_clv
        The lines between low and high, in money.
    """
    across = _edges(customers.current_value, cut_current_value)
    up = _edges(customers.clv, cut_clv)
    return Portfolio(
        cut_current_value=cut_current_value,
        cut_clv=cut_clv,
        quadrants=_quadrants(customers),
        current_value_edges=across[0],
        clv_edges=up[0],
        counts=_counts(customers.current_value, customers.clv, across, up),
        current_value_bend=across[1],
        clv_bend=up[1],
        largest=tuple(_point(customers, row) for row in largest_rows(customers.clv, _POINTS)),
    )


def largest_rows(amounts: Floats, count: int) -> Counts:
    """Return the rows of the ``count`` largest amounts, the largest first, ties by row."""
    count = min(count, amounts.size)
    if count == 0:
        return np.empty(0, dtype=np.int64)
    threshold = np.partition(amounts, amounts.size - count)[amounts.size - count]
    above = np.flatnonzero(amounts > threshold)
    level = np.flatnonzero(amounts == threshold)[: count - above.size]
    rows = np.concatenate([above, level])
    return rows[np.argsort(-amounts[rows], kind="stable")]


def _edges(amounts: Floats, cut: float) -> tuple[Floats, float]:
    """Return the cells' edges along one axis, and where the scale bends.

    The bend is the typical size of an amount that is not zero, so that half of the customers
    lie on the linear part and the tail does not push them against the axis.
    """
    sizes = np.abs(amounts[:: max(1, amounts.size // _CHUNK)])
    sizes = sizes[sizes > 0]
    bend = float(np.median(sizes)) if sizes.size else 1.0
    lowest = min(float(amounts.min(initial=0.0)), cut, 0.0)
    highest = max(float(amounts.max(initial=0.0)), cut, bend) * _HEADROOM
    positions = np.linspace(np.arcsinh(lowest / bend), np.arcsinh(highest / bend), _CELLS + 1)
    return np.sinh(positions) * bend, bend


def _counts(
    across: Floats, up: Floats, across_edges: tuple[Floats, float], up_edges: tuple[Floats, float]
) -> Counts:
    flat = np.zeros(_CELLS * _CELLS, dtype=np.int64)
    for start in range(0, across.size, _CHUNK):
        rows = slice(start, start + _CHUNK)
        cells = _cells(across[rows], across_edges) * _CELLS + _cells(up[rows], up_edges)
        flat += np.bincount(cells, minlength=flat.size)
    return flat.reshape(_CELLS, _CELLS)


def _cells(amounts: Floats, edges: tuple[Floats, float]) -> Counts:
    first, last = np.arcsinh(edges[0][[0, -1]] / edges[1])
    steps = (np.arcsinh(amounts / edges[1]) - first) * (_CELLS / (last - first))
    cells: Counts = np.clip(steps, 0, _CELLS - 1).astype(np.int64)
    return cells


def _quadrants(customers: ValuedCustomers) -> tuple[Quadrant, ...]:
    code = customers.quadrant
    counts = np.bincount(code, minlength=len(QUADRANTS))
    clv = np.bincount(code, weights=customers.clv, minlength=len(QUADRANTS))
    uncertain = np.bincount(code, weights=customers.uncertain, minlength=len(QUADRANTS))
    return tuple(
        Quadrant(
            name, int(counts[index]), float(clv[index]), uncertain[index] / max(counts[index], 1)
        )
        for index, name in enumerate(QUADRANTS)
    )


def _point(customers: ValuedCustomers, row: int) -> Point:
    return Point(
        customer_id=str(customers.customer_id[int(row)]),
        current_value=float(customers.current_value[row]),
        clv=float(customers.clv[row]),
        quadrant=QUADRANTS[int(customers.quadrant[row])],
    )
