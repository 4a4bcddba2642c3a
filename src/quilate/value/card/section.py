"""The sections of value on the page of a customer: what they are worth, and why."""

from typing import Any

from django.db.models import QuerySet

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.value.beyond.queries import beyond_of
from quilate.value.card.comparable import comparable_to
from quilate.value.card.contracts import running_contracts_of
from quilate.value.card.making import making_of
from quilate.value.card.moving import changes_of, history_of
from quilate.value.card.waterfall import known_until, waterfall_of
from quilate.value.models import BeyondPolicy, Valuation
from quilate.value.owing.card import owing_of
from quilate.value.tiers.names import LETTERS, in_full, names_now


def value(person: Person, customer: Customer) -> dict[str, object]:
    """Return what a customer is worth: few statements, since it comes with the page."""
    found = _valued(customer).annotate(counts_beyond=BeyondPolicy.counts()).first()
    # One statement less where nothing is counted.
    is_asked = found is None or found.counts_beyond
    return {
        "valuation": found,
        "beyond": beyond_of(customer) if is_asked else None,
        "making": making_of(found) if found else None,
        "tier_names": in_full(found.tiers_called) if found else LETTERS,
        "may_run": person.may(Permission.RUN_VALUATIONS),
    }


def why(person: Person, customer: Customer) -> dict[str, object]:
    """Return where the value of a customer comes from, how it moved, and who is like them."""
    found = _valued(customer).first()
    if found is None:
        return {"valuation": None}
    return {
        "valuation": found,
        "contracts": running_contracts_of(found) if found.clv_subscriptions else [],
        "waterfall": waterfall_of(customer, until=known_until(found)),
        "owing": owing_of(found),
        "history": history_of(customer, found),
        "tier_names": in_full(found.tiers_called),
        "changes": changes_of(customer),
        "comparable": comparable_to(found, by=person),
    }


def _valued(customer: Customer) -> QuerySet[Any]:
    valued = Valuation.objects.current().filter(customer=customer).select_related("run")
    return valued.annotate(tiers_called=names_now())
