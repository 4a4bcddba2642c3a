"""Defining own fields, writing their values, and taking away what has been kept long enough."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.models import Person
from quilate.customers.given import source_of
from quilate.customers.models import Customer, OwnField, OwnValue, Purpose
from quilate.language import Problem

_BATCH = 2_000


@transaction.atomic
def create_purpose(*, name: str, retention_days: int, by: Person, at: dt.datetime) -> Purpose:
    """Name what something may be kept for, and for how long."""
    purpose = Purpose.objects.create(name=name, retention_days=retention_days)
    recorded(
        "purpose.created", by=by, at=at, subject=purpose, name=name, retention_days=retention_days
    )
    return purpose


@transaction.atomic
def create_own_field(  # noqa: PLR0913 - each is one thing that a field says of itself
    *,
    name: str,
    kind: str,
    purpose: Purpose | None,
    legal_basis: str,
    is_personal: bool,
    by: Person,
    at: dt.datetime,
    options: Sequence[str] = (),
) -> OwnField:
    """Define a field.

    Raises
    ------
    Problem
        If it has no purpose or no legal basis, or nothing to choose from.
    """
    if purpose is None or legal_basis not in OwnField.LegalBasis.values:
        raise Problem("customers-own-needs-purpose")
    if kind in {OwnField.Kind.ONE, OwnField.Kind.SEVERAL} and not options:
        raise Problem("customers-own-needs-options")
    field = OwnField.objects.create(
        name=name,
        kind=kind,
        purpose=purpose,
        legal_basis=legal_basis,
        is_personal=is_personal,
        options=list(options),
    )
    recorded("own-field.created", by=by, at=at, subject=field, name=name, purpose=purpose.name)
    return field


@transaction.atomic
def write_own_values(
    customer: Customer,
    *,
    values: Mapping[OwnField, object],
    by: Person,
    at: dt.datetime,
    source: str = "",
) -> None:
    """Write what own fields say of a customer; None takes a value away.

    The trail says which fields differ, and keeps no value: it is not bound to their retention.
    """
    kept = {each.field_id: each for each in customer.own_values.select_for_update()}
    differing = {
        field: value
        for field, value in values.items()
        if value != (kept[field.pk].value if field.pk in kept else None)
    }
    if not differing:
        return
    customer.own_values.filter(field__in=list(differing)).delete()
    OwnValue.objects.bulk_create(
        OwnValue(
            customer=customer,
            field=field,
            value=value,
            source=source_of(by, source),
            recorded_at=at,
        )
        for field, value in differing.items()
        if value is not None
    )
    changes = {field.name: ["", ""] for field in differing}
    recorded("customer.own-fields-changed", by=by, at=at, subject=customer, changes=changes)


def remove_past_retention(*, at: dt.datetime) -> int:
    """Take away what has been kept for longer than its purpose allows, and return how much.

    Some thousand at a time, each with its entry in the trail: stopped midway, it goes on next time.
    """
    removed = 0
    while removed_now := _remove_some(at):
        removed += removed_now
    return removed


@transaction.atomic
def _remove_some(at: dt.datetime) -> int:
    past = OwnValue.objects.past_retention(at).order_by("pk")
    found = dict(past.values_list("pk", "field__name")[:_BATCH])
    if found:
        OwnValue.objects.filter(pk__in=list(found)).delete()
        removed = dict(Counter(found.values()))
        about = ", ".join(f"{name} ({count})" for name, count in sorted(removed.items()))
        recorded("own-field.expired", by=None, at=at, removed=removed, about=about)
    return len(found)
