"""The charts of the pages that join rooms."""

from quilate.activity.queries.sales import Month, Sales
from quilate.core.speech import say, spoken


def sales_chart(sales: Sales) -> dict[str, object]:
    """Return revenue and margin as lines over the months."""
    months = sales.months
    return {
        "legend": {},
        "tooltip": {"trigger": "axis"},
        "xAxis": {
            "type": "category",
            "data": [spoken().month(each.month) for each in months],
            "boundaryGap": False,
        },
        "yAxis": {"type": "value"},
        "series": [
            _line(say("desk-revenue"), months, "revenue"),
            _line(say("desk-margin"), months, "margin") | {"areaStyle": {"opacity": 0.12}},
        ],
    }


def _line(name: str, months: list[Month], field: str) -> dict[str, object]:
    data = [round(getattr(each, field)) for each in months]
    return {"name": name, "type": "line", "symbol": "none", "data": data}
