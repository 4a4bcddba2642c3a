"""Who makes what share: the share of customers against the share of margin and revenue."""

import math
from dataclasses import dataclass

from quilate.report.charts.drawing import Chart, Drawing, polyline
from quilate.report.charts.frame import Frame
from quilate.report.charts.scale import LinearScale
from quilate.report.contents import Curve
from quilate.report.wording import Wording

_PARETO = 0.2
_STRIPS = 40
#: Two curves nearer to each other than this at 20 % are named as one.
_NEAR = 0.02


@dataclass(frozen=True)
class _Plot:
    drawing: Drawing
    frame: Frame
    across: LinearScale
    up: LinearScale
    by_margin: Curve
    by_revenue: Curve
    say: Wording


def value_curve(by_margin: Curve, by_revenue: Curve, say: Wording) -> Chart:
    """Draw both curves, the line of equal shares and the company's own 20/80."""
    wide = Drawing("curve", 700, 420, say("curve-title"))
    narrow = Drawing("curve-narrow", 343, 330, say("curve-title"))
    for drawing in (wide, narrow):
        _draw(_plot(drawing, by_margin, by_revenue, say))
    return Chart(wide, narrow)


def _plot(drawing: Drawing, by_margin: Curve, by_revenue: Curve, say: Wording) -> _Plot:
    frame = Frame(48, 26, drawing.width - 14, drawing.height - 46)
    across = LinearScale(0, 1, frame.left, frame.right)
    highest = max(1.0, *by_margin.amount_share.tolist())
    up = LinearScale(0, highest * 1.04, frame.bottom, frame.top)
    return _Plot(drawing, frame, across, up, by_margin, by_revenue, say)


def _draw(plot: _Plot) -> None:
    drawing, say = plot.drawing, plot.say
    drawing.description = say("curve-description", share=say.percent(plot.by_margin.at(_PARETO)))
    _axes(plot)
    _equal_shares(plot)
    if plot.by_revenue.is_drawable:
        drawing.path(_outline(plot, plot.by_revenue), "curve revenue")
    outline = _outline(plot, plot.by_margin)
    drawing.path(f"{outline}L{plot.across(1):.1f} {plot.up(0):.1f}Z", "fill value")
    drawing.path(outline, "curve value")
    _mark_pareto(plot)
    _names(plot)
    _strips(plot)


def _axes(plot: _Plot) -> None:
    drawing, frame, say = plot.drawing, plot.frame, plot.say
    frame.grid_across(drawing, plot.up, say.percent, most=5)
    frame.ticks_below(drawing, plot.across, say.percent, most=5)
    drawing.text(frame.left, 12, say("curve-vertical"), "axis")
    drawing.text(frame.right, drawing.height - 6, say("curve-horizontal"), "axis", anchor="end")


def _equal_shares(plot: _Plot) -> None:
    """Draw the diagonal and write along its underside, up to its upper end."""
    drawing, across, up = plot.drawing, plot.across, plot.up
    drawing.line(across(0), up(0), across(1), up(1), "equal")
    turned = math.degrees(math.atan((up(1) - up(0)) / (across(1) - across(0))))
    words = plot.say("curve-equal")
    drawing.text(across(0.97), up(0.97) + 16, words, "note", anchor="end", turned=turned)


def _outline(plot: _Plot, curve: Curve) -> str:
    pairs = zip(curve.customer_share.tolist(), curve.amount_share.tolist(), strict=True)
    return polyline([(plot.across(x), plot.up(y)) for x, y in pairs])


def _mark_pareto(plot: _Plot) -> None:
    drawing, left = plot.drawing, plot.across(0)
    share = plot.by_margin.at(_PARETO)
    x, y = plot.across(_PARETO), plot.up(share)
    drawing.line(x, plot.up(0), x, y, "callout")
    drawing.line(left, y, x, y, "callout")
    drawing.circle(x, y, 5, "dot callout")
    # A high point has room under the curves, a low one above them.
    start, base = (x + 12, y + 62) if share > 0.5 else (left + 10, y - 34)
    drawing.text(start, base, plot.say.percent(share), "big callout")
    drawing.text(start, base + 17, plot.say("curve-pareto"), "note")


def _names(plot: _Plot) -> None:
    """Write each curve's name where the two stand apart, or one name where they do not."""
    margin, revenue, say = plot.by_margin, plot.by_revenue, plot.say
    if not revenue.is_drawable:
        _name_above(plot, margin, say("curve-margin"), "name value")
    elif abs(margin.at(_PARETO) - revenue.at(_PARETO)) < _NEAR:
        _name_above(plot, margin, say("curve-both"), "name value")
    elif margin.at(0.5) >= revenue.at(0.5):
        _name_above(plot, margin, say("curve-margin"), "name value")
        _name_below(plot, revenue, say("curve-revenue"), "name revenue")
    else:
        _name_above(plot, revenue, say("curve-revenue"), "name revenue")
        _name_below(plot, margin, say("curve-margin"), "name value")


def _name_above(plot: _Plot, curve: Curve, name: str, kind: str) -> None:
    x, y = plot.across(0.40), plot.up(curve.at(0.40)) - 10
    plot.drawing.text(x, y, name, kind, anchor="end")


def _name_below(plot: _Plot, curve: Curve, name: str, kind: str) -> None:
    plot.drawing.text(plot.across(0.44), plot.up(curve.at(0.44)) + 20, name, kind)


def _strips(plot: _Plot) -> None:
    """Lay unseen strips over the picture that tell the figures under the pointer."""
    frame, say = plot.frame, plot.say
    width = (frame.right - frame.left) / _STRIPS
    for step in range(1, _STRIPS + 1):
        share = step / _STRIPS
        tip = say(
            "curve-tip",
            customers=say.percent(share, decimals=1),
            share=say.percent(plot.by_margin.at(share), decimals=1),
        )
        left = frame.left + (step - 1) * width
        plot.drawing.rect(left, frame.top, width, frame.bottom - frame.top, "hover", tip=tip)
