"""Adding and taking away what identifies and reaches a customer.

The trail keeps such values in part: enough to tell which it was, and not enough to use.
"""

import datetime as dt

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.models import Person
from quilate.customers.actions.finding import keep_search_words
from quilate.customers.given import Identified, Reached, source_of
from quilate.customers.masking import masked
from quilate.customers.models import ContactPoint, Customer, Identity
from quilate.language import Problem


@transaction.atomic
def add_identity(
    customer: Customer, *, identified: Identified, by: Person, at: dt.datetime, source: str = ""
) -> Identity:
    """Add an identifier.

    Raises
    ------
    Problem
        If the customer has it already.
    """
    identity = identified.kept(source=source_of(by, source), at=at)
    if customer.identities.filter(kind=identity.kind, value=identity.value).exists():
        raise Problem("customers-identity-kept")
    identity.customer = customer
    identity.save(force_insert=True)
    keep_search_words(customer)
    _record("customer.identity-added", customer, identity, by=by, at=at)
    return identity


@transaction.atomic
def remove_identity(identity: Identity, *, by: Person, at: dt.datetime) -> None:
    """Take an identifier away."""
    _record("customer.identity-removed", identity.customer, identity, by=by, at=at)
    identity.delete()
    keep_search_words(identity.customer)


@transaction.atomic
def add_contact_point(
    customer: Customer, *, reached: Reached, by: Person, at: dt.datetime, source: str = ""
) -> ContactPoint:
    """Add a telephone or an e-mail address; the first one is preferred.

    Raises
    ------
    Problem
        If it cannot be read, or the customer has it already.
    """
    point = reached.kept(source=source_of(by, source), at=at)
    if customer.contact_points.filter(kind=point.kind, value=point.value).exists():
        raise Problem("customers-contact-point-kept")
    point.customer = customer
    point.is_preferred = not customer.contact_points.exists()
    point.save(force_insert=True)
    keep_search_words(customer)
    _record("customer.contact-point-added", customer, point, by=by, at=at)
    return point


@transaction.atomic
def remove_contact_point(point: ContactPoint, *, by: Person, at: dt.datetime) -> None:
    """Take a telephone or an e-mail address away."""
    _record("customer.contact-point-removed", point.customer, point, by=by, at=at)
    point.delete()
    keep_search_words(point.customer)


@transaction.atomic
def prefer_contact_point(point: ContactPoint, *, by: Person, at: dt.datetime) -> None:
    """Say that a customer would rather be reached here than elsewhere."""
    point.customer.contact_points.exclude(pk=point.pk).update(is_preferred=False)
    ContactPoint.objects.filter(pk=point.pk).update(is_preferred=True)
    _record("customer.contact-point-preferred", point.customer, point, by=by, at=at)


def _record(
    action: str,
    customer: Customer,
    kept: Identity | ContactPoint,
    *,
    by: Person,
    at: dt.datetime,
) -> None:
    value = masked(kept.value)
    recorded(action, by=by, at=at, subject=customer, kind=kept.kind, value=value)
