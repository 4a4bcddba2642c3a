"""Writing the trail."""

import datetime as dt
from typing import TYPE_CHECKING

from quilate.core.models import AuditEntry, Person

if TYPE_CHECKING:
    from django.db.models import Model


def recorded(
    action: str,
    *,
    by: Person | None,
    at: dt.datetime,
    subject: "Model | None" = None,
    address: str | None = None,
    **details: object,
) -> AuditEntry:
    """Write down that somebody did something.

    Parameters
    ----------
    action
        A verb with its noun, such as ``customer.merged``.
    by
        Who did it; None is the product itself, in a job.
    """
    entry = AuditEntry(
        at=at,
        person=by,
        who=str(by) if by else "Quilate",
        action=action,
        subject=subject._meta.model_name or "" if subject else "",
        subject_id=subject.pk if subject else None,
        details=details,
        address=address,
    )
    entry.save()
    return entry
