"""Changing what an own field is called and offers, and letting it be filled in no more."""

import datetime as dt
from collections.abc import Mapping

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.changes import changed
from quilate.core.models import Person
from quilate.customers.models import OwnField, Purpose
from quilate.language import Problem


@transaction.atomic
def change_purpose(
    purpose: Purpose, *, to: Mapping[str, object], by: Person, at: dt.datetime
) -> None:
    """Change what a purpose is called, and for how long things are kept for it."""
    changes = changed(purpose, to)
    if not changes:
        return
    purpose.save(update_fields=list(changes))
    recorded("purpose.changed", by=by, at=at, subject=purpose, about=purpose.name, changes=changes)


@transaction.atomic
def change_own_field(
    field: OwnField, *, to: Mapping[str, object], by: Person, at: dt.datetime
) -> None:
    """Change what a field is called, what it offers, and what it holds as long as it is empty.

    Raises
    ------
    Problem
        If it would hold something else than what is kept of customers, or offer nothing.
    """
    changes = changed(field, to)
    if not changes:
        return
    if "kind" in changes and field.values.exists():
        raise Problem("customers-own-kind-stays")
    if field.is_chosen and not field.options:
        raise Problem("customers-own-needs-options")
    field.save(update_fields=list(changes))
    recorded("own-field.changed", by=by, at=at, subject=field, about=field.name, changes=changes)


@transaction.atomic
def retire_own_field(field: OwnField, *, by: Person, at: dt.datetime) -> None:
    """Let a field be filled in no more. Its values stay until the time of their purpose is over."""
    if not OwnField.objects.offered().filter(pk=field.pk).update(retired_at=at):
        return
    recorded("own-field.retired", by=by, at=at, subject=field, about=field.name)
