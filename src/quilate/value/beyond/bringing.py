"""Who brings most, page by page, of those whom a person may see."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from quilate.core.facts import FACTS, Asker, Fact, Kind, asking, within
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.models import BeyondPolicy, BeyondValue

_SIZE = 25
_OWN = "customer_id, clv, clv_low, clv_high, quadrant"


@dataclass(frozen=True)
class Bringer:
    """A customer with what they bring, beside what they are worth themselves."""

    customer: Customer
    value: BeyondValue
    referral_value: Decimal
    clv: Decimal | None
    clv_low: Decimal | None
    clv_high: Decimal | None
    quadrant: str

    @property
    def brings_more(self) -> bool:
        """Return whether they bring more by others than they are worth themselves."""
        return self.referral_value > (self.clv or 0)


@dataclass(frozen=True)
class Bringers:
    """A page of who brings, in the order of one fact, and what all of them bring together.

    Attributes
    ----------
    is_reckoned
        Whether the facts have it already of anybody.
    """

    by: Fact
    rows: list[Bringer]
    before: str
    after: str
    customers: int
    referral_value: Decimal
    bring_more: int
    is_reckoned: bool


def bringers(
    policy: BeyondPolicy, by: Fact, person: Person, *, cursor: str = "", size: int = _SIZE
) -> Bringers:
    """Return a page of who brings, those who bring most first.

    Parameters
    ----------
    cursor
        Of a page that was given before; what cannot be read gives the first.
    """
    with asking() as ask:
        found, before, after = _page(ask, by, person, cursor, size)
        together = _together(ask, by, person)
    return Bringers(by, _named(found, policy, person), before, after, *together)


def _page(
    ask: Asker, by: Fact, person: Person, cursor: str, size: int
) -> tuple[list[tuple[Any, ...]], str, str]:
    reach, place = within(person), _place(cursor)
    is_backwards = cursor.startswith("<") and bool(place)
    way, turn = (">", "ASC") if is_backwards else ("<", "DESC")
    beyond = f"AND ({by.name}, customer_id) {way} (?, ?)" if place else ""
    found = ask(
        f"SELECT {_OWN}, {by.name} FROM {FACTS} WHERE {reach.sql} AND {by.name} > 0 {beyond}"
        f" ORDER BY {by.name} {turn}, customer_id {turn} LIMIT {size + 1}",
        [*reach.parameters, *place],
    )
    has_more, found = len(found) > size, found[:size]
    if is_backwards:
        found.reverse()
    has_before, has_after = (has_more, True) if is_backwards else (bool(place), has_more)
    before = _cursor("<", found[0]) if found and has_before else ""
    return found, before, _cursor(">", found[-1]) if found and has_after else ""


def _together(ask: Asker, by: Fact, person: Person) -> tuple[int, Decimal, int, bool]:
    """Return how many bring and how much, how many more than they are worth, and if it is known."""
    reach = within(person)
    is_money = by.kind is Kind.MONEY
    amount, more = (by.name, f"{by.name} > coalesce(clv, 0)") if is_money else ("0", "FALSE")
    ((customers, added, bring_more, known),) = ask(
        f"SELECT count(*), coalesce(sum({amount}), 0), count_if({more}),"
        f" (SELECT count({by.name}) FROM {FACTS})"
        f" FROM {FACTS} WHERE {reach.sql} AND {by.name} > 0",
        reach.parameters,
    )
    return customers, Decimal(added), bring_more, known > 0


def _named(rows: list[tuple[Any, ...]], policy: BeyondPolicy, person: Person) -> list[Bringer]:
    # Names come from the record, which says who may be seen now.
    numbers = [row[0] for row in rows]
    visible = Customer.objects.visible_to(person).current().in_bulk(numbers)
    kept = BeyondValue.objects.current().filter(customer__in=numbers)
    values = {value.customer_id: value for value in kept}
    return [
        Bringer(
            visible[row[0]],
            values[row[0]],
            values[row[0]].referral_value(policy.referral_share),
            *row[1:5],
        )
        for row in rows
        if row[0] in visible and row[0] in values
    ]


def _cursor(side: str, row: tuple[Any, ...]) -> str:
    return f"{side}{row[-1]}:{row[0]}"


def _place(cursor: str) -> tuple[Decimal, int] | tuple[()]:
    """Return the amount and the number after which, or before which, a page begins."""
    amount, _, number = cursor[1:].partition(":")
    try:
        place = (Decimal(amount), int(number))
    except (InvalidOperation, ValueError):
        return ()
    is_ours = place[0].is_finite() and abs(place[0]) < 10**14 and abs(place[1]) < 2**62
    return place if is_ours else ()


def order_named(name: str, orders: list[Fact]) -> Fact:
    """Return the order that somebody asks for; the first, which is money where that is counted."""
    return next((each for each in orders if each.name == name), orders[0])
