"""The lifecycle as a picture: a ring of five stages, those who are lost within it, and the flows.

Lengths are those of a picture 510 wide; an arrow is as wide as the root of how many it stands for.
What stands written at it are customers and their CLV; what is a trickle has no text, and stands in
the table beside the picture.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quilate.core.speech import spoken
from quilate.lifecycle.labels import Box, Curve, Point, places_of
from quilate.lifecycle.models import Stage
from quilate.lifecycle.queries import Flow, StageFigures

WIDTH, HEIGHT = 510, 456
_CENTRE, _RADIUS = (234.0, 246.0), 162.0
_DISC, _SMALL_DISC = 46.0, 35.0
#: How far an arrow bends, as a share of its length; to the right of its way, so that two that go
#: to and fro keep apart.
_BEND = 0.16
#: But not where it would lead through those who are lost, in the middle.
_STRAIGHT = {(Stage.CONVERSION, Stage.RECOVERY): -0.01}
_WIDEST, _THINNEST = 9.0, 1.25
_GAP = 4.0
#: From how far without the ring who is new comes.
_ENTRY = 34.0
#: An arrow of less than this share of the largest has no text.
_TRICKLE = 0.02
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
    def boxes(self) -> list[Box]:
        """Return the room that it takes: its square without the corners."""
        wide, less = 2 * self.radius, 1.6 * self.radius
        return [Box(self.x, self.y, wide, less), Box(self.x, self.y, less, wide)]

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
    """A flow in the picture: its curve and its head."""

    flow: Flow
    curve: Curve
    path: str
    head: str
    tone: str


@dataclass(frozen=True)
class Label:
    """How many go along an arrow, and the CLV that they had."""

    customers: str
    clv: str
    x: float
    y: float

    @property
    def clv_y(self) -> float:
        """Return where the CLV stands."""
        return round(self.y + 12, 1)


@dataclass(frozen=True)
class Ring:
    """The picture."""

    discs: list[Disc]
    arrows: list[Arrow]
    labels: list[Label]
    width: int = WIDTH
    height: int = HEIGHT


def ring_of(stages: Sequence[StageFigures], flows: Sequence[Flow], *, currency: str) -> Ring:
    """Return the picture of stages, and of the flows into and between them, the largest first."""
    discs = {each.stage: _disc(each) for each in stages}
    most = max((flow.customers for flow in flows), default=1)
    # The thick ones below.
    arrows = [_arrow(flow, discs, most) for flow in flows]
    told = [each for each in arrows if each.flow.customers >= _TRICKLE * most]
    return Ring(list(discs.values()), arrows, _labels(told, list(discs.values()), currency))


def _labels(arrows: Sequence[Arrow], discs: Sequence[Disc], currency: str) -> list[Label]:
    words = [_words(each.flow, currency) for each in arrows]
    texts = zip((each.curve for each in arrows), words, strict=True)
    taken = [box for each in discs for box in each.boxes]
    boxes = places_of(texts, taken=taken, size=(WIDTH, HEIGHT))
    return [
        Label(*said, round(box.x, 1), round(box.y - 3, 1))
        for said, box in zip(words, boxes, strict=True)
        if box
    ]


def _words(flow: Flow, currency: str) -> tuple[str, str]:
    customers = spoken().number(flow.customers)
    sign = "" if flow.previous else "+"
    return f"{sign}{customers}", spoken().money(float(flow.clv), currency)


def _disc(figures: StageFigures) -> Disc:
    (x, y), tone = _CENTRE, TONES[figures.stage]
    if figures.stage is Stage.LOST:
        return Disc(figures, x, y + 0.7 * _SMALL_DISC, _SMALL_DISC, tone)
    angle = math.radians(72 * list(Stage).index(figures.stage) - 90)
    x, y = x + _RADIUS * math.cos(angle), y + _RADIUS * math.sin(angle)
    return Disc(figures, round(x, 1), round(y, 1), _DISC, tone)


def _arrow(flow: Flow, discs: Mapping[Stage, Disc], most: int) -> Arrow:
    width = max(_WIDEST * math.sqrt(flow.customers / most), _THINNEST)
    end = discs[flow.stage]
    start = discs[flow.previous] if flow.previous else None
    if start:
        share = _STRAIGHT.get((start.figures.stage, end.figures.stage), _BEND)
        bend = _bend_between((start.x, start.y), (end.x, end.y), share)
        begin = _towards((start.x, start.y), bend, start.radius + _GAP)
    else:
        without = end.radius + _GAP + _ENTRY
        begin = _towards((end.x, end.y), _CENTRE, -without)
        bend = _towards((end.x, end.y), _CENTRE, -without / 1.5)
    tip = _towards((end.x, end.y), bend, end.radius + _GAP)
    head = 5 + width
    foot = _towards(tip, bend, head)
    return Arrow(
        flow,
        Curve(begin, bend, tip, round(width, 2)),
        f"M{_at(begin)} Q{_at(bend)} {_at(foot)}",
        _head(tip, foot, head / 2),
        (start or end).tone,
    )


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
