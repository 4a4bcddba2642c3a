"""The customers of one group, those with most to win first, page by page."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import Condition
from quilate.core.keyset import KeysetPage
from quilate.core.models import Person
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer

_SIZE = 25
_COLUMNS = ("potential", "current_value", "gap", "clv", "clv_low", "clv_high", "quadrant", "tier")


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


def members_of(its: Condition, person: Person, *, cursor: str = "") -> KeysetPage[Member]:
    """Return a page of the members of a group, of those whom a person may see."""
    among = Condition(f"clv IS NOT NULL AND ({its.sql})", its.parameters)
    page = greatest_first(person, "gap", _COLUMNS, among, cursor=cursor, size=_SIZE)
    return page.holding([Member(*row) for row in page.rows])
