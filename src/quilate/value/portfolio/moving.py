"""Who stands where under two pairs of lines, added up: the answer to a line that is dragged.

What was prepared is laid out on planes once for each reach. Who has changed since is added up anew:
taken off as they were, and put on as they are.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import product

import numpy as np

from quilate.clv.estimator import Floats
from quilate.core.facts import COME, FACTS, GONE, PREPARED, Asker, Condition
from quilate.value.models import Quadrant
from quilate.value.portfolio.lines import QUADRANTS, Lines
from quilate.value.portfolio.plane import Axis, Plane
from quilate.value.spread import VARIANCE_OF_ONE

#: Of each customer: themselves, cents, and two figures more.
_WEIGHTS = (
    "CAST(1 AS DOUBLE)",
    *(
        f"CAST({name} * 100 AS DOUBLE)"
        for name in ("current_value", "clv", "cost_to_serve", "clv_low")
    ),
    *("interactions_12m", VARIANCE_OF_ONE),
)
_ENDS = "clv, clv_low, clv_high"
_PLACES = (
    "CAST(current_value * 100 AS DOUBLE)",
    "CAST(clv * 100 AS DOUBLE)",
    f"CAST(least({_ENDS}) * 100 AS DOUBLE)",
    f"CAST(greatest({_ENDS}) * 100 AS DOUBLE)",
)
#: How the points between lines follow from those below the lower of two lines, the saved one, the
#: drawn one, and all of them: who is below both, the saved one only, the drawn only, and neither.
_FROM_BELOW = np.array([[1, 0, 0, 0], [-1, 1, 0, 0], [-1, 0, 1, 0], [1, -1, -1, 1]], dtype=float)
_SIDES = ((1, 1), (1, 0), (0, 1), (0, 0))


@dataclass(frozen=True)
class Moves:
    """Customers under lines that are saved and lines that are drawn.

    Attributes
    ----------
    sums
        By where they stand and where the drawn lines put them: how many, the cents of their
        current value, CLV, cost to serve and lower limits, their contacts, and Σ sd_i².
    uncertain
        How many could be on either side of the drawn line of CLV, by where it puts them.
    """

    sums: dict[tuple[Quadrant, Quadrant], Floats]
    uncertain: dict[Quadrant, int]


@dataclass(frozen=True)
class _Laid:
    """Customers by their current value and their CLV, and by the ends of what it may be."""

    by_clv: Plane
    by_least: Plane
    by_most: Plane


_LAID: dict[tuple[tuple[int, int], Condition], _Laid] = {}


def moves_between(ask: Asker, reach: Condition, *, saved: Lines, drawn: Lines) -> Moves:
    """Add up the customers of a reach, as they are now."""
    laid = _laid_out(ask, reach)
    sums = defaultdict(lambda: np.zeros(len(_WEIGHTS)), _sums(laid.by_clv, saved, drawn))
    uncertain = Counter(_uncertain(laid, drawn))
    for rows, sign in ((GONE, -1), (COME, 1)) if ask.has_changes else ():
        for stood, stands, strays, *found in ask(
            _among(rows, reach, saved, drawn), reach.parameters
        ):
            sums[QUADRANTS[stood], QUADRANTS[stands]] += sign * np.array(found)
            uncertain[QUADRANTS[stands]] += sign * strays
    return Moves({way: each for way, each in sums.items() if each[0]}, dict(uncertain))


def moves_of_some(ask: Asker, whom: Condition, *, saved: Lines, drawn: Lines) -> Moves:
    """Add up customers of whom no plane is kept, such as those of a segment."""
    rows = ask(_among(FACTS, whom, saved, drawn), whom.parameters)
    sums = {(QUADRANTS[row[0]], QUADRANTS[row[1]]): np.array(row[3:]) for row in rows}
    uncertain = Counter[Quadrant]()
    for _, stands, strays, *_ in rows:
        uncertain[QUADRANTS[stands]] += strays
    return Moves(sums, dict(uncertain))


def _laid_out(ask: Asker, reach: Condition) -> _Laid:
    """Return the planes of a reach; those of what was prepared before are let go, being large."""
    found = _LAID.get((ask.stamp, reach))
    if found is None:
        for known in [each for each in _LAID if each[0] != ask.stamp]:
            _LAID.pop(known, None)
        found = _LAID[ask.stamp, reach] = _lay_out(ask, reach)
    return found


def _lay_out(ask: Asker, reach: Condition) -> _Laid:
    columns = ", ".join(f"{each} AS column_{n}" for n, each in enumerate((*_PLACES, *_WEIGHTS)))
    found = ask.columns(
        f"SELECT {columns} FROM {PREPARED} WHERE {reach.sql} AND clv IS NOT NULL",
        reach.parameters,
    )
    now, *ups = (Axis(found[f"column_{n}"].to_numpy()) for n in range(len(_PLACES)))
    weights = np.stack([each.to_numpy() for each in found.columns[len(_PLACES) :]], axis=-1)
    # The first weight of everybody is one: of the ends only the number is asked.
    planes = (Plane(now, up, weights[:, : None if n == 0 else 1]) for n, up in enumerate(ups))
    return _Laid(*planes)


def _sums(plane: Plane, saved: Lines, drawn: Lines) -> dict[tuple[Quadrant, Quadrant], Floats]:
    across = _lines(_cents(saved)[0], _cents(drawn)[0])
    up = _lines(_cents(saved)[1], _cents(drawn)[1])
    known = {(x, y): plane.below(x, y) for x, y in product(set(across), set(up))}
    below = np.array([[known[x, y] for y in up] for x in across])
    parts = np.einsum("ax,by,xyk->abk", _FROM_BELOW, _FROM_BELOW, below)
    return {
        (QUADRANTS[2 * stood + stood_up], QUADRANTS[2 * stands + stands_up]): parts[a, b]
        for a, (stood, stands) in enumerate(_SIDES)
        for b, (stood_up, stands_up) in enumerate(_SIDES)
    }


def _lines(saved: float, drawn: float) -> tuple[float, float, float, float]:
    return min(saved, drawn), saved, drawn, np.inf


def _cents(lines: Lines) -> tuple[float, float]:
    return float(lines.current_value * 100), float(lines.clv * 100)


def _uncertain(laid: _Laid, drawn: Lines) -> dict[Quadrant, int]:
    """Return how many have their CLV on one side of the line and an end of it on the other."""
    across, up = _cents(drawn)
    planes = (laid.by_least, laid.by_clv, laid.by_most)
    of_low = np.array([plane.below(across, up)[0] for plane in planes])
    of_all = np.array([plane.below(np.inf, up)[0] for plane in planes])
    found = {}
    for is_low, (least, clv, most) in ((0, of_all - of_low), (1, of_low)):
        found[QUADRANTS[2 * is_low]] = int(least - clv)
        found[QUADRANTS[2 * is_low + 1]] = int(clv - most)
    return found


def _among(rows: str, reach: Condition, saved: Lines, drawn: Lines) -> str:
    sums = ", ".join(f"sum({each})" for each in _WEIGHTS)
    return f"""
        SELECT {saved.code} AS stood, {drawn.code} AS stands, count(*) FILTER ({drawn.uncertain}),
            {sums}
        FROM {rows} WHERE {reach.sql} AND clv IS NOT NULL GROUP BY stood, stands
    """
