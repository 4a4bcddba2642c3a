"""Three questions: who is worth most, what could they bring, how to raise their commitment."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from quilate.core.facts import FACTS, Asker, within
from quilate.core.models import Person
from quilate.customers.models import Customer

_SHOWN = 5
#: Who brings much and may be leaving: what they bring in a year × the probability that they left.
_AT_RISK = "CAST(current_value AS DOUBLE) * (1 - p_alive)"
_COLUMNS = (
    *("clv", "clv_low", "clv_high", "current_value", "potential", "gap", "p_alive"),
    "last_purchase",
)
_ORDERS = {"most": "clv", "more": "gap", "keep": _AT_RISK}
#: Whom a list is among: a loss is no potential, and who has left brings no more and is not kept.
_AMONG = {
    "most": "TRUE",
    "more": "current_value >= 0 AND p_alive >= 0.5",
    "keep": "p_alive >= 0.1 AND p_alive < 0.9",
}


@dataclass(frozen=True)
class Named:
    """A customer of a list, with what is known of them."""

    customer: Customer
    facts: dict[str, Any]


@dataclass(frozen=True)
class AtRisk:
    """Customers who bring something, and more likely than not have left."""

    customers: int
    current_value: Decimal


def lists_of(ask: Asker, person: Person) -> dict[str, list[Named]]:
    """Return who is worth ``most``, who could bring ``more``, and whom to ``keep``."""
    reach = within(person)
    columns = ", ".join(("customer_id", *_COLUMNS))
    found = {
        name: ask(
            f"SELECT {columns} FROM {FACTS} WHERE {reach.sql} AND {amount} > 0"
            f" AND {_AMONG[name]}"
            f" ORDER BY {amount} DESC, customer_id LIMIT {_SHOWN}",
            reach.parameters,
        )
        for name, amount in _ORDERS.items()
    }
    numbers = {row[0] for rows in found.values() for row in rows}
    # Names come from the record, which says who may be seen now.
    visible = Customer.objects.visible_to(person).current().in_bulk(numbers)
    return {name: _named(rows, visible) for name, rows in found.items()}


def at_risk(ask: Asker, person: Person) -> AtRisk:
    """Return how many customers of a person's reach bring something and are likely to be gone."""
    reach = within(person)
    ((customers, current_value),) = ask.added_up(
        f"SELECT count(*), coalesce(sum(current_value), 0) FROM {{facts}} WHERE {reach.sql}"
        " AND current_value > 0 AND p_alive < 0.5",
        reach.parameters,
        keys=0,
    )
    return AtRisk(customers, current_value)


def _named(rows: list[tuple[Any, ...]], visible: dict[int, Customer]) -> list[Named]:
    return [
        Named(visible[number], dict(zip(_COLUMNS, known, strict=True)))
        for number, *known in rows
        if number in visible
    ]
