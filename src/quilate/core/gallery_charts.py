"""The charts of the gallery: how a page describes one, in the words of ECharts and our tones."""

from collections.abc import Sequence

from quilate.core.speech import say

_ACTUAL = [
    82,
    91,
    88,
    97,
    104,
    99,
    93,
    90,
    106,
    112,
    131,
    148,
    96,
    101,
    99,
    108,
    117,
    111,
    104,
    102,
]
_EXPECTED = [*[None] * 19, 102, 115, 122, 143, 161]
_EQUITY = {"invest": 842, "nurture": 517, "reengineer": 268, "sack": 64}


def value_curve() -> dict[str, object]:
    """Return lines over time. A legend, axes and a tooltip take the theme's look by themselves."""
    months = [f"{year}-{month:02d}" for year in (2025, 2026) for month in range(1, 13)]
    return {
        "legend": {},
        "tooltip": {"trigger": "axis"},
        "xAxis": {"type": "category", "data": months, "boundaryGap": False},
        "yAxis": {"type": "value"},
        "series": [
            _line(say("gallery-actual"), _ACTUAL, areaStyle={"opacity": 0.12}),
            _line(say("gallery-expected"), _EXPECTED, lineStyle={"type": "dashed"}),
        ],
    }


def equity() -> dict[str, object]:
    """Return bars in the tones of the portfolios."""
    bars = [
        {"value": value, "itemStyle": {"color": f"tone-{part}"}} for part, value in _EQUITY.items()
    ]
    return {
        "tooltip": {},
        "xAxis": {"type": "value", "splitNumber": 4},
        "yAxis": {
            "type": "category",
            "inverse": True,
            "data": [say(f"gallery-portfolio-{part}") for part in _EQUITY],
        },
        "series": [{"type": "bar", "barWidth": 14, "data": bars, "itemStyle": {"borderRadius": 3}}],
    }


def _line(name: str, data: Sequence[int | None], **look: object) -> dict[str, object]:
    return {"name": name, "type": "line", "data": data, "symbol": "none", **look}
