"""The portfolio map: current value to the right, CLV upwards, four named quadrants."""

import math
from dataclasses import dataclass

import numpy as np

from quilate.report.charts.drawing import Chart, Drawing, text_width, written
from quilate.report.charts.frame import Frame
from quilate.report.charts.scale import AsinhScale
from quilate.report.contents import Floats, Point, Portfolio
from quilate.report.wording import Wording

_SHADES = 5
_NAMED = 3
_LONGEST_NAME = 14


@dataclass(frozen=True)
class _Map:
    drawing: Drawing
    frame: Frame
    across: AsinhScale
    up: AsinhScale
    portfolio: Portfolio
    say: Wording


def portfolio_map(portfolio: Portfolio, say: Wording) -> Chart:
    """Draw the crowd as shaded cells, the largest customers as points."""
    title = say("map-title")
    return Chart(
        wide=_draw(portfolio, say, Drawing("map", 700, 540, title)),
        narrow=_draw(portfolio, say, Drawing("map-narrow", 343, 400, title)),
    )


def _draw(portfolio: Portfolio, say: Wording, drawing: Drawing) -> Drawing:
    drawing.description = say("map-description")
    frame = Frame(58, 54, drawing.width - 14, drawing.height - 48)
    across = _scale(
        portfolio.current_value_edges, portfolio.current_value_bend, frame.left, frame.right - 8
    )
    # Below the lowest cell there is a line's room for the names of the two quadrants there.
    up = _scale(portfolio.clv_edges, portfolio.clv_bend, frame.bottom - 28, frame.top + 8)
    map_ = _Map(drawing, frame, across, up, portfolio, say)
    _axes(map_)
    _crowd(map_)
    _cut_lines(map_)
    _quadrant_names(map_)
    _largest(map_)
    return drawing


def _scale(edges: Floats, bend: float, start: float, end: float) -> AsinhScale:
    return AsinhScale(float(edges[0]), float(edges[-1]), bend, start, end)


def _axes(map_: _Map) -> None:
    drawing, frame, say = map_.drawing, map_.frame, map_.say
    frame.grid_across(drawing, map_.up, say.tick, most=8)
    frame.ticks_below(drawing, map_.across, say.tick, most=int(drawing.width / 70))
    drawing.text(0, 14, say.in_currency(say("map-vertical")), "axis")
    across = say.in_currency(say("map-horizontal"))
    drawing.text(frame.right, drawing.height - 8, across, "axis", anchor="end")


def _crowd(map_: _Map) -> None:
    """Shade each cell by how many customers stand in it: one path per quadrant and shade."""
    outlines: dict[str, list[str]] = {}
    xs = [map_.across(edge) for edge in map_.portfolio.current_value_edges.tolist()]
    ys = [map_.up(edge) for edge in map_.portfolio.clv_edges.tolist()]
    shades = _shades(map_.portfolio)
    for column, row in np.argwhere(shades > 0).tolist():
        kind = f"cell shade-{shades[column, row]} {_quadrant_of(map_.portfolio, column, row)}"
        width, height = xs[column + 1] - xs[column] - 0.6, ys[row] - ys[row + 1] - 0.6
        corner = f"M{written(xs[column])} {written(ys[row + 1])}"
        outlines.setdefault(kind, []).append(
            f"{corner}h{written(width)}v{written(height)}h{written(-width)}z"
        )
    for kind, cells in sorted(outlines.items()):
        map_.drawing.path("".join(cells), kind)


def _shades(portfolio: Portfolio) -> Floats:
    """Return 0 for an empty cell, else 1 to 5 by the logarithm of its count."""
    most = math.log1p(int(portfolio.counts.max(initial=0)))
    shades = np.ceil(np.log1p(portfolio.counts) / (most or 1.0) * _SHADES)
    return np.clip(shades, 0, _SHADES).astype(np.int64)


def _quadrant_of(portfolio: Portfolio, column: int, row: int) -> str:
    edges, clv_edges = portfolio.current_value_edges, portfolio.clv_edges
    is_high_now = edges[column] + edges[column + 1] >= 2 * portfolio.cut_current_value
    is_high_later = clv_edges[row] + clv_edges[row + 1] >= 2 * portfolio.cut_clv
    if is_high_now:
        return "invest" if is_high_later else "nurture"
    return "re-engineer" if is_high_later else "sack"


def _cut_lines(map_: _Map) -> None:
    frame, drawing = map_.frame, map_.drawing
    x, y = map_.across(map_.portfolio.cut_current_value), map_.up(map_.portfolio.cut_clv)
    drawing.line(x, frame.top, x, frame.bottom, "cut")
    drawing.line(frame.left, y, frame.right, y, "cut")


def _quadrant_names(map_: _Map) -> None:
    """Name the quadrants above and below the crowd, each at its own side."""
    frame, say = map_.frame, map_.say
    corners = {
        "re-engineer": (frame.left, frame.top - 10, "start"),
        "invest": (frame.right, frame.top - 10, "end"),
        "sack": (frame.left + 6, frame.bottom - 8, "start"),
        "nurture": (frame.right, frame.bottom - 8, "end"),
    }
    for name, (x, y, anchor) in corners.items():
        map_.drawing.text(x, y, say(f"quadrant-{name}"), f"corner {name}", anchor=anchor)


def _largest(map_: _Map) -> None:
    for point in reversed(map_.portfolio.largest):
        tip = map_.say(
            "map-tip",
            customer=point.customer_id,
            current=map_.say.money(point.current_value),
            clv=map_.say.money(point.clv),
        )
        x, y = map_.across(point.current_value), map_.up(point.clv)
        map_.drawing.circle(x, y, 4, f"point {point.quadrant}", tip=tip)
    _names(map_, map_.portfolio.largest[:_NAMED])


def _names(map_: _Map, points: tuple[Point, ...]) -> None:
    """Write the names that fit beside their point, the largest first, none over another."""
    taken: list[float] = []
    for point in points:
        y = map_.up(point.clv) + 4
        name = _short(point.customer_id)
        x = map_.across(point.current_value) - 9
        if x - text_width(name) < map_.frame.left or any(abs(y - other) < 14 for other in taken):
            continue
        taken.append(y)
        map_.drawing.text(x, y, name, "halo", anchor="end")


def _short(name: str) -> str:
    """Return a name that is cut, and seen to be cut, where it is too long."""
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip() + "…"
