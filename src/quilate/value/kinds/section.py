"""The kind of a customer, on the customer's page."""

from quilate.core.facts import FACTS, ask, prepared
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.kinds.queries import kinds_in_force
from quilate.value.kinds.sorting import KIND


def kind(_person: Person, customer: Customer) -> dict[str, object]:
    """Return of which kind a customer is; none of who has not bought, or may not be studied."""
    kinds = {each.code: each for each in kinds_in_force()}
    code = _code_of(customer) if kinds and prepared() else None
    return {"kind": kinds.get(code or ""), "are_found": bool(kinds)}


def _code_of(customer: Customer) -> str | None:
    rows = ask(f"SELECT {KIND} FROM {FACTS} WHERE customer_id = ?", [customer.pk])
    return rows[0][0] if rows else None
