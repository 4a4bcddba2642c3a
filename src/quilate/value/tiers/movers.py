"""Who went from one tier to another, from the greatest CLV, page by page."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from quilate.core.facts import FACTS, ask, within
from quilate.core.keyset import keyset_page
from quilate.core.models import Person
from quilate.customers.filtering import are_many
from quilate.customers.models import Customer
from quilate.value.models import TierMove
from quilate.value.tiers.matrix import Cell, Step

_ROWS = 50
_ORDER = ("-clv_after", "-customer_id")


@dataclass(frozen=True)
class Mover:
    """A customer of a cell, with what they were worth before and after."""

    customer: Customer
    clv_before: Decimal
    clv_after: Decimal

    @property
    def change(self) -> Decimal:
        """Return by how much their CLV changed."""
        return self.clv_after - self.clv_before


@dataclass(frozen=True)
class MoversPage:
    """Some of them, and the cursors of the pages beside, empty where there is none."""

    rows: list[Mover]
    before: str
    after: str


def movers(
    person: Person, step: Step, cell: Cell, *, cursor: str = "", size: int = _ROWS
) -> MoversPage:
    """Return a page of the customers of a cell, of those whom a person may see.

    A cursor that is none of ours gives the first page.
    """
    if step.month is None:
        return _movers_to_now(person, cell, cursor, size)
    return _movers_of(person, step.month, cell, cursor, size)


def _movers_of(person: Person, month: dt.date, cell: Cell, cursor: str, size: int) -> MoversPage:
    theirs = Customer.objects.visible_to(person).current()
    moved = TierMove.objects.filter(month=month, before=cell.before, after=cell.after)
    # Few are gathered; among many the list is walked in its order until a page of them is met.
    rows = moved.visible_to(person).stands() if are_many(theirs) else moved.of(theirs)
    page = keyset_page(rows.select_related("customer"), _ORDER, size=size, cursor=cursor)
    found = [Mover(each.customer, each.clv_before, each.clv_after) for each in page.rows]
    return MoversPage(found, page.before, page.after)


def _movers_to_now(person: Person, cell: Cell, cursor: str, size: int) -> MoversPage:
    reach, (key, is_back) = within(person), _read(cursor)
    beyond, order = "TRUE", "now DESC, customer_id DESC"
    if key:
        beyond = f"(now, customer_id) {'>' if is_back else '<'} (?, ?)"
    if is_back:
        order = "now, customer_id"
    rows = ask(
        f"""
        SELECT customer_id, coalesce(clv_month_end, 0), coalesce(clv, 0) AS now FROM {FACTS}
        WHERE {reach.sql} AND coalesce(tier_month_end, '') = ? AND coalesce(tier, '') = ?
            AND {beyond}
        ORDER BY {order} LIMIT {size + 1}
        """,
        [*reach.parameters, cell.before, cell.after, *key],
    )
    has_more, rows = len(rows) > size, rows[:size]
    if is_back:
        rows.reverse()
    has_before, has_after = (has_more, True) if is_back else (bool(key), has_more)
    return MoversPage(
        _named(person, rows),
        f"<{rows[0][2]}~{rows[0][0]}" if rows and has_before else "",
        f">{rows[-1][2]}~{rows[-1][0]}" if rows and has_after else "",
    )


def _named(person: Person, rows: list[tuple[object, ...]]) -> list[Mover]:
    # Names come from the record, which says who may be seen now.
    visible = Customer.objects.visible_to(person).current()
    found = visible.in_bulk([row[0] for row in rows])
    return [Mover(found[row[0]], *row[1:]) for row in rows if row[0] in found]  # type: ignore[arg-type]


def _read(cursor: str) -> tuple[list[object], bool]:
    """Return what a page lies beyond, and whether it leads back."""
    amount, _, number = cursor[1:].partition("~")
    try:
        clv, customer = Decimal(amount), int(number)
    except (InvalidOperation, ValueError):
        return [], False
    is_ours = cursor[:1] in {"<", ">"} and clv.is_finite() and abs(clv) < 10**14
    return ([clv, customer], cursor[0] == "<") if is_ours and customer < 2**62 else ([], False)
