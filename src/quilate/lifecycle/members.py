"""The customers of a stage, and those behind a flow, page by page."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from quilate.core.facts import FACTS, ask, within
from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.lifecycle.models import Stage, StagePeriod

_SIZE = 50
_COLUMNS = "customer_id, coalesce(clv, 0), stage_since, second_life, current_value, p_alive"


@dataclass(frozen=True)
class Member:
    """A customer of a stage."""

    customer: Customer
    clv: Decimal
    stage_since: dt.date
    second_life: float
    current_value: Decimal | None
    p_alive: float | None


@dataclass(frozen=True)
class Members:
    """A page of members, with the cursors of the pages beside it."""

    rows: list[Member]
    before: str
    after: str


def members_of(stage: Stage, person: Person, *, cursor: str = "", size: int = _SIZE) -> Members:
    """Return a page of who is in a stage, of those whom a person may see, by CLV.

    A cursor that is none of ours gives the first page.
    """
    reach, key = within(person), _read(cursor)
    is_backwards = bool(key) and cursor.startswith("<")
    way, turn = (">", "ASC") if is_backwards else ("<", "DESC")
    beyond = f"AND (coalesce(clv, 0), customer_id) {way} (?, ?)" if key else ""
    rows = ask(
        f"""
        SELECT {_COLUMNS} FROM {FACTS} WHERE {reach.sql} AND stage = ? {beyond}
        ORDER BY coalesce(clv, 0) {turn}, customer_id {turn} LIMIT {size + 1}
        """,
        [*reach.parameters, stage.value, *key],
    )
    has_more, rows = len(rows) > size, rows[:size]
    if is_backwards:
        rows.reverse()
    has_before, has_after = (has_more, True) if is_backwards else (bool(key), has_more)
    return Members(
        _named(rows, person),
        _cursor("<", rows[0]) if rows and has_before else "",
        _cursor(">", rows[-1]) if rows and has_after else "",
    )


def movers_of(
    previous: Stage | None, stage: Stage, person: Person, *, since: dt.date, cursor: str = ""
) -> KeysetPage[StagePeriod]:
    """Return a page of who moved between two stages, of those whom a person may see now."""
    moved = StagePeriod.objects.visible_to(person).filter(
        previous=previous or "", stage=stage, entered_on__gte=since
    )
    found = moved.exclude(cause=StagePeriod.Cause.FIRST).select_related("customer")
    return keyset_page(found, ("-entered_on", "-pk"), size=_SIZE, cursor=cursor)


def _named(rows: list[tuple[object, ...]], person: Person) -> list[Member]:
    # Names come from the record, which says who may be seen now.
    visible = Customer.objects.visible_to(person).current().in_bulk([row[0] for row in rows])
    return [Member(visible[row[0]], *row[1:]) for row in rows if row[0] in visible]  # type: ignore[arg-type]


def _cursor(side: str, row: tuple[object, ...]) -> str:
    return f"{side}{row[1]}:{row[0]}"


def _read(cursor: str) -> tuple[Decimal, int] | tuple[()]:
    """Return the CLV and the number beyond which a page begins."""
    clv, _, number = cursor[1:].partition(":")
    try:
        key = Decimal(clv), int(number)
    except (InvalidOperation, ValueError):
        return ()
    return key if key[0].is_finite() and abs(key[0]) < 10**14 and abs(key[1]) < 2**62 else ()
