"""Entering customers who are not there yet."""

import datetime as dt
from dataclasses import dataclass, field

import pyarrow as pa
from django.db import transaction

from quilate.core.bulk import change_rows
from quilate.customers.loading.incoming import Unreadable, batches
from quilate.customers.loading.writing import Placed, write_new
from quilate.customers.models import Customer


@dataclass
class Loaded:
    """What came of a load.

    Attributes
    ----------
    numbers
        The number of each customer, by their key.
    unreadable
        Telephones and e-mail addresses that are none.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    unreadable: list[Unreadable] = field(default_factory=list)


@transaction.atomic
def load_customers(customers: pa.Table, *, source: str, at: dt.datetime, placed: Placed) -> Loaded:
    """Enter customers who are not there yet: all, or none if one cannot be entered.

    Parameters
    ----------
    customers
        A row for each, with the columns of the simulator's ``customers``.
    source
        Where the table comes from, to be kept with each identity and contact point.
    placed
        Says of a row which branch, team and owner it gets.

    Raises
    ------
    django.db.IntegrityError
        If a key is taken.
    """
    loaded = Loaded()
    for rows in batches(customers):
        write_new(rows, source=source, at=at, placed=placed)
        loaded.numbers |= {row.key: row.number for row in rows}
        loaded.unreadable += [each for row in rows for each in row.unreadable]
    join_parents(customers, loaded.numbers)
    return loaded


def join_parents(customers: pa.Table, numbers: dict[str, int]) -> None:
    """Put customers under the parents that a table names, once all of them are there."""
    if "parent_id" not in customers.column_names:
        return
    pairs = zip(
        customers["customer_id"].to_pylist(), customers["parent_id"].to_pylist(), strict=True
    )
    named = {key: parent for key, parent in pairs if parent and key in numbers}
    elsewhere = {parent for parent in named.values() if parent not in numbers}
    there = Customer.objects.filter(key__among=elsewhere).values_list("key", "pk")
    parents = numbers | dict(there)
    change_rows(
        Customer,
        ["parent_id"],
        [(parents[parent], numbers[key]) for key, parent in named.items() if parent in parents],
    )
