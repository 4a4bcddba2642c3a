"""Personal data, shown whole to those who may see it and in part to the others."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.models import ContactPoint, Customer, Identity


@dataclass(frozen=True)
class Shown:
    """An identifier or a contact point, as somebody may see it."""

    kind: str
    value: str
    source: str
    added_at: dt.datetime
    is_valid: bool | None = None
    is_preferred: bool = False


def shown_to(person: Person, kept: Iterable[Identity | ContactPoint]) -> list[Shown]:
    """Return identifiers or contact points as a person may see them."""
    whole = person.may(Permission.SEE_PERSONAL_DATA)
    return [
        Shown(
            kind=each.kind,
            value=each.value if whole else masked(each.value),
            source=each.source,
            added_at=each.added_at,
            is_valid=getattr(each, "is_valid", None),
            is_preferred=getattr(each, "is_preferred", False),
        )
        for each in kept
    ]


def street_shown_to(person: Person, customer: Customer) -> str:
    """Return the street of a customer; nothing of it to who sees personal data in part."""
    return customer.street_address if person.may(Permission.SEE_PERSONAL_DATA) else ""


def masked(value: str) -> str:
    """Return enough of a value to recognise it, and not enough to use it.

    >>> masked("12345678Z"), masked("ana@example.com")
    ('12•••••8Z', 'a••@example.com')
    """
    name, at, domain = value.partition("@")
    if at:
        return f"{name[:1]}{'•' * max(len(name) - 1, 1)}@{domain}"
    if len(value) < 6:
        return "•" * len(value)
    return f"{value[:2]}{'•' * (len(value) - 4)}{value[-2:]}"
