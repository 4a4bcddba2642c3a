"""Customers like one: of the same kind, as long with us, with purchases of similar size."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import FACTS, ask, prepared, within
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.models import Valuation

_SHOWN = 5
_LIKENESS = f"""
    SELECT customer_id, clv, current_value FROM {FACTS}
    WHERE %(reach)s AND customer_id <> ? AND kind = ? AND average_order > 0 AND clv IS NOT NULL
    ORDER BY abs(ln(CAST(average_order AS DOUBLE) / ?))
        + abs(date_diff('day', first_purchase, CAST(? AS DATE))) / 365.0, customer_id
    LIMIT {_SHOWN}
"""


@dataclass(frozen=True)
class Comparable:
    """Somebody who is like a customer, and what they are worth."""

    customer: Customer
    clv: Decimal
    current_value: Decimal


def comparable_to(valuation: Valuation, customer: Customer, *, by: Person) -> list[Comparable]:
    """Return those whom a person may see that are most like a customer, the likest first."""
    size = _size_of_a_purchase(valuation)
    if size <= 0 or valuation.first_purchase is None or prepared() is None:
        return []
    reach = within(by)
    found = ask(
        _LIKENESS % {"reach": reach.sql},
        [*reach.parameters, customer.pk, customer.kind, size, valuation.first_purchase],
    )
    # Names come from the record: the facts are of some moment before.
    visible = Customer.objects.visible_to(by).current().in_bulk([row[0] for row in found])
    return [Comparable(visible[row[0]], *row[1:]) for row in found if row[0] in visible]


def _size_of_a_purchase(valuation: Valuation) -> float:
    return float(valuation.revenue) / max(valuation.purchases, 1)
