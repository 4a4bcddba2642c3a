"""Customers comparable to one: of the same kind, as long with us, buying as often and for as much.

The same that tells potential (``quilate.clv.valuation.potential``), here by distance, so that the
likest come first: how many times longer, oftener and larger, or shorter, seldomer and smaller.
"""

from dataclasses import dataclass
from decimal import Decimal

from quilate.clv.valuation.potential import DAYS_PER_YEAR
from quilate.core.facts import FACTS, ask, prepared, within
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.models import Valuation

_SHOWN = 5
_DAYS = "greatest(date_diff('day', first_purchase, CAST(? AS DATE)), 1)"
_LIKENESS = f"""
    WITH among AS (
        SELECT customer_id, kind, clv, current_value, ln(CAST(average_order AS DOUBLE)) AS size,
            ln({_DAYS}) AS age, ln(orders / greatest({_DAYS}, {DAYS_PER_YEAR})) AS often
        FROM {FACTS}
        WHERE %(reach)s AND average_order > 0 AND orders > 0 AND clv IS NOT NULL
    )
    SELECT other.customer_id, other.clv, other.current_value
    FROM among AS other JOIN among AS one ON one.customer_id = ? AND one.kind = other.kind
    WHERE other.customer_id <> one.customer_id
    ORDER BY abs(other.size - one.size) + abs(other.age - one.age)
        + abs(other.often - one.often), other.customer_id
    LIMIT {_SHOWN}
"""


@dataclass(frozen=True)
class Comparable:
    """Somebody who is like a customer, and what they are worth."""

    customer: Customer
    clv: Decimal
    current_value: Decimal


def comparable_to(valuation: Valuation, *, by: Person) -> list[Comparable]:
    """Return those whom a person may see that are most like a customer, the likest first."""
    if prepared() is None:
        return []
    reach, day = within(by), valuation.run.as_of
    found = ask(
        _LIKENESS % {"reach": reach.sql}, [day, day, *reach.parameters, valuation.customer_id]
    )
    # Names come from the record: the facts are of some moment before.
    visible = Customer.objects.visible_to(by).current().in_bulk([row[0] for row in found])
    return [Comparable(visible[row[0]], *row[1:]) for row in found if row[0] in visible]
