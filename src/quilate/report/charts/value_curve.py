"""Who makes what share: the share of customers against the share of margin and revenue."""

import math

from quilate.report.charts.drawing import Chart, Drawing, polyline
from quilate.report.charts.frame import Frame
from quilate.report.charts.scale import LinearScale
from quilate.report.contents import Curve
from quilate.report.wording import Wording

_PARETO = 0.2
_STRIPS = 40


def value_curve(by_margin: Curve, by_revenue: Curve, say: Wording) -> Chart:
    """Draw both curves, the line of equal shares and the company's own 20/80."""
    return Chart(
        wide=_draw(by_margin, by_revenue, say, Drawing("curve", 700, 420, say("curve-title"))),
        narrow=_draw(
            by_margin, by_revenue, say, Drawing("curve-narrow", 343, 330, say("curve-title"))
        ),
    )


def _draw(by_margin: Curve, by_revenue: Curve, say: Wording, drawing: Drawing) -> Drawing:
    drawing.description = say("curve-description", share=say.percent(by_margin.at(_PARETO)))
    frame = Frame(48, 26, drawing.width - 14, drawing.height - 46)
    across = LinearScale(0, 1, frame.left, frame.right)
    highest = max(1.0, *by_margin.amount_share.tolist())
    up = LinearScale(0, highest * 1.04, frame.bottom, frame.top)
    frame.grid_across(drawing, up, say.percent, most=5)
    frame.ticks_below(drawing, across, say.percent, most=5)
    drawing.text(frame.left, 12, say("curve-vertical"), "axis")
    drawing.text(frame.right, drawing.height - 6, say("curve-horizontal"), "axis", anchor="end")
    drawing.line(across(0), up(0), across(1), up(1), "equal")
    _equal_label(drawing, across, up, say)
    if by_revenue.is_drawable:
        drawing.path(_outline(by_revenue, across, up), "curve revenue")
    outline = _outline(by_margin, across, up)
    drawing.path(f"{outline}L{across(1):.1f} {up(0):.1f}Z", "fill value")
    drawing.path(outline, "curve value")
    _mark_pareto(drawing, by_margin, across, up, say)
    _names(drawing, by_margin, by_revenue, across, up, say)
    _strips(drawing, by_margin, across, frame, say)
    return drawing


def _outline(curve: Curve, across: LinearScale, up: LinearScale) -> str:
    pairs = zip(curve.customer_share.tolist(), curve.amount_share.tolist(), strict=True)
    return polyline([(across(x), up(y)) for x, y in pairs])


def _equal_label(drawing: Drawing, across: LinearScale, up: LinearScale, say: Wording) -> None:
    """Write along the underside of the diagonal, up to its upper end."""
    slope = (up(1) - up(0)) / (across(1) - across(0))
    turned = math.degrees(math.atan(slope))
    drawing.text(
        across(0.97), up(0.97) + 16, say("curve-equal"), "note", anchor="end", turned=turned
    )


def _mark_pareto(
    drawing: Drawing, curve: Curve, across: LinearScale, up: LinearScale, say: Wording
) -> None:
    share = curve.at(_PARETO)
    x, y = across(_PARETO), up(share)
    drawing.line(x, up(0), x, y, "callout")
    drawing.line(across(0), y, x, y, "callout")
    drawing.circle(x, y, 5, "dot callout")
    # A high point has room under the curves, a low one above them.
    is_high = share > 0.5
    left, base = (x + 12, y + 62) if is_high else (across(0) + 10, y - 34)
    drawing.text(left, base, say.percent(share), "big callout")
    drawing.text(left, base + 17, say("curve-pareto"), "note")


def _names(
    drawing: Drawing,
    by_margin: Curve,
    by_revenue: Curve,
    across: LinearScale,
    up: LinearScale,
    say: Wording,
) -> None:
    """Write each curve's name where the two stand apart, or one name where they do not."""
    if not by_revenue.is_drawable or abs(by_margin.at(_PARETO) - by_revenue.at(_PARETO)) < 0.02:
        name = say("curve-both" if by_revenue.is_drawable else "curve-margin")
        drawing.text(across(0.40), up(by_margin.at(0.40)) - 10, name, "name value", anchor="end")
        return
    upper, lower = ("margin", "revenue"), ("revenue", "margin")
    high, low = upper if by_margin.at(0.5) >= by_revenue.at(0.5) else lower
    curves = {"margin": by_margin, "revenue": by_revenue}
    kinds = {"margin": "name value", "revenue": "name revenue"}
    drawing.text(
        across(0.40), up(curves[high].at(0.40)) - 8, say(f"curve-{high}"), kinds[high], anchor="end"
    )
    drawing.text(across(0.44), up(curves[low].at(0.42)) + 18, say(f"curve-{low}"), kinds[low])


def _strips(
    drawing: Drawing, curve: Curve, across: LinearScale, frame: Frame, say: Wording
) -> None:
    for step in range(1, _STRIPS + 1):
        share = step / _STRIPS
        tip = say(
            "curve-tip",
            customers=say.percent(share, decimals=1),
            share=say.percent(curve.at(share), decimals=1),
        )
        left = across(share - 1 / _STRIPS)
        drawing.rect(
            left, frame.top, across(share) - left, frame.bottom - frame.top, "hover", tip=tip
        )
