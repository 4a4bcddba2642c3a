"""The kinds of files that can be imported, in the order in which a company enters them."""

from quilate.core.models import Person
from quilate.core.roles import Scope
from quilate.imports.kinds.activity import (
    Interactions,
    Orders,
    ProductCosts,
    Products,
    Spend,
    Subscriptions,
)
from quilate.imports.kinds.consents import Consents
from quilate.imports.kinds.customers import Customers
from quilate.imports.kinds.kind import Kind

_ALL: tuple[Kind, ...] = (
    *(Customers(), Products(), ProductCosts(), Orders()),
    *(Subscriptions(), Interactions(), Spend(), Consents()),
)
KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}


def kinds_for(person: Person) -> dict[str, Kind]:
    """Return the kinds that somebody may enter, by name."""
    is_all = person.scope == Scope.ALL
    return {name: kind for name, kind in KINDS.items() if is_all or not kind.is_company_wide}


__all__ = ["KINDS", "Kind", "kinds_for"]
