"""The map as a page draws it: every place as a share of its width or height, written for an SVG."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.speech import spoken
from quilate.value.portfolio.crowd import HEIGHT, WIDTH, Crowd, Point
from quilate.value.portfolio.lines import Lines
from quilate.value.portfolio.scale import Scale

#: How near labels stand at most, as a share of an axis: those below it lie side by side.
_APART_ACROSS, _APART_UP = 0.14, 0.085


@dataclass(frozen=True)
class Tick:
    """A label of an axis."""

    at: str
    label: str
    is_zero: bool


@dataclass(frozen=True)
class Area:
    """The part of the map that belongs to a group."""

    tone: str
    x: str
    y: str
    width: str
    height: str


@dataclass(frozen=True)
class Mark:
    """A customer who stands out."""

    x: str
    y: str
    tone: str
    point: Point


@dataclass(frozen=True)
class Cut:
    """A line of the portfolio: the field that it moves, where it is, where it was saved."""

    field: str
    at: str
    saved_at: str
    amount: Decimal
    scale: Scale

    @property
    def scale_of_script(self) -> str:
        """Return the scale for the script that moves the line."""
        ends = {"low": self.scale.low, "high": self.scale.high, "unit": self.scale.unit}
        return json.dumps(ends | {"at": float(self.amount)})


@dataclass(frozen=True)
class Map:
    """All that the page needs to draw the map."""

    crowd: Crowd
    across: Cut
    up: Cut
    points: list[Point]

    @property
    def box(self) -> str:
        """Return the cells as the box of an SVG."""
        return f"0 0 {WIDTH} {HEIGHT}"

    @property
    def columns(self) -> list[Tick]:
        """Return the labels below, from the left."""
        scale = self.crowd.now
        return [_tick(scale.place(each), each) for each in scale.ticks(apart=_APART_ACROSS)]

    @property
    def rows(self) -> list[Tick]:
        """Return the labels at the side, from the bottom."""
        scale = self.crowd.future
        return [_tick(1 - scale.place(each), each) for each in scale.ticks(apart=_APART_UP)]

    @property
    def marks(self) -> list[Mark]:
        """Return the customers who stand out."""
        lines = Lines(self.across.amount, self.up.amount)
        return [
            Mark(_share(each.left), _share(each.top), lines.quadrant_of(each.largest).tone, each)
            for each in self.points
        ]

    @property
    def areas(self) -> Iterator[Area]:
        """Return the four groups: what is high now lies right, what is high to come lies above."""
        left = self.crowd.now.place(float(self.across.amount))
        top = 1 - self.crowd.future.place(float(self.up.amount))
        yield _area("invest", left, 0, 1 - left, top)
        yield _area("nurture", left, top, 1 - left, 1 - top)
        yield _area("reengineer", 0, 0, left, top)
        yield _area("sack", 0, top, left, 1 - top)


def map_of(crowd: Crowd, points: list[Point], *, saved: Lines, drawn: Lines) -> Map:
    """Return the map of a crowd with its lines, as drawn and as saved."""
    now, future = crowd.now, crowd.future
    return Map(
        crowd,
        Cut(
            "current_value",
            _share(now.place(float(drawn.current_value))),
            _share(now.place(float(saved.current_value))),
            drawn.current_value,
            now,
        ),
        Cut(
            "clv",
            _share(1 - future.place(float(drawn.clv))),
            _share(1 - future.place(float(saved.clv))),
            drawn.clv,
            future,
        ),
        points,
    )


def _tick(place: float, amount: float) -> Tick:
    return Tick(_share(place), spoken().number(amount), is_zero=amount == 0)


def _area(tone: str, x: float, y: float, width: float, height: float) -> Area:
    return Area(tone, _share(x), _share(y), _share(width), _share(height))


def _share(place: float) -> str:
    return f"{100 * place:.3f}%"
