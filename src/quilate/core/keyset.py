"""Pages of a long list, each beginning where the last one ended: the thousandth is as fast."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.core import signing
from django.db.models import Model, Q, QuerySet

Row = TypeVar("Row")
Other = TypeVar("Other")
Record = TypeVar("Record", bound=Model)
#: Gives so many rows of a list beyond a key: in its order or, for a page before, against it.
Walk = Callable[[Sequence[Any], bool, int], list[Row]]
#: Of the numbers of some rows, tells which belong to the list.
Keep = Callable[[Sequence[int]], Collection[int]]
#: So many rows are looked at at once where most may not belong to the list.
_STRIDE = 1_000


@dataclass(frozen=True)
class KeysetPage(Generic[Row]):
    """Some rows of a list, and the keys of the pages beside it.

    Attributes
    ----------
    rows
        In the order of the list.
    before, after
        Cursors of the neighbouring pages, empty where there is none.
    """

    rows: list[Row]
    before: str
    after: str

    def holding(self, rows: list[Other]) -> "KeysetPage[Other]":
        """Return this page of the list with what was made of its rows."""
        return KeysetPage(rows, self.before, self.after)


@dataclass(frozen=True)
class InOrder(Generic[Record]):
    """Rows of the database, in an order of fields that together are unique and have an index."""

    rows: QuerySet[Record]
    order: Sequence[str]


def keyset_page_in_turn(
    parts: Sequence[InOrder[Record]], *, size: int, cursor: str = "", keep: Keep | None = None
) -> KeysetPage[Record]:
    """Return a page of a list that goes on, where one part of it ends, with the next.

    Parameters
    ----------
    cursor, keep
        As those of ``keyset_page``.
    """

    def walk(key: Sequence[Any], is_back: bool, wanted: int) -> list[tuple[int, Record]]:
        first, *beyond = key or [0]
        found: list[tuple[int, Record]] = []
        for place in range(first, -1, -1) if is_back else range(first, len(parts)):
            part, missing = parts[place], wanted - len(found)
            if missing:
                here = beyond if place == first else ()
                rows = _rows_beyond(part.rows, part.order, here, is_back, missing, keep)
                found += [(place, row) for row in rows]
        return found

    def key_of(found: tuple[int, Record]) -> list[str | int | float]:
        place, row = found
        return [place, *_key_of(row, parts[place].order)]

    order = [f"{place}:{field}" for place, part in enumerate(parts) for field in part.order]
    page = page_of(walk, order, key_of, size=size, cursor=cursor)
    return page.holding([row for _, row in page.rows])


def keyset_page(
    rows: QuerySet[Record],
    order: Sequence[str],
    *,
    size: int,
    cursor: str = "",
    keep: Keep | None = None,
) -> KeysetPage[Record]:
    """Return a page of a list of the database.

    Parameters
    ----------
    order
        Fields, ``-field`` for descending, that together are unique and have an index.
    cursor
        Of a page that was given before; one that was not given, or not in this order, gives the
        first page.
    keep
        Tells which rows belong to the list, where the database does not know; None is all. The
        list is walked until a page of them is met, so most of it, or a good part, should.
    """

    def walk(key: Sequence[Any], is_back: bool, wanted: int) -> list[Record]:
        return _rows_beyond(rows, order, key, is_back, wanted, keep)

    def key_of(row: Record) -> list[str]:
        return _key_of(row, order)

    return page_of(walk, order, key_of, size=size, cursor=cursor)


def page_of(
    walk: Walk[Row],
    order: Sequence[str],
    key_of: Callable[[Row], Sequence[str | int | float]],
    *,
    size: int,
    cursor: str = "",
) -> KeysetPage[Row]:
    """Return a page of whatever can be walked from a key, which a row has and no other has.

    Parameters
    ----------
    order
        What names the order: a cursor of a page in another order gives the first page, and so
        does one that was not given.
    """
    key, is_back = _read(cursor, order)
    found = walk(key, is_back, size + 1)
    has_more, found = len(found) > size, found[:size]
    if is_back:
        found.reverse()
    has_before, has_after = (has_more, True) if is_back else (bool(key), has_more)
    return KeysetPage(
        rows=found,
        before=_cursor(order, "<", key_of(found[0])) if found and has_before else "",
        after=_cursor(order, ">", key_of(found[-1])) if found and has_after else "",
    )


def _rows_beyond(
    rows: QuerySet[Record],
    order: Sequence[str],
    key: Sequence[Any],
    is_back: bool,
    wanted: int,
    keep: Keep | None,
) -> list[Record]:
    direction = [_turned(field) for field in order] if is_back else list(order)
    if keep:
        return _walked(rows, direction, key, wanted, keep)
    return list(_after(rows, direction, key)[:wanted])


def _key_of(row: Model, order: Sequence[str]) -> list[str]:
    return [str(getattr(row, field.lstrip("-"))) for field in order]


def _after(
    rows: QuerySet[Record], direction: Sequence[str], key: Sequence[Any]
) -> QuerySet[Record]:
    beyond = rows.filter(_beyond(direction, key)) if key else rows
    return beyond.order_by(*direction)


def _walked(
    rows: QuerySet[Record], direction: Sequence[str], key: Sequence[Any], wanted: int, keep: Keep
) -> list[Record]:
    """Return the first rows beyond a key that belong to the list."""
    fields = [field.lstrip("-") for field in direction]
    met: list[int] = []
    is_over = False
    while len(met) < wanted and not is_over:
        some = list(_after(rows, direction, key).values_list("pk", *fields)[:_STRIDE])
        kept = keep([number for number, *_ in some])
        met += [number for number, *_ in some if number in kept]
        is_over = len(some) < _STRIDE
        key = some[-1][1:] if some else key
    found = rows.in_bulk(met[:wanted])
    return [found[number] for number in met[:wanted] if number in found]


def _beyond(order: Sequence[str], key: Sequence[Any]) -> Q:
    """Return (a, b, …) > key, column by column: what both databases can walk an index for."""
    condition = Q()
    same = Q()
    for position, (field, value) in enumerate(zip(order, key, strict=True)):
        name = field.lstrip("-")
        further = Q(**{f"{name}__{'lt' if field.startswith('-') else 'gt'}": value})
        condition |= same & further
        if not position:
            # Said again alone, so that the index is entered at the key.
            entered = Q(**{f"{name}__{'lte' if field.startswith('-') else 'gte'}": value})
        same &= Q(**{name: value})
    return entered & condition


def _turned(field: str) -> str:
    return field[1:] if field.startswith("-") else f"-{field}"


def _cursor(order: Sequence[str], side: str, key: Sequence[str | int | float]) -> str:
    return _signer().sign_object([list(order), side, list(key)])


def _read(cursor: str, order: Sequence[str]) -> tuple[list[Any], bool]:
    """Return the key of a cursor that we signed, and whether it leads back."""
    try:
        its_order, side, key = _signer().unsign_object(cursor)
    except (signing.BadSignature, ValueError):
        return [], False
    return (key, side == "<") if its_order == list(order) else ([], False)


def _signer() -> signing.Signer:
    return signing.Signer(salt="quilate.keyset")
