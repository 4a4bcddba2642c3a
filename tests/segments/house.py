"""Customers with something to tell them apart by, and segments of them."""

from typing import Any

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.customers.places import Place
from quilate.segments.actions import Named, create
from quilate.segments.models import Segment
from tests.activity_tables import DAY, order_of
from tests.people import AT, branch, company, customers, person

IN_LUGO = {"fact": "city", "is": "any-of", "values": ["Lugo"]}
WHO_BOUGHT = {"fact": "orders", "is": "at-least", "values": ["1"]}
#: Of the customers of the house: north or south, where they live, whether they bought.
_WHO = (
    ("ana", "Norte", "Lugo", True),
    ("eva", "Norte", "Lugo", False),
    ("ida", "Norte", "Jaén", True),
    ("zoe", "Sur", "Lugo", True),
)


def house() -> Person:
    """Enter four customers in two branches; return who sees all of them."""
    company()
    for name, where, city, has_bought in _WHO:
        row = {"customer_id": name, "given_names": name.title(), "city": city}
        customers(row, place=Place(branch(where).pk))
        if has_bought:
            order_of(Customer.objects.get(key=name), f"order of {name}")
    return person()


def rule(*parts: dict[str, Any], join: str = "all") -> dict[str, Any]:
    return {"join": join, "parts": list(parts)}


def segment(
    by: Person, *parts: dict[str, Any], name: str = "Lugo", sharing: str = "everybody", **said: Any
) -> Segment:
    """Name customers by a rule; of those who live in Lugo, unless another one is given."""
    kept = rule(*(parts or (IN_LUGO,)))
    return create(Named(name, sharing=sharing), rule=kept, by=by, at=AT, on=DAY, **said)


def number_of(key: str) -> int:
    return Customer.objects.get(key=key).pk
