"""Customers, by the keys that a file names them with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.imports.kinds.plan import Fault, Row


@dataclass(frozen=True)
class Known:
    """A customer who is there: whom a key stands for."""

    number: int
    key: str


def customers_by_key(keys: Iterable[str], *, by: Person) -> dict[str, Known]:
    """Return the customers whom somebody may see, by key; a merged one stands for who remains.

    Of a customer beyond the person's scope nothing is told, not even that they are there.
    """
    asked = Customer.objects.filter(key__among=set(keys), erased_at=None)
    remaining = {
        key: merged_into or number
        for number, key, merged_into in asked.values_list("id", "key", "merged_into")
    }
    visible = Customer.objects.visible_to(by).current().filter(pk__among=set(remaining.values()))
    keys_of = dict(visible.values_list("id", "key"))
    return {
        key: Known(number, keys_of[number])
        for key, number in remaining.items()
        if number in keys_of
    }


def unknown_customer(row: Row, field: str = "customer") -> Fault:
    """Return the fault of a row whose customer is not there, or is not the person's to change."""
    return Fault(field, str(row.values[field]), "imports-reject-customer")


def keys_in(rows: Sequence[Row], field: str = "customer") -> set[str]:
    """Return the keys that rows name."""
    return {row.values[field] for row in rows if row.values.get(field)}
