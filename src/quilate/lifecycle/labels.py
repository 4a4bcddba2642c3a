"""What stands written at the arrows of the lifecycle, each where nothing else stands."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

#: How much room a digit takes, and two lines.
_DIGIT, _TALL = 6.5, 30.0
_GAP = 3.0
#: Where along an arrow a text is tried, the first first.
_PLACES = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.05)
#: So many pieces of an arrow are looked at.
_PIECES = 24
Point = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """What takes room in the picture."""

    x: float
    y: float
    wide: float
    tall: float

    def meets(self, other: "Box") -> bool:
        """Return whether both want the same room."""
        return (
            abs(self.x - other.x) < (self.wide + other.wide) / 2
            and abs(self.y - other.y) < (self.tall + other.tall) / 2
        )

    def is_within(self, wide: float, tall: float) -> bool:
        """Return whether it lies in a picture."""
        return (
            self.wide / 2 <= self.x <= wide - self.wide / 2
            and self.tall / 2 <= self.y <= tall - self.tall / 2
        )


@dataclass(frozen=True)
class Curve:
    """The way of an arrow, bent towards a point, and how wide it is."""

    begin: Point
    bend: Point
    end: Point
    width: float

    def at(self, share: float) -> Point:
        """Return the point at a share of the way."""
        return (self._along(share, 0), self._along(share, 1))

    def beside(self, share: float, side: int, wide: float) -> Box:
        """Return the room for a text beside the way: without its bend, or with -1 within."""
        (x, y), (before, after) = self.at(share), (self.at(share - 0.05), self.at(share + 0.05))
        along = math.dist(before, after)
        across = (after[1] - before[1]) / along * side, (before[0] - after[0]) / along * side
        away = self.width / 2 + _GAP
        return Box(
            x + across[0] * (away + wide / 2), y + across[1] * (away + _TALL / 2), wide, _TALL
        )

    def boxes(self) -> list[Box]:
        """Return the room that the arrow itself takes, piece by piece."""
        places = (self.at(step / _PIECES) for step in range(_PIECES + 1))
        return [Box(x, y, self.width, self.width) for x, y in places]

    def _along(self, share: float, axis: int) -> float:
        rest = 1 - share
        return (
            rest**2 * self.begin[axis]
            + 2 * rest * share * self.bend[axis]
            + share**2 * self.end[axis]
        )


def places_of(
    texts: Iterable[tuple[Curve, Sequence[str]]], *, taken: Sequence[Box], size: Point
) -> list[Box | None]:
    """Return where each text stands, the first as it likes best; None where there is no room.

    A text keeps clear of other arrows too, wherever it can.

    Parameters
    ----------
    texts
        Of each arrow, with its lines.
    taken
        What stands there already.
    size
        Of the picture.
    """
    texts, room = list(texts), list(taken)
    ways = [box for curve, _ in texts for box in curve.boxes()]
    found: list[Box | None] = []
    for curve, lines in texts:
        wide = max(len(line) for line in lines) * _DIGIT
        tried = [curve.beside(share, side, wide) for share in _PLACES for side in (1, -1)]
        free = [box for box in tried if box.is_within(*size) and not any(map(box.meets, room))]
        clear = [box for box in free if not any(map(box.meets, ways))]
        box = next(iter(clear or free), None)
        found.append(box)
        room += [box] if box else []
    return found
