"""The value curve and the whale, as charts."""

import numpy as np

from quilate.core.speech import say
from quilate.report.contents import Curve

#: Enough for the eye.
_POINTS = 120
_SHARE: dict[str, object] = {"type": "value", "axisLabel": {"formatter": "{value} %"}}
_SHARES: dict[str, object] = {**_SHARE, "min": 0, "max": 100, "splitNumber": 5}


def value_curve(margin: Curve, revenue: Curve) -> dict[str, object]:
    """Return what share of customers makes what share of margin, and of revenue."""
    drawn: list[tuple[str, Curve, dict[str, object]]] = [
        (say("report-curve-margin"), margin, {"areaStyle": {"opacity": 0.12}})
    ]
    if revenue.is_drawable:
        drawn.append((say("report-curve-revenue"), revenue, {"lineStyle": {"type": "dashed"}}))
    lines = [_line(name, _of_hundred(curve), symbol="none", **look) for name, curve, look in drawn]
    equal = _line(say("report-curve-equal"), [[0, 0], [100, 100]], symbol="none")
    equal |= {
        "lineStyle": {"width": 1, "color": "tone-muted"},
        "itemStyle": {"color": "tone-muted"},
    }
    fifth = {"silent": True, "symbol": "none", "data": [{"xAxis": 20}], "label": {"show": False}}
    lines[0]["markLine"] = fifth
    return {
        # The diagonal is told of beside the chart: three names do not fit on a telephone.
        "legend": {"data": [name for name, _, _ in drawn]},
        "tooltip": {"trigger": "axis"},
        "xAxis": _SHARES,
        # What lies above, before some take it away, is what the whale shows.
        "yAxis": _SHARES,
        "series": [*lines, equal],
    }


def whale_curve(margin: Curve) -> dict[str, object]:
    """Return cumulative net margin in money, which falls where customers take it away."""
    money = margin.amount_share * margin.total
    points = _points(margin.customer_share * 100, money, keep=int(np.argmax(money)))
    line = _line(say("worth-net-margin"), points, symbol="none", areaStyle={"opacity": 0.12})
    line["markLine"] = {
        "silent": True,
        "symbol": "none",
        "lineStyle": {"color": "tone-error", "type": "dashed"},
        "data": [{"yAxis": round(margin.gains, 2)}],
        "label": {"show": False},
    }
    return {
        "tooltip": {"trigger": "axis"},
        "xAxis": _SHARES,
        "yAxis": {"type": "value", "splitNumber": 4},
        "series": [line],
    }


def whale_tail(margin: Curve) -> dict[str, object]:
    """Return the end of the whale alone, on axes of its own: where net margin falls."""
    money = margin.amount_share * margin.total
    peak = int(np.argmax(money))
    across = margin.customer_share[peak:] * 100
    points = _points(across, money[peak:], keep=0)
    line = _line(say("worth-net-margin"), points, symbol="none", areaStyle={"opacity": 0.12})
    line |= {"lineStyle": {"color": "tone-error"}, "itemStyle": {"color": "tone-error"}}
    return {
        "tooltip": {"trigger": "axis"},
        "xAxis": {**_SHARE, "min": round(float(across[0]), 2), "max": 100, "splitNumber": 4},
        "yAxis": {"type": "value", "scale": True, "splitNumber": 3},
        "series": [line],
    }


def _of_hundred(curve: Curve) -> list[list[float]]:
    keep = int(np.argmax(curve.amount_share))
    return _points(curve.customer_share * 100, curve.amount_share * 100, keep=keep)


def _points(across: np.ndarray, up: np.ndarray, *, keep: int) -> list[list[float]]:
    """Return the points to draw: evenly across, with one that is kept and both ends."""
    wanted = np.searchsorted(across, np.linspace(across[0], 100, _POINTS))
    rows = np.unique(np.clip([*wanted, 0, keep, len(across) - 1], 0, len(across) - 1))
    return [[round(float(across[row]), 2), round(float(up[row]), 2)] for row in rows]


def _line(name: str, data: list[list[float]], **look: object) -> dict[str, object]:
    return {"name": name, "type": "line", "data": data, **look}
