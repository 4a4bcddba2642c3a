"""The sections of value on the page of a customer: what they are worth, and why."""

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.value.beyond.queries import beyond_of
from quilate.value.card.comparable import comparable_to
from quilate.value.card.making import making_of
from quilate.value.card.moving import changes_of, history_of
from quilate.value.card.waterfall import known_until, waterfall_of
from quilate.value.queries import valuation_of


def value(person: Person, customer: Customer) -> dict[str, object]:
    """Return what a customer is worth: few statements, since it comes with the page."""
    found = valuation_of(customer)
    return {
        "valuation": found,
        "making": making_of(found) if found else None,
        "may_run": person.may(Permission.RUN_VALUATIONS),
    }


def why(person: Person, customer: Customer) -> dict[str, object]:
    """Return what a customer brings beyond money, where their value comes from and how it moved."""
    found, beside = valuation_of(customer), beyond_of(customer)
    if found is None:
        return {"valuation": None, "beyond": beside}
    return {
        "valuation": found,
        "beyond": beside,
        "waterfall": waterfall_of(customer, until=known_until(found)),
        "history": history_of(customer, found),
        "changes": changes_of(customer),
        "comparable": comparable_to(found, customer, by=person),
    }
