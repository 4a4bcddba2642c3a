"""The grid of priorities drawn: places in hundredths of the plot."""

from dataclasses import dataclass

from quilate.results.propositions.priorities.grid import Field, Grid, Placed

#: Around the marks, as a share of what is between them.
_AROUND = 0.12
_TONES = {
    Field.CONCENTRATE: "bad",
    Field.KEEP: "good",
    Field.LOW: "neutral",
    Field.OVERKILL: "care",
    Field.UNTOLD: "neutral",
}


@dataclass(frozen=True)
class Axis:
    """What an axis goes from and to."""

    first: float
    last: float

    def at(self, value: float) -> float:
        """Return where a value is, from 0 to 100."""
        return round(100 * (value - self.first) / (self.last - self.first), 2)


@dataclass(frozen=True)
class Mark:
    """An attribute, our score with its interval, and the competitor's."""

    placed: Placed
    x: float
    y: float
    low: float
    high: float
    theirs: float | None
    tone: str

    @property
    def is_told(self) -> bool:
        """Return whether it can be told in which field it is."""
        return self.placed.field is not Field.UNTOLD


@dataclass(frozen=True)
class Drawn:
    """The grid, as it is drawn."""

    grid: Grid
    across: Axis
    up: Axis
    marks: list[Mark]
    line_x: float
    line_y: float


def drawn(grid: Grid) -> Drawn:
    """Return where everything is."""
    across, up = _across(grid), _up(grid)
    marks = [_mark(each, across, up) for each in grid.placed]
    line_y = round(100 - up.at(grid.performance_line), 2)
    return Drawn(grid, across, up, marks, across.at(grid.importance_line), line_y)


def _across(grid: Grid) -> Axis:
    most = max(each.share for each in grid.placed)
    return Axis(0.0, most * (1 + _AROUND))


def _up(grid: Grid) -> Axis:
    ends = [
        float(each.attribute.theirs) for each in grid.placed if each.attribute.theirs is not None
    ]
    for each in grid.placed:
        ours = float(each.attribute.ours)
        ends += [ours - each.half_width, ours + each.half_width]
    around = (max(ends) - min(ends)) * _AROUND or 1.0
    return Axis(min(ends) - around, max(ends) + around)


def _mark(placed: Placed, across: Axis, up: Axis) -> Mark:
    ours, theirs = float(placed.attribute.ours), placed.attribute.theirs

    def y(value: float) -> float:
        return round(100 - up.at(value), 2)

    return Mark(
        placed,
        across.at(placed.share),
        y(ours),
        y(ours - placed.half_width),
        y(ours + placed.half_width),
        None if theirs is None else y(float(theirs)),
        _TONES[placed.field],
    )
