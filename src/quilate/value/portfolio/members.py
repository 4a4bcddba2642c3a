"""Who stands in a group of the portfolio, from the greatest CLV, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import Condition
from quilate.core.keyset import KeysetPage
from quilate.core.models import Person
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer
from quilate.value.models import Quadrant
from quilate.value.portfolio.lines import QUADRANTS, Lines

_ROWS = 50
_COLUMNS = ("clv", "clv_low", "clv_high", "current_value", "cost_to_serve")


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


def members(
    person: Person,
    quadrant: Quadrant,
    lines: Lines,
    *,
    besides: Sequence[int] = (),
    cursor: str = "",
    size: int = _ROWS,
) -> KeysetPage[Member]:
    """Return a page of who stands in a group besides some, within a person's reach."""
    among = Condition(
        f"{lines.code} = ? AND customer_id NOT IN (SELECT unnest(?::BIGINT[]))",
        (QUADRANTS.index(quadrant), list(besides)),
    )
    columns = (*_COLUMNS, lines.uncertain)
    page = greatest_first(person, "clv", columns, among, cursor=cursor, size=size)
    return page.holding([Member(*row) for row in page.rows])
