"""Said against happened, as a chart."""

from quilate.core.speech import say
from quilate.report.contents import Backtest


def tenths_chart(test: Backtest) -> dict[str, object]:
    """Return what happened as bars and what was said as a line, tenth by tenth."""
    tenths = [str(number) for number in range(1, len(test.said) + 1)]
    return {
        "legend": {},
        "tooltip": {"trigger": "axis"},
        "xAxis": {"type": "category", "data": tenths},
        "yAxis": {"type": "value", "splitNumber": 4},
        "series": [
            {
                "name": say("report-deciles-happened"),
                "type": "bar",
                "data": [round(float(each), 2) for each in test.happened],
                "itemStyle": {"borderRadius": [3, 3, 0, 0]},
                "barCategoryGap": "35%",
            },
            {
                "name": say("report-deciles-said"),
                "type": "line",
                "data": [round(float(each), 2) for each in test.said],
                "symbol": "circle",
                "symbolSize": 8,
                "lineStyle": {"width": 2, "color": "tone-text"},
                "itemStyle": {"color": "tone-text"},
            },
        ],
    }
