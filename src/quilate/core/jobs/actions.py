"""Asking for a job."""

import datetime as dt
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.jobs.registry import Kind, kind_named
from quilate.core.models import Job, Person


@transaction.atomic
def start(
    kind: str,
    *,
    by: Person | None,
    at: dt.datetime,
    key: str = "",
    about: str = "",
    not_before: dt.datetime | None = None,
    **arguments: Any,  # noqa: ANN401 - whatever JSON can hold
) -> Job:
    """Ask for a job. It begins once the transaction around this has been committed.

    Parameters
    ----------
    key
        Jobs with the same key run one at a time, in the order in which they were asked for.
    about
        What it is about, as the person calls it: the name of a file.
    not_before
        When it may begin; else at once.

    Raises
    ------
    PermissionDenied
        If the person may not have it done.
    """
    _see_that_it_is_allowed(_known(kind), by)
    job = Job.objects.create(
        kind=kind,
        key=key,
        about=about[:200],
        arguments=arguments,
        asked_by=by,
        asked_at=at,
        not_before=not_before or at,
    )
    _record("job.started", job, by=by, at=at)
    return job


def _known(name: str) -> Kind:
    kind = kind_named(name)
    if kind is None:
        raise LookupError(f"no job is registered as {name!r}")
    return kind


def _see_that_it_is_allowed(kind: Kind, person: Person | None) -> None:
    if person and kind.needs and not person.may(kind.needs):
        raise PermissionDenied


def _record(action: str, job: Job, *, by: Person | None, at: dt.datetime) -> None:
    # What a schedule asks for, every few minutes, nobody did.
    if by:
        recorded(action, by=by, at=at, subject=job, kind=job.kind, about=job.about)
