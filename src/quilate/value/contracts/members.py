"""The customers whose next commitment ends in a month, those with most at stake first."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import Condition
from quilate.core.keyset import KeysetPage
from quilate.core.models import Person
from quilate.core.months import month_from
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer

_SIZE = 25
_COLUMNS = (
    "next_commitment_end",
    "monthly_amount",
    "clv_subscriptions",
    "clv",
    "clv_low",
    "clv_high",
)


@dataclass(frozen=True)
class Ending:
    """A customer, when their next commitment ends, and what is at stake, money."""

    customer: Customer
    ends_on: dt.date
    monthly_amount: Decimal
    clv_subscriptions: Decimal
    clv: Decimal
    clv_low: Decimal
    clv_high: Decimal


def ending_in(first: dt.date, person: Person, *, cursor: str = "") -> KeysetPage[Ending]:
    """Return a page of them, of those whom a person may see."""
    among = Condition(
        "clv_subscriptions IS NOT NULL AND next_commitment_end >= ? AND next_commitment_end < ?",
        (first, month_from(first, 1)),
    )
    page = greatest_first(person, "clv_subscriptions", _COLUMNS, among, cursor=cursor, size=_SIZE)
    return page.holding([Ending(*row) for row in page.rows])
