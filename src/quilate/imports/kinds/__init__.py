"""The kinds of files that can be imported, in the order in which a company enters them."""

from quilate.core.models import Person
from quilate.core.roles import Scope
from quilate.imports.kinds.activity import (
    Acquisitions,
    CategoryMargins,
    Charges,
    Interactions,
    Invoices,
    Orders,
    Payments,
    ProductCosts,
    Products,
    Rates,
    Renewals,
    Spend,
    Subscriptions,
)
from quilate.imports.kinds.category_spends import CategorySpends
from quilate.imports.kinds.consents import Consents
from quilate.imports.kinds.customers import Customers
from quilate.imports.kinds.exports import EXPORTS
from quilate.imports.kinds.kind import Kind

_OWN: tuple[Kind, ...] = (
    *(Customers(), Products(), ProductCosts(), Orders()),
    *(Subscriptions(), Interactions(), Spend(), Consents()),
    *(CategoryMargins(), Rates(), Acquisitions()),
    *(Renewals(), Invoices(), Charges(), Payments()),
    CategorySpends(),
)
KINDS: dict[str, Kind] = {kind.name: kind for kind in (*_OWN, *EXPORTS)}


def kinds_for(person: Person) -> dict[str, Kind]:
    """Return the kinds that somebody may choose, by name; exports of others are recognised."""
    return {kind.name: kind for kind in _OWN if may_enter(person, kind.name)}


def may_enter(person: Person, kind: str) -> bool:
    """Return whether there is a kind of that name, and somebody may enter it."""
    is_all = person.scope == Scope.ALL
    return kind in KINDS and (is_all or not KINDS[kind].is_company_wide)


__all__ = ["KINDS", "Kind", "kinds_for", "may_enter"]
