"""Who stands in a group of the portfolio, from the greatest CLV, page by page."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from quilate.core.facts import FACTS, ask, within
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.models import Quadrant
from quilate.value.portfolio.lines import QUADRANTS, Lines

_ROWS = 50
_COLUMNS = "customer_id, clv, clv_low, clv_high, current_value, cost_to_serve"


@dataclass(frozen=True)
class Member:
    """A customer of a group, with what places them there."""

    customer: Customer
    clv: Decimal
    clv_low: Decimal
    clv_high: Decimal
    current_value: Decimal
    cost_to_serve: Decimal
    is_uncertain: bool


@dataclass(frozen=True)
class MembersPage:
    """Some members, and the cursors of the pages beside, empty where there is none."""

    rows: list[Member]
    before: str
    after: str


def members(
    person: Person, quadrant: Quadrant, lines: Lines, *, cursor: str = "", size: int = _ROWS
) -> MembersPage:
    """Return a page of who stands in a group, within a person's reach.

    A cursor that is none of ours gives the first page.
    """
    reach, (key, is_back) = within(person), _read(cursor)
    beyond, order = ("TRUE", "clv DESC, customer_id")
    if is_back:
        beyond, order = "(clv > ? OR (clv = ? AND customer_id < ?))", "clv, customer_id DESC"
    elif key:
        beyond = "(clv < ? OR (clv = ? AND customer_id > ?))"
    rows = ask(
        f"""
        SELECT {_COLUMNS}, {lines.uncertain} FROM {FACTS}
        WHERE {reach.sql} AND {lines.code} = {QUADRANTS.index(quadrant)} AND {beyond}
        ORDER BY {order} LIMIT {size + 1}
        """,
        [*reach.parameters, *key],
    )
    has_more, rows = len(rows) > size, rows[:size]
    if is_back:
        rows.reverse()
    has_before, has_after = (has_more, True) if is_back else (bool(key), has_more)
    return MembersPage(
        _named(person, rows),
        _cursor(rows[0], "<") if rows and has_before else "",
        _cursor(rows[-1], ">") if rows and has_after else "",
    )


def _named(person: Person, rows: list[tuple[object, ...]]) -> list[Member]:
    visible = Customer.objects.visible_to(person).current()
    found = visible.in_bulk([row[0] for row in rows])
    return [Member(found[row[0]], *row[1:]) for row in rows if row[0] in found]  # type: ignore[arg-type]


def _cursor(row: tuple[object, ...], side: str) -> str:
    return f"{side}{row[1]}~{row[0]}"


def _read(cursor: str) -> tuple[list[object], bool]:
    """Return what a page lies beyond, bound to its condition, and whether it leads back."""
    amount, _, number = cursor[1:].partition("~")
    try:
        clv, customer = Decimal(amount), int(number)
    except (InvalidOperation, ValueError):
        return [], False
    is_ours = cursor[:1] in {"<", ">"} and clv.is_finite() and abs(clv) < 10**14
    return ([clv, clv, customer], cursor[0] == "<") if is_ours and customer < 2**62 else ([], False)
