"""Pages of a long list, each beginning where the last one ended: the thousandth is as fast."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.core import signing
from django.db.models import Model, Q, QuerySet

Row = TypeVar("Row", bound=Model)
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


def keyset_page(
    rows: QuerySet[Row],
    order: Sequence[str],
    *,
    size: int,
    cursor: str = "",
    keep: Keep | None = None,
) -> KeysetPage[Row]:
    """Return a page of a list.

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
    key, backwards = _read(cursor, order)
    direction = [_turned(field) for field in order] if backwards else list(order)
    if keep:
        found = _walked(rows, direction, key, size + 1, keep)
    else:
        found = list(_after(rows, direction, key)[: size + 1])
    more, found = len(found) > size, found[:size]
    if backwards:
        found.reverse()
    has_before = more if backwards else bool(key)
    has_after = True if backwards else more
    return KeysetPage(
        rows=found,
        before=_cursor(found[0], order, "<") if found and has_before else "",
        after=_cursor(found[-1], order, ">") if found and has_after else "",
    )


def _after(rows: QuerySet[Row], direction: Sequence[str], key: Sequence[Any]) -> QuerySet[Row]:
    beyond = rows.filter(_beyond(direction, key)) if key else rows
    return beyond.order_by(*direction)


def _walked(
    rows: QuerySet[Row], direction: Sequence[str], key: Sequence[Any], wanted: int, keep: Keep
) -> list[Row]:
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


def _cursor(row: Model, order: Sequence[str], side: str) -> str:
    key = [str(getattr(row, field.lstrip("-"))) for field in order]
    return _signer().sign_object([list(order), side, key])


def _read(cursor: str, order: Sequence[str]) -> tuple[list[str], bool]:
    """Return the key of a cursor that we signed, and whether it leads back."""
    try:
        its_order, side, key = _signer().unsign_object(cursor)
    except (signing.BadSignature, ValueError):
        return [], False
    return (key, side == "<") if its_order == list(order) else ([], False)


def _signer() -> signing.Signer:
    return signing.Signer(salt="quilate.keyset")
