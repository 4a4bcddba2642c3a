"""The results drawn."""

from quilate.core.speech import spoken
from quilate.results.divisions import Group
from quilate.results.statement import Month, Statement


def contribution_chart(statement: Statement) -> dict[str, object]:
    """Return what each group contributed in each month, one upon the other."""
    months = statement.months
    return {
        "legend": {"type": "scroll"},
        "tooltip": {"trigger": "axis"},
        "xAxis": {"type": "category", "data": [spoken().month(each.month) for each in months]},
        "yAxis": {"type": "value"},
        "series": [_bars(group, place, months) for place, group in enumerate(statement.groups)],
    }


def _bars(group: Group, place: int, months: list[Month]) -> dict[str, object]:
    return {
        "name": group.label,
        "type": "bar",
        "stack": "contribution",
        "barMaxWidth": 36,
        "itemStyle": {"color": f"tone-{group.tone}"},
        "data": [round(each.sheet.lines[place].now.contribution) for each in months],
    }
