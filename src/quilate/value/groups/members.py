"""The customers of one group, those with most to win first, page by page."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from quilate.core.facts import FACTS, ask, within
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.groups.dimensions import Dimension

_SIZE = 25
_COLUMNS = "customer_id, potential, current_value, gap, clv, clv_low, clv_high, quadrant, tier"


@dataclass(frozen=True)
class Member:
    """A customer of a group."""

    customer: Customer
    potential: Decimal
    current_value: Decimal
    gap: Decimal
    clv: Decimal
    clv_low: Decimal
    clv_high: Decimal
    quadrant: str
    tier: str


@dataclass(frozen=True)
class Members:
    """A page of members, with the cursors of the pages beside it."""

    rows: list[Member]
    before: str
    after: str


def members_of(dimension: Dimension, code: str, person: Person, *, cursor: str = "") -> Members:
    """Return a page of the members of a group, of those whom a person may see.

    Parameters
    ----------
    code
        Of the group; empty for that of whom it is not known.
    cursor
        Of a page that was given before; what cannot be read gives the first.
    """
    reach, place = within(person), _place(cursor)
    is_backwards = cursor.startswith("<") and bool(place)
    its = f"{dimension.name} = ?" if code else f"{dimension.name} IS NULL"
    way, turn = (">", "ASC") if is_backwards else ("<", "DESC")
    beyond = f"AND (gap, customer_id) {way} (?, ?)" if place else ""
    found = ask(
        f"SELECT {_COLUMNS} FROM {FACTS} WHERE {reach.sql} AND clv IS NOT NULL AND {its} {beyond}"
        f" ORDER BY gap {turn}, customer_id {turn} LIMIT {_SIZE + 1}",
        [*reach.parameters, *([code] if code else []), *place],
    )
    has_more, found = len(found) > _SIZE, found[:_SIZE]
    if is_backwards:
        found.reverse()
    has_before, has_after = (has_more, True) if is_backwards else (bool(place), has_more)
    return Members(
        rows=_named(found, person),
        before=_cursor("<", found[0]) if found and has_before else "",
        after=_cursor(">", found[-1]) if found and has_after else "",
    )


def _named(rows: list[tuple[object, ...]], person: Person) -> list[Member]:
    # Names come from the record, which says who may be seen now.
    visible = Customer.objects.visible_to(person).current().in_bulk([row[0] for row in rows])
    return [Member(visible[row[0]], *row[1:]) for row in rows if row[0] in visible]  # type: ignore[arg-type]


def _cursor(side: str, row: tuple[object, ...]) -> str:
    return f"{side}{row[3]}:{row[0]}"


def _place(cursor: str) -> tuple[Decimal, int] | tuple[()]:
    """Return the gap and the number after which, or before which, a page begins."""
    gap, _, number = cursor[1:].partition(":")
    try:
        return (Decimal(gap), int(number)) if cursor else ()
    except (InvalidOperation, ValueError):
        return ()
