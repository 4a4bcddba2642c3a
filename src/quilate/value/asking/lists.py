"""Who is worth most, what could they bring, how to raise their commitment: by name."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from quilate.core.facts import FACTS, Asker, within
from quilate.core.keyset import KeysetPage
from quilate.core.models import Person
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer
from quilate.value.asking.questions import Question, question
from quilate.value.standing import Standing

#: Home shows so many of each list.
_SHOWN = 5
_LISTS = ("most", "more", "keep")
_COLUMNS = ("clv", "current_value", "potential", "p_alive", "last_purchase", "clv_month_end")


@dataclass(frozen=True)
class Named:
    """A customer of a list, with the amount that is shown and what is known of them."""

    customer: Customer
    amount: float
    facts: dict[str, Any]


@dataclass(frozen=True)
class Gone:
    """Customers who bring something, and more likely than not have left."""

    customers: int
    current_value: Decimal


def lists_of(
    ask: Asker, person: Person, standing: Standing, *, on: dt.date
) -> dict[str, list[Named]]:
    """Return who is worth ``most``, who could bring ``more``, and whom to ``keep``."""
    reach = within(person)
    found = {}
    for name in _LISTS:
        asked = question(name, standing, on=on)
        found[name] = ask(
            f"SELECT customer_id, {', '.join(_columns(asked))} FROM {FACTS}"
            f" WHERE {reach.sql} AND {asked.among.sql}"
            f" ORDER BY {asked.by} DESC, customer_id DESC LIMIT {_SHOWN}",
            [*reach.parameters, *asked.among.parameters],
        )
    numbers = {row[0] for rows in found.values() for row in rows}
    # Names come from the record, which says who may be seen now: of all lists at one asking.
    visible = Customer.objects.visible_to(person).current().in_bulk(numbers)
    return {
        name: [_named(visible[row[0]], *row[1:]) for row in rows if row[0] in visible]
        for name, rows in found.items()
    }


def asked_page(
    asked: Question, person: Person, *, cursor: str = "", size: int = 50
) -> KeysetPage[Named]:
    """Return a page of those whom a question asks for, of whom a person may see."""
    columns = _columns(asked)
    page = greatest_first(person, asked.by, columns, asked.among, cursor=cursor, size=size)
    return page.holding([_named(*row) for row in page.rows])


def likely_gone(ask: Asker, person: Person, standing: Standing, *, on: dt.date) -> Gone:
    """Return how many customers of a person's reach bring something and are likely to be gone."""
    reach, among = within(person), question("gone", standing, on=on).among
    ((customers, current_value),) = ask.added_up(
        "SELECT count(*), coalesce(sum(current_value), 0) FROM {facts}"
        f" WHERE {reach.sql} AND {among.sql}",
        [*reach.parameters, *among.parameters],
        keys=0,
    )
    return Gone(customers, current_value)


def _columns(asked: Question) -> tuple[str, ...]:
    return (f"CAST({asked.amount} AS DOUBLE)", *_COLUMNS)


def _named(customer: Customer, amount: float, *known: object) -> Named:
    return Named(customer, amount, dict(zip(_COLUMNS, known, strict=True)))
