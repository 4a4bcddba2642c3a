"""The room inside a picture where amounts are drawn, with its grid and axis labels."""

from collections.abc import Callable
from dataclasses import dataclass

from quilate.report.charts.drawing import Drawing
from quilate.report.charts.scale import Scale


@dataclass(frozen=True)
class Frame:
    """Edges in pixels, and the scales that run along them."""

    left: float
    top: float
    right: float
    bottom: float

    def grid_across(
        self, drawing: Drawing, scale: Scale, label: Callable[[float], str], *, most: int
    ) -> None:
        """Draw horizontal lines at round amounts of a scale that runs up, labelled at the left."""
        for amount in scale.ticks(most):
            y = scale(amount)
            drawing.line(self.left, y, self.right, y, "base" if amount == 0 else "grid")
            drawing.text(self.left - 8, y + 4, label(amount), "tick", anchor="end")

    def ticks_below(
        self, drawing: Drawing, scale: Scale, label: Callable[[float], str], *, most: int
    ) -> None:
        """Write round amounts of a scale that runs to the right under the frame."""
        for amount in scale.ticks(most):
            x = scale(amount)
            drawing.line(x, self.bottom, x, self.bottom + 4, "base")
            drawing.text(x, self.bottom + 18, label(amount), "tick", anchor="middle")
