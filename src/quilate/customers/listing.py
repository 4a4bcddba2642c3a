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
    by: str | Sequence[str],
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
        SQL of what everybody among them has: money, a number or a truth; several, the first first.
    columns
        SQL of what each row has after the customer.
    cursor
        Of a page that was given before; what was not gives the first.
    """
    reach = within(person)
    order = [*([by] if isinstance(by, str) else by), "customer_id"]
    its, places = ", ".join(order), ", ".join("?" * len(order))

    def walk(key: Sequence[Any], is_back: bool, wanted: int) -> list[tuple[Any, ...]]:
        way, turn = (">", "ASC") if is_back else ("<", "DESC")
        beyond = f"({its}) {way} ({places})" if key else "TRUE"
        return ask(
            f"""
            SELECT {its}, {", ".join(columns)} FROM {FACTS}
            WHERE {reach.sql} AND ({among.sql}) AND {beyond}
            ORDER BY {", ".join(f"{each} {turn}" for each in order)} LIMIT {wanted}
            """,
            [*reach.parameters, *among.parameters, *(_amount(each) for each in key)],
        )

    def key_of(row: tuple[Any, ...]) -> list[str | int | float]:
        # Text keeps the cents of money, which a number of JSON need not.
        return [str(each) if isinstance(each, Decimal) else each for each in row[: len(order)]]

    page = page_of(walk, order, key_of, size=size, cursor=cursor)
    return page.holding(_named(person, [row[len(order) - 1 :] for row in page.rows]))


def _amount(kept: str | float) -> Decimal | float:
    return Decimal(kept) if isinstance(kept, str) else kept


def _named(person: Person, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    # Names come from the record, which says who may be seen now.
    visible = Customer.objects.visible_to(person).current()
    found = visible.in_bulk([number for number, *_ in rows])
    return [(found[number], *known) for number, *known in rows if number in found]
