"""How the cost of winning customers comes back, as a chart."""

from collections.abc import Iterable

from quilate.core.speech import say
from quilate.value.winning.queries import Share, Winning, WonByGroup

#: More lines than so many cannot be told apart.
_LINES = 4


def payback_chart(found: WonByGroup) -> dict[str, object]:
    """Return the share that had left its cost by the end of each month since they were won."""
    known = [each for each in found.groups if each.seen_months > 1]
    lines = [(say("winning-all"), found.total), *((each.label, each) for each in known[:_LINES])]
    most = max(each.seen_months for _, each in lines)
    return {
        "legend": {"type": "scroll"},
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
            {"name": name, "type": "line", "symbol": "none", "data": _shares(each, most)}
            for name, each in lines
        ],
    }


def marks(found: WonByGroup) -> Iterable[tuple[int, Share | None]]:
    """Give the months that the table beside the chart has, with the share of all."""
    total = found.total
    for month in (1, 3, 6, 12, 18, 24, 36):
        if month <= total.seen_months:
            yield month, total.paid_by(month)


def _shares(group: Winning, months: int) -> list[float | None]:
    shares = (group.paid_by(month) for month in range(1, months + 1))
    return [None if its is None else round(its.share * 100, 1) for its in shares]
