"""Writing the trail."""

import datetime as dt
import logging
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from django.db import DatabaseError

from quilate.core.models import AuditEntry, ChangedCustomer, Person
from quilate.core.once import look_up_again
from quilate.core.whence import whence

if TYPE_CHECKING:
    from django.db.models import Model

_log = logging.getLogger(__name__)
#: What is recorded of a customer has changed them, unless somebody only looked.
_CUSTOMER, _SEEN = "customer", "customer.seen"


def recorded(
    action: str,
    *,
    by: Person | None,
    at: dt.datetime,
    subject: "Model | None" = None,
    who: str = "Quilate",
    **details: object,
) -> AuditEntry:
    """Write down that somebody did something, and from where they asked for it.

    Parameters
    ----------
    action
        A verb with its noun, such as ``customer.merged``; its sentence is ``audit-did``.
    by
        Who did it; None is the product itself, in a job.
    who
        How whoever did it is called where they are nobody that is known.
    """
    entry = AuditEntry(
        at=at,
        person=by,
        who=str(by) if by else who,
        action=action,
        subject=subject._meta.model_name or "" if subject else "",
        subject_id=subject.pk if subject else None,
        details=details,
        address=whence(),
    )
    entry.save()
    look_up_again()
    if entry.subject == _CUSTOMER and action != _SEEN and entry.subject_id:
        ChangedCustomer.objects.mark([entry.subject_id], at=at)
    return entry


def recorded_of_many(
    action: str,
    told: Iterable[tuple[int, Mapping[str, object]]],
    *,
    about: "type[Model]",
    by: Person,
    at: dt.datetime,
) -> None:
    """Write down what somebody did to many, an entry for each: its number, and what there is to it.

    It is ``recorded``, in as few statements as the database allows.
    """
    address, entries = whence(), list(told)
    AuditEntry.objects.bulk_create(
        AuditEntry(
            at=at,
            person=by,
            who=str(by),
            action=action,
            subject=about._meta.model_name or "",
            subject_id=number,
            details=details,
            address=address,
        )
        for number, details in entries
    )
    if about._meta.model_name == _CUSTOMER:
        ChangedCustomer.objects.mark([number for number, _ in entries], at=at)


def seen(subject: "Model", *, by: Person, at: dt.datetime) -> None:
    """Write down that somebody saw the page of a customer or of another subject.

    It costs one statement. Where it fails, the page is shown all the same, and the log says what
    the trail could not: nobody waits at a counter because the trail's disk is full.
    """
    try:
        recorded(f"{subject._meta.model_name}.seen", by=by, at=at, subject=subject)
    except DatabaseError:
        _log.exception("%s saw %s %s unrecorded", by.pk, subject._meta.model_name, subject.pk)
