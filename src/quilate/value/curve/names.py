"""Whom the curves are about: sold to below cost, dear to serve, and who only seemed large."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import FACTS, Asker, within
from quilate.core.models import Person
from quilate.customers.models import Customer

#: Of each list so many are shown.
SHOWN = 10
#: Who stands among the first: so many, or a tenth where that is fewer.
FIRST = 100
_SOLD = f"SELECT customer_id, revenue, cost_to_serve, value_to_date FROM {FACTS}"
_OF_REACH = "%(reach)s AND clv IS NOT NULL"
#: Before anybody was served: what they paid does not reach what they bought.
_BELOW_COST = "value_to_date + cost_to_serve < 0"
#: Serving them takes this share of what their purchases left, or more.
DEAR_TO_SERVE = 0.5
_LOSING = f"""
    {_SOLD} WHERE {_OF_REACH} AND {_BELOW_COST}
    ORDER BY value_to_date, customer_id LIMIT {SHOWN}
"""
_MAGNETS = f"""
    {_SOLD} WHERE {_OF_REACH} AND NOT {_BELOW_COST} AND cost_to_serve > 0
        AND cost_to_serve >= {DEAR_TO_SERVE} * (value_to_date + cost_to_serve)
    ORDER BY cost_to_serve DESC, customer_id LIMIT {SHOWN}
"""
#: Of the first by revenue, who is not among the first by net margin, the last first.
_FALLS = f"""
    WITH sold AS ({_SOLD} WHERE {_OF_REACH}),
    first AS (SELECT * FROM sold ORDER BY revenue DESC, customer_id LIMIT %(first)s),
    placed AS (
        SELECT *, row_number() OVER (ORDER BY revenue DESC, customer_id) AS place FROM first
    ),
    kept AS (SELECT customer_id FROM sold ORDER BY value_to_date DESC, customer_id LIMIT %(first)s)
    SELECT customer_id, revenue, value_to_date, place
    FROM placed WHERE customer_id NOT IN (SELECT customer_id FROM kept)
    ORDER BY value_to_date, customer_id
"""


@dataclass(frozen=True)
class Costly:
    """Who takes margin away: sold to below cost, or dear to serve."""

    customer: Customer
    revenue: Decimal
    cost_to_serve: Decimal
    net_margin: Decimal

    @property
    def margin(self) -> Decimal:
        """Return what their purchases left before they were served."""
        return self.net_margin + self.cost_to_serve

    @property
    def cost_of_goods(self) -> Decimal:
        """Return what was sold to them cost."""
        return self.revenue - self.cost_to_serve - self.net_margin


@dataclass(frozen=True)
class Fall:
    """Who stands among the first by revenue, and not by net margin."""

    customer: Customer
    place_by_revenue: int
    place_by_margin: int
    revenue: Decimal
    net_margin: Decimal


@dataclass(frozen=True)
class Falls:
    """How many of the first by revenue are not among the first by margin, and the deepest falls."""

    first: int
    count: int
    deepest: list[Fall]


def sold_below_cost_to(ask: Asker, person: Person) -> list[Costly]:
    """Return to whom was sold below cost, who took most away first, within a person's reach."""
    return _costly(ask, person, _LOSING)


def cost_magnets_of(ask: Asker, person: Person) -> list[Costly]:
    """Return whom it costs most to serve, of those to whom most of their margin goes for it."""
    return _costly(ask, person, _MAGNETS)


def _costly(ask: Asker, person: Person, asked: str) -> list[Costly]:
    reach = within(person)
    rows = ask(asked % {"reach": reach.sql}, reach.parameters)
    visible = _visible(person, rows)
    return [Costly(visible[row[0]], *row[1:]) for row in rows if row[0] in visible]


def falls_of(ask: Asker, person: Person, *, customers: int) -> Falls:
    """Return who only seemed large, among so many customers."""
    first = min(FIRST, customers // 10)
    reach = within(person)
    wanted = {"reach": reach.sql, "first": first}
    rows = ask(_FALLS % wanted, reach.parameters)
    deepest = rows[:SHOWN]
    visible = _visible(person, deepest)
    places = _places_by_margin(ask, person, [row[2] for row in deepest])
    shown = [
        Fall(visible[number], place, by_margin, revenue, margin)
        for (number, revenue, margin, place), by_margin in zip(deepest, places, strict=True)
        if number in visible
    ]
    return Falls(first, len(rows), shown)


def _places_by_margin(ask: Asker, person: Person, margins: list[Decimal]) -> list[int]:
    """Return at which place by net margin amounts stand; all of them at one look."""
    if not margins:
        return []
    reach = within(person)
    counts = ", ".join("count(*) FILTER (value_to_date > ?)" for _ in margins)
    asked = f"SELECT {counts} FROM {FACTS} WHERE {_OF_REACH % {'reach': reach.sql}}"
    ((*above,),) = ask(asked, [*margins, *reach.parameters])
    return [1 + int(each) for each in above]


def _visible(person: Person, rows: list[tuple[int, ...]]) -> dict[int, Customer]:
    """Return the customers of rows by number. The record says who may be seen, facts are older."""
    found: dict[int, Customer] = (
        Customer.objects.visible_to(person).current().in_bulk([row[0] for row in rows])
    )
    return found
