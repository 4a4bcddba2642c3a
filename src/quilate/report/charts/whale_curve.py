"""The whale curve: what the winners earn, and what those below zero give back."""

import numpy as np

from quilate.report.charts.drawing import Chart, Drawing, polyline, text_width
from quilate.report.charts.frame import Frame
from quilate.report.charts.scale import LinearScale
from quilate.report.contents import Curve
from quilate.report.wording import Wording


def whale_curve(curve: Curve, say: Wording) -> Chart:
    """Draw cumulative net margin in money, the peak and the fall after it."""
    title = say("whale-title")
    return Chart(
        wide=_draw(curve, say, Drawing("whale", 700, 380, title)),
        narrow=_draw(curve, say, Drawing("whale-narrow", 343, 320, title)),
    )


def _draw(curve: Curve, say: Wording, drawing: Drawing) -> Drawing:
    drawing.description = say(
        "whale-description", peak=say.money(curve.gains), total=say.money(curve.total)
    )
    frame = Frame(60, 44, drawing.width - 14, drawing.height - 46)
    across = LinearScale(0, 1, frame.left, frame.right)
    up = LinearScale(0, curve.gains * 1.02, frame.bottom, frame.top)
    frame.grid_across(drawing, up, say.tick, most=5)
    frame.ticks_below(drawing, across, say.percent, most=5)
    drawing.text(0, 14, say.in_currency(say("whale-vertical")), "axis")
    drawing.text(frame.right, drawing.height - 6, say("whale-horizontal"), "axis", anchor="end")
    _areas(drawing, curve, across, up)
    _peak(drawing, curve, across, up, say)
    return drawing


def _areas(drawing: Drawing, curve: Curve, across: LinearScale, up: LinearScale) -> None:
    """Fill up to the peak in the colour of value, after it in that of loss."""
    points = [
        (across(x), up(y * curve.total))
        for x, y in zip(curve.customer_share.tolist(), curve.amount_share.tolist(), strict=True)
    ]
    # A hair less, because the peak is one of the points and its share may differ in the last bit.
    turn = int(np.searchsorted(curve.customer_share, _winners(curve) - 1e-9)) + 1
    rise, fall = points[:turn], points[turn - 1 :]
    floor = up(0)
    drawing.path(
        f"{polyline(rise)}L{rise[-1][0]:.1f} {floor}L{rise[0][0]:.1f} {floor}Z", "fill value"
    )
    drawing.path(polyline(rise), "curve value")
    if len(fall) > 1:
        shut = f"L{fall[-1][0]:.1f} {fall[0][1]:.1f}Z"
        drawing.path(polyline(fall) + shut, "fill loss")
        drawing.line(*fall[0], fall[-1][0], fall[0][1], "callout-loss")
        drawing.path(polyline(fall), "curve loss")
    drawing.circle(*points[-1], 4, "dot value")


def _peak(
    drawing: Drawing, curve: Curve, across: LinearScale, up: LinearScale, say: Wording
) -> None:
    x, y = across(_winners(curve)), up(curve.gains)
    drawing.circle(x, y, 5, "dot callout")
    lost, end = say.money(curve.total - curve.gains), across(1)
    drawing.text(end, y - 12, lost, "name loss", anchor="end")
    peak = say("whale-peak", share=say.percent(curve.gains / curve.total))
    # The peak's name stands over it, unless it has to make room for what is lost after it.
    room = min(x + text_width(peak) / 2, end - text_width(lost, 13.5) - 14)
    drawing.text(max(room, across(0) + text_width(peak)), y - 12, peak, "label", anchor="end")
    drawing.text(end - 2, up(curve.total) + 24, say.money(curve.total), "label", anchor="end")


def _winners(curve: Curve) -> float:
    """Return the share of customers who do not lose money."""
    return 1 - curve.losing / max(curve.customers, 1)
