"""The lifecycle as a picture: a ring of five stages, those who are lost within it, and the flows.

Lengths are those of a picture 400 wide; an arrow is as wide as the root of how many it stands for.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from quilate.lifecycle.models import Stage
from quilate.lifecycle.queries import Flow, StageFigures

WIDTH, HEIGHT = 400, 392
_CENTRE, _RADIUS = (200.0, 206.0), 144.0
_DISC, _SMALL_DISC = 46.0, 35.0
#: How far an arrow bends, as a share of its length; to the right of its way, so that two that go
#: to and fro keep apart.
_BEND = 0.16
#: But not where it would lead through those who are lost, in the middle.
_STRAIGHT = {(Stage.CONVERSION, Stage.RECOVERY): -0.01}
#: Whose numbers stand within the bend: without it there is another arrow.
_WITHIN = {
    (Stage.RECOVERY, Stage.LOST),
    (Stage.LOST, Stage.CONVERSION),
    (Stage.LOYALTY, Stage.RETENTION),
}
_WIDEST, _THINNEST = 9.0, 1.25
_GAP = 4.0
#: How much room the digits of a number take.
_DIGIT, _TALL = 7.0, 9.0
Point = tuple[float, float]
TONES = {
    Stage.ATTRACTION: "note",
    Stage.CONVERSION: "gold",
    Stage.RETENTION: "invest",
    Stage.LOYALTY: "good",
    Stage.RECOVERY: "care",
    Stage.LOST: "sack",
}


@dataclass(frozen=True)
class Disc:
    """A stage in the picture."""

    figures: StageFigures
    x: float
    y: float
    radius: float
    tone: str

    @property
    def name_y(self) -> float:
        """Return where the name stands."""
        return round(self.y - 13, 1)

    @property
    def count_y(self) -> float:
        """Return where the number of customers stands."""
        return round(self.y + 5, 1)

    @property
    def money_y(self) -> float:
        """Return where the CLV stands."""
        return round(self.y + 20, 1)


@dataclass(frozen=True)
class Arrow:
    """A flow in the picture: its curve, its head, and where its number stands."""

    flow: Flow
    path: str
    head: str
    width: float
    x: float
    y: float
    tone: str


@dataclass(frozen=True)
class Ring:
    """The picture."""

    discs: list[Disc]
    arrows: list[Arrow]
    width: int = WIDTH
    height: int = HEIGHT


def ring_of(stages: Sequence[StageFigures], flows: Sequence[Flow]) -> Ring:
    """Return the picture of stages and of the flows between them; who is new comes from nowhere."""
    discs = {each.stage: _disc(each) for each in stages}
    between = [flow for flow in flows if flow.previous]
    most = max((flow.customers for flow in between), default=1)
    # The thick ones below.
    arrows = [
        _arrow(flow, discs[flow.previous], discs[flow.stage], most)
        for flow in between
        if flow.previous
    ]
    return Ring(list(discs.values()), arrows)


def _disc(figures: StageFigures) -> Disc:
    (x, y), tone = _CENTRE, TONES[figures.stage]
    if figures.stage is Stage.LOST:
        return Disc(figures, x, y + _SMALL_DISC / 3, _SMALL_DISC, tone)
    angle = math.radians(72 * list(Stage).index(figures.stage) - 90)
    x, y = x + _RADIUS * math.cos(angle), y + _RADIUS * math.sin(angle)
    return Disc(figures, round(x, 1), round(y, 1), _DISC, tone)


def _arrow(flow: Flow, start: Disc, end: Disc, most: int) -> Arrow:
    width = max(_WIDEST * math.sqrt(flow.customers / most), _THINNEST)
    way = start.figures.stage, end.figures.stage
    share = _STRAIGHT.get(way, _BEND)
    bend = _bend_between((start.x, start.y), (end.x, end.y), share)
    begin = _towards((start.x, start.y), bend, start.radius + _GAP)
    tip = _towards((end.x, end.y), bend, end.radius + _GAP)
    head = 5 + width
    foot = _towards(tip, bend, head)
    side = -1 if way in _WITHIN else 1
    x, y = _beside(begin, bend, tip, side * (head / 2 + _GAP), len(str(flow.customers)))
    return Arrow(
        flow,
        f"M{_at(begin)} Q{_at(bend)} {_at(foot)}",
        _head(tip, foot, head / 2),
        round(width, 2),
        round(x, 1),
        round(y, 1),
        start.tone,
    )


def _beside(begin: Point, bend: Point, tip: Point, clear: float, digits: int) -> Point:
    """Return where a number stands, so far from its arrow: without the bend, or within if less."""
    straight = _halfway(begin, tip)
    x, y = _halfway(straight, bend)
    away = math.copysign(math.dist(straight, bend), clear)
    across, down = (bend[0] - straight[0]) / away, (bend[1] - straight[1]) / away
    return (
        x + across * (abs(clear) + digits * _DIGIT / 2),
        y + down * (abs(clear) + _TALL / 2) + _TALL / 2,
    )


def _halfway(start: Point, end: Point) -> Point:
    return (start[0] + end[0]) / 2, (start[1] + end[1]) / 2


def _bend_between(start: Point, end: Point, share: float) -> Point:
    (x, y), (to_x, to_y) = start, end
    return (
        (x + to_x) / 2 + (to_y - y) * share,
        (y + to_y) / 2 - (to_x - x) * share,
    )


def _towards(start: Point, end: Point, length: float) -> Point:
    (x, y), (to_x, to_y) = start, end
    share = length / math.hypot(to_x - x, to_y - y)
    return x + (to_x - x) * share, y + (to_y - y) * share


def _head(tip: Point, foot: Point, half: float) -> str:
    length = math.hypot(tip[0] - foot[0], tip[1] - foot[1])
    across = ((foot[1] - tip[1]) / length * half, (tip[0] - foot[0]) / length * half)
    left = (foot[0] + across[0], foot[1] + across[1])
    right = (foot[0] - across[0], foot[1] - across[1])
    return f"{_at(tip)} {_at(left)} {_at(right)}"


def _at(point: Point) -> str:
    return f"{point[0]:.1f},{point[1]:.1f}"
