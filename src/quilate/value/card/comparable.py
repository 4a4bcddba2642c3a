"""Customers comparable to one: of the same kind, as long with us, buying as often and for as much.

The same that tells potential (``quilate.clv.valuation.potential``), here by distance, so that the
likest come first: how many times longer, oftener and larger, or shorter, seldomer and smaller.
"""

import datetime as dt
import math
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from quilate.clv.valuation.potential import DAYS_PER_YEAR
from quilate.core.facts import FACTS, Asker, Condition, asking, prepared, within
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.models import Valuation

_SHOWN = 5
#: Who is further apart than that in one respect is not among the likest, if enough are nearer.
_TIMES = 2
_DAYS = "greatest(date_diff('day', first_purchase, CAST(? AS DATE)), 1)"
_OFTEN = f"orders / greatest({_DAYS}, {DAYS_PER_YEAR})"
_BUYS = "average_order > 0 AND orders > 0"
_OWN = f"""
    SELECT kind, average_order, {_DAYS}, {_OFTEN} FROM {FACTS} WHERE {_BUYS} AND customer_id = ?
"""
_LIKEST = f"""
    SELECT customer_id, clv, current_value,
        abs(ln(CAST(average_order AS DOUBLE) / ?)) + abs(ln({_DAYS} / ?)) + abs(ln({_OFTEN} / ?))
            AS apart
    FROM {FACTS}
    WHERE %(reach)s AND kind = ? AND customer_id <> ? AND {_BUYS} AND clv IS NOT NULL AND %(near)s
    ORDER BY apart, customer_id LIMIT {_SHOWN}
"""
_NEAR = "average_order BETWEEN ? AND ? AND first_purchase BETWEEN ? AND ?"


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
    with asking() as ask:
        found = _likest(valuation, within(by), ask)
    # Names come from the record: the facts are of some moment before.
    visible = Customer.objects.visible_to(by).current().in_bulk([row[0] for row in found])
    return [
        Comparable(visible[each], clv, current_value)
        for each, clv, current_value, _ in found
        if each in visible
    ]


def _likest(valuation: Valuation, reach: Condition, ask: Asker) -> list[tuple[Any, ...]]:
    day, number = valuation.run.as_of, valuation.customer_id
    own = ask(_OWN, [day, day, number])
    if not own:
        return []
    ((kind, size, age, often),) = own
    asked = [float(size), day, age, day, often, *reach.parameters, kind, number]
    # Of a million, few are worth measuring: the others are left out by what their columns say.
    ages = (day - dt.timedelta(days=_TIMES * age), day - dt.timedelta(days=age // _TIMES))
    near = _LIKEST % {"reach": reach.sql, "near": _NEAR}
    found = ask(near, [*asked, size / _TIMES, size * _TIMES, *ages])
    if len(found) == _SHOWN and found[-1][-1] <= math.log(_TIMES):
        return found
    return ask(_LIKEST % {"reach": reach.sql, "near": "TRUE"}, asked)
