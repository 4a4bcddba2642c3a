"""Who went from one tier to another, from the greatest CLV, page by page."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import Condition
from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Person
from quilate.customers.filtering import are_many
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer
from quilate.value.models import TierMove
from quilate.value.tiers.matrix import Cell, Step

_ROWS = 50
_ORDER = ("-clv_after", "-customer_id")
_CLV_NOW = "coalesce(clv, 0)"


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


def movers(
    person: Person, step: Step, cell: Cell, *, cursor: str = "", size: int = _ROWS
) -> KeysetPage[Mover]:
    """Return a page of the customers of a cell, of those whom a person may see."""
    if step.month is None:
        return _movers_to_now(person, cell, cursor, size)
    return _movers_of(person, step.month, cell, cursor, size)


def _movers_of(
    person: Person, month: dt.date, cell: Cell, cursor: str, size: int
) -> KeysetPage[Mover]:
    theirs = Customer.objects.visible_to(person).current()
    moved = TierMove.objects.filter(month=month, before=cell.before, after=cell.after)
    # Few are gathered; among many the list is walked in its order until a page of them is met.
    rows = moved.visible_to(person).stands() if are_many(theirs) else moved.of(theirs)
    page = keyset_page(rows.select_related("customer"), _ORDER, size=size, cursor=cursor)
    return page.holding(
        [Mover(each.customer, each.clv_before, each.clv_after) for each in page.rows]
    )


def _movers_to_now(person: Person, cell: Cell, cursor: str, size: int) -> KeysetPage[Mover]:
    among = Condition(
        "coalesce(tier_month_end, '') = ? AND coalesce(tier, '') = ?", (cell.before, cell.after)
    )
    columns = ("coalesce(clv_month_end, 0)", _CLV_NOW)
    page = greatest_first(person, _CLV_NOW, columns, among, cursor=cursor, size=size)
    return page.holding([Mover(*row) for row in page.rows])
