"""One figure on its scale, with the band in which it should lie."""

import math
from dataclasses import dataclass

from quilate.report.charts.drawing import Drawing
from quilate.report.charts.scale import LinearScale


@dataclass(frozen=True)
class Band:
    """The ends of a gauge and, between them, where the figure should lie."""

    lowest: float
    good_from: float
    good_to: float
    highest: float

    def holds(self, value: float) -> bool:
        return self.good_from <= value <= self.good_to


def gauge(name: str, value: float, band: Band, words: str) -> Drawing:
    """Draw a value on its band; one outside the scale stands at its end, one unknown nowhere.

    Parameters
    ----------
    name
        Unique on the page.
    words
        Read out in place of the picture.
    """
    drawing = Drawing(name, 280, 30, words)
    across = LinearScale(band.lowest, band.highest, 8, 272)
    drawing.line(across(band.lowest), 15, across(band.highest), 15, "track")
    good = across(band.good_to) - across(band.good_from)
    drawing.rect(across(band.good_from), 9, good, 12, "band", radius=3)
    if not math.isfinite(value):
        return drawing
    at = across(min(max(value, band.lowest), band.highest))
    drawing.circle(at, 15, 7, "dot value" if band.holds(value) else "dot callout")
    return drawing
