"""Contracts as charts."""

from quilate.clv.estimator import Floats
from quilate.core.speech import say, spoken
from quilate.value.contracts.queries import Month, Range
from quilate.value.contracts.survival import Staying

_INVISIBLE = {
    "lineStyle": {"opacity": 0},
    "symbol": "none",
    "silent": True,
    "tooltip": {"show": False},
}


def moved_chart(months: list[Month]) -> dict[str, object]:
    """Return what came and what went, month by month, as bars."""
    shown = months[1:]
    came = [month.new + month.back + month.grown for month in shown]
    went = [-month.shrunk - month.ended for month in shown]
    bars = (("contracts-came", came, "tone-success"), ("contracts-went", went, "tone-error"))
    return {
        "legend": {},
        "tooltip": {"trigger": "axis"},
        "xAxis": {"type": "category", "data": [spoken().date(month.day) for month in shown]},
        "yAxis": {"type": "value", "splitNumber": 4},
        "series": [
            {
                "name": say(name),
                "type": "bar",
                "stack": "moved",
                "data": [round(float(each), 2) for each in values],
                "itemStyle": {"color": tone},
            }
            for name, values, tone in bars
        ],
    }


def revenue_chart(coming: list[Range]) -> dict[str, object]:
    """Return what the months to come are expected to charge, with its range."""
    low = [round(each.low, 2) for each in coming]
    return {
        "legend": {"data": [say("contracts-expected"), say("contracts-range")]},
        "tooltip": {"trigger": "axis"},
        "xAxis": {"type": "category", "data": [str(month + 1) for month in range(len(coming))]},
        "yAxis": {"type": "value", "splitNumber": 4, "scale": True},
        "series": [
            *_band(low, [round(each.high - each.low, 2) for each in coming]),
            _line(say("contracts-expected"), [round(each.expected, 2) for each in coming]),
        ],
    }


def survival_chart(curve: Staying) -> dict[str, object]:
    """Return the share that stays by month, its band, and what the model says."""
    there = slice(0, curve.months + 1)
    low = _hundredths(curve.low[there])
    width = _hundredths(curve.high[there] - curve.low[there])
    # Where too few came so far, the line goes on greyed.
    thick = [
        None if curve.is_thin(month) else value
        for month, value in enumerate(_hundredths(curve.share[there]))
    ]
    thin = [
        value if curve.is_thin(month) or curve.is_thin(min(month + 1, curve.months)) else None
        for month, value in enumerate(_hundredths(curve.share[there]))
    ]
    names = ["contracts-stayed", "contracts-band", "contracts-modelled"]
    muted = {"lineStyle": {"color": "tone-muted"}, "itemStyle": {"color": "tone-muted"}}
    modelled = _line(say("contracts-modelled"), _hundredths(curve.modelled[there]))
    return {
        "legend": {"data": [say(name) for name in names]},
        "tooltip": {"trigger": "axis"},
        "xAxis": {"type": "category", "data": [str(month) for month in range(curve.months + 1)]},
        "yAxis": {"type": "value", "min": 0, "max": 100, "axisLabel": {"formatter": "{value} %"}},
        "series": [
            *_band(low, width, "contracts-band"),
            _line(say("contracts-stayed"), thick),
            _line(say("contracts-too-few"), thin) | muted,
            modelled | {"lineStyle": {"type": "dashed"}},
        ],
    }


def _hundredths(shares: Floats) -> list[float]:
    return [round(float(share) * 100, 1) for share in shares]


def _band(
    low: list[float], width: list[float], name: str = "contracts-range"
) -> list[dict[str, object]]:
    """Return a band: a line that is not seen, and what lies between it and the other."""
    stacked = {"type": "line", "stack": "band", "stackStrategy": "all", **_INVISIBLE}
    return [
        stacked | {"name": "", "data": low},
        stacked | {"name": say(name), "data": width, "areaStyle": {"opacity": 0.18}},
    ]


def _line(name: str, data: "list[float | None] | list[float]") -> dict[str, object]:
    return {"name": name, "type": "line", "data": data, "symbol": "none"}
