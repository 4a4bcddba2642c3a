"""Small bars that stand inside a table's row or beside a figure."""

from quilate.report.charts.drawing import Drawing
from quilate.report.charts.scale import AsinhScale, LinearScale
from quilate.report.contents import Interval


def interval_bar(name: str, interval: Interval, scale: AsinhScale, words: str) -> Drawing:
    """Draw an interval as a line with its value as a dot, on the scale of the whole table."""
    drawing = Drawing(name, scale.end + 6, 16, words)
    drawing.line(scale(interval.low), 8, scale(interval.high), 8, "interval")
    drawing.circle(scale(interval.value), 8, 4, "dot value")
    return drawing


def equity_bar(interval: Interval, low_label: str, high_label: str, words: str) -> Drawing:
    """Draw the base's interval with room at both sides and its ends written below."""
    margin = 0.3 * (interval.high - interval.low)
    drawing = Drawing("equity", 340, 42, words)
    across = LinearScale(interval.low - margin, interval.high + margin, 0, 340)
    drawing.line(0, 12, 340, 12, "track")
    low, high = across(interval.low), across(interval.high)
    drawing.rect(low, 7, high - low, 10, "interval-band", radius=5)
    drawing.circle(across(interval.value), 12, 8, "dot value")
    drawing.text(low, 38, low_label, "figure", anchor="middle")
    drawing.text(high, 38, high_label, "figure", anchor="middle")
    return drawing


def share_bar(name: str, parts: list[tuple[float, str]], words: str) -> Drawing:
    """Draw shares of a whole side by side, each of a given kind; none vanishes altogether."""
    drawing = Drawing(name, 700, 16, words)
    x = 0.0
    for share, kind in parts:
        width = max(share * 700, 2.0) if share > 0 else 0.0
        drawing.rect(x, 0, max(width - 1.5, 0.5) if width else 0, 16, kind)
        x += width
    return drawing
