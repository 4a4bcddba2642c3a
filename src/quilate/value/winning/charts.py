"""How the cost of winning customers comes back, as a chart."""

from collections.abc import Iterable

from quilate.core.speech import say
from quilate.value.winning.queries import Share, Winning, WonByGroup

#: How the lines of groups are drawn, so that nobody needs their colours to tell them apart: more
#: than so many could not be.
_STROKES: tuple[str | list[int], ...] = ("solid", "dashed", "dotted", [10, 3, 2, 3])


def payback_chart(found: WonByGroup) -> dict[str, object]:
    """Return the share that had left its cost by the end of each month since they were won."""
    groups = [each for each in found.groups if each.seen_months > 1][: len(_STROKES)]
    most = max(each.seen_months for each in (found.total, *groups))
    whole = _line(say("winning-all"), found.total, most, width=3, color="tone-text")
    return {
        # Each with its own stroke.
        "legend": {"type": "scroll", "icon": None, "itemWidth": 28},
        "tooltip": {"trigger": "axis"},
        "xAxis": {
            "type": "category",
            "data": [str(month) for month in range(1, most + 1)],
            "name": say("winning-months"),
            "nameLocation": "middle",
            "nameGap": 28,
        },
        "yAxis": {"type": "value", "min": 0, "max": 100, "axisLabel": {"formatter": "{value} %"}},
        "series": [
            whole | {"itemStyle": {"color": "tone-text"}},
            *(
                _line(each.label, each, most, width=2, type=stroke)
                for each, stroke in zip(groups, _STROKES, strict=False)
            ),
        ],
    }


def marks(found: WonByGroup) -> Iterable[tuple[int, Share | None]]:
    """Give the months that the table beside the chart has, with the share of all."""
    total = found.total
    for month in (1, 3, 6, 12, 18, 24, 36):
        if month <= total.seen_months:
            yield month, total.paid_by(month)


def _line(name: str, its: Winning, months: int, **stroke: object) -> dict[str, object]:
    line = {"name": name, "type": "line", "symbol": "none", "lineStyle": stroke}
    return line | {"data": _shares(its, months)}


def _shares(group: Winning, months: int) -> list[float | None]:
    shares = (group.paid_by(month) for month in range(1, months + 1))
    return [None if its is None else round(its.share * 100, 1) for its in shares]
