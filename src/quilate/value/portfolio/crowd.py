"""The base as a map: how dense the crowd is, and the few worth most as points of their own."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

import numpy as np

from quilate.core.facts import EVERYBODY, FACTS, Asker, Condition, asking, prepared, within
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.portfolio.lines import Lines
from quilate.value.portfolio.scale import Scale, scale_of

#: The map is so many cells wide and high; whoever shows it draws them as tall as wide.
WIDTH, HEIGHT = 72, 44
LEVELS = 8
#: By CLV, and by current value, so many of the first.
_LARGEST = 20
#: What lies below this share of the base stands on the edge.
_EDGE = 0.001
#: From left and bottom, and how many customers stand there.
_Cell = tuple[int, int, int]


@dataclass(frozen=True)
class Level:
    """Cells that are about as crowded, as the path of an SVG."""

    opacity: str
    path: str


@dataclass(frozen=True)
class Largest:
    """The figures of a customer who stands out."""

    customer_id: int
    current_value: Decimal
    clv: Decimal
    clv_low: Decimal
    clv_high: Decimal


@dataclass(frozen=True)
class Point:
    """A customer on the map, from left and top, as a share of it."""

    customer: Customer
    left: float
    top: float
    is_uncertain: bool
    largest: Largest


@dataclass(frozen=True)
class Crowd:
    """The map within somebody's reach.

    Attributes
    ----------
    fullest
        How many customers there are in the cell with most.
    """

    now: Scale
    future: Scale
    levels: tuple[Level, ...]
    fullest: int
    largest: tuple[Largest, ...]


def crowd(person: Person, *, among: Condition = EVERYBODY) -> Crowd | None:
    """Return the map of who is within a person's reach; None where nobody is valued.

    That of all is drawn once of what has been prepared: what changes since shows in the figures.
    """
    file, reach = prepared(), within(person)
    if among != EVERYBODY:
        return _drawn_now(reach.also(among))
    return _drawn(file.stamp if file else None, reach)


def points(person: Person, shown: Crowd, lines: Lines) -> list[Point]:
    """Return those who stand out, as far as the person may see them now."""
    numbers = [each.customer_id for each in shown.largest]
    found = Customer.objects.visible_to(person).current().in_bulk(numbers)
    return [
        Point(
            found[each.customer_id],
            shown.now.place(float(each.current_value)),
            1 - shown.future.place(float(each.clv)),
            lines.leave_uncertain(each),
            each,
        )
        for each in shown.largest
        if each.customer_id in found
    ]


@lru_cache(maxsize=64)
def _drawn(_stamp: tuple[int, int] | None, reach: Condition) -> Crowd | None:
    return _drawn_now(reach)


def _drawn_now(reach: Condition) -> Crowd | None:
    with asking() as ask:
        scales = _scales(reach, ask)
        return _placed(reach, *scales, ask) if scales else None


def _scales(reach: Condition, ask: Asker) -> tuple[Scale, Scale] | None:
    ends = ", ".join(
        f"quantile_disc({name}, {_EDGE}), max({name}), quantile_disc(abs({name}), 0.6)"
        for name in ("current_value", "clv")
    )
    ((count, *found),) = ask(
        f"SELECT count(clv), {ends} FROM {FACTS} WHERE {reach.sql} AND clv IS NOT NULL",
        reach.parameters,
    )
    if not count:
        return None
    low, high, usual, *future = (float(each) for each in found)
    return scale_of(low, high, usual), scale_of(*future)


def _placed(reach: Condition, now: Scale, future: Scale, ask: Asker) -> Crowd:
    across, up = _cell("current_value", now, WIDTH), _cell("clv", future, HEIGHT)
    cells = ask(
        f"""
        SELECT {across} AS across, {up} AS up, count(*)
        FROM {FACTS} WHERE {reach.sql} AND clv IS NOT NULL GROUP BY across, up ORDER BY up, across
        """,
        reach.parameters,
    )
    fullest = max(count for _, _, count in cells)
    largest = _largest(reach, ask)
    crowded = _without(cells, largest, now, future)
    return Crowd(now, future, _levels(crowded, fullest), fullest, largest)


def _cell(name: str, scale: Scale, cells: int) -> str:
    low, high = scale.bent(scale.low), scale.bent(scale.high)
    step = (high - low) / cells
    place = f"floor((asinh(CAST({name} AS DOUBLE) / {scale.unit!r}) - {low!r}) / {step!r})"
    return f"CAST(greatest(0, least({cells - 1}, {place})) AS INTEGER)"


def _without(
    cells: list[_Cell], largest: tuple[Largest, ...], now: Scale, future: Scale
) -> list[_Cell]:
    """Return the crowd without those who stand out: they are drawn as points."""
    drawn = Counter(
        (
            min(WIDTH - 1, int(now.place(float(each.current_value)) * WIDTH)),
            min(HEIGHT - 1, int(future.place(float(each.clv)) * HEIGHT)),
        )
        for each in largest
    )
    left = ((across, up, count - drawn[across, up]) for across, up, count in cells)
    return [cell for cell in left if cell[2] > 0]


def _levels(cells: list[_Cell], fullest: int) -> tuple[Level, ...]:
    """Return the cells by how crowded they are: by powers, since few cells hold most customers."""
    paths: dict[int, list[str]] = defaultdict(list)
    for across, up, count in cells:
        share = np.log1p(count) / np.log1p(fullest)
        level = max(1, int(np.ceil(share * LEVELS)))
        paths[level].append(f"M{across} {HEIGHT - 1 - up}h1v1h-1z")
    return tuple(
        Level(f"{0.1 + 0.9 * level / LEVELS:.2f}", "".join(paths[level])) for level in sorted(paths)
    )


def _largest(reach: Condition, ask: Asker) -> tuple[Largest, ...]:
    columns = "customer_id, current_value, clv, clv_low, clv_high"
    of_them = f"SELECT {columns} FROM {FACTS} WHERE {reach.sql} AND clv IS NOT NULL ORDER BY "
    by = (
        f"({of_them} {name} DESC, customer_id LIMIT {_LARGEST})"
        for name in ("clv", "current_value")
    )
    rows = ask(" UNION ".join(by) + " ORDER BY clv DESC, customer_id", reach.parameters * 2)
    return tuple(Largest(*row) for row in rows)
