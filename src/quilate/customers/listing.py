"""Customers by an amount that the facts have of them, from the greatest, page by page."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from quilate.core.facts import FACTS, Condition, ask, within
from quilate.core.keyset import KeysetPage, page_of
from quilate.core.models import Person
from quilate.customers.models import Customer

_SIZE = 50


def greatest_first(
    person: Person,
    by: str,
    columns: Sequence[str],
    among: Condition,
    *,
    cursor: str = "",
    size: int = _SIZE,
) -> KeysetPage[tuple[Any, ...]]:
    """Return a page of customers, each with some columns, of those whom a person may see.

    Parameters
    ----------
    by
        SQL of an amount that everybody among them has: money, or a number.
    columns
        SQL of what each row has after the customer.
    cursor
        Of a page that was given before; what was not gives the first.
    """
    reach = within(person)

    def walk(key: Sequence[Any], is_back: bool, wanted: int) -> list[tuple[Any, ...]]:
        way, turn = (">", "ASC") if is_back else ("<", "DESC")
        beyond = f"({by}, customer_id) {way} (?, ?)" if key else "TRUE"
        return ask(
            f"""
            SELECT {by}, customer_id, {", ".join(columns)} FROM {FACTS}
            WHERE {reach.sql} AND ({among.sql}) AND {beyond}
            ORDER BY {by} {turn}, customer_id {turn} LIMIT {wanted}
            """,
            [*reach.parameters, *among.parameters, *(_amount(each) for each in key)],
        )

    page = page_of(walk, [by, "customer_id"], _key_of, size=size, cursor=cursor)
    return page.holding(_named(person, page.rows))


def _key_of(row: tuple[Any, ...]) -> list[str | int | float]:
    # Text keeps the cents of money, which a number of JSON need not.
    return [str(each) if isinstance(each, Decimal) else each for each in row[:2]]


def _amount(kept: str | float) -> Decimal | float:
    return Decimal(kept) if isinstance(kept, str) else kept


def _named(person: Person, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    # Names come from the record, which says who may be seen now.
    visible = Customer.objects.visible_to(person).current()
    found = visible.in_bulk([number for _, number, *_ in rows])
    return [(found[number], *known) for _, number, *known in rows if number in found]
