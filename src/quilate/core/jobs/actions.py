"""Asking for a job, cancelling it, asking for it again."""

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
        Jobs with the same key run one at a time.
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


@transaction.atomic
def start_once(kind: str, *, at: dt.datetime, key: str) -> Job:
    """Ask for a job that goes through what there is then; one that waits to begin will do.

    What is written in the transaction around this is found by it: no worker takes a job that waits
    before that has been committed.
    """
    waiting = Job.objects.filter(kind=kind, key=key, started_at=None, arguments={})
    to_begin = waiting.filter(state=Job.State.WAITING, not_before__lte=at)
    # One that somebody else holds is passed over: nobody waits for another's transaction here.
    held = to_begin.select_for_update(skip_locked=True).first()
    return held or start(kind, by=None, at=at, key=key)


@transaction.atomic
def cancel(job: Job, *, by: Person, at: dt.datetime) -> None:
    """Cancel a job: one that waits never begins, one that runs stops at its next step."""
    this = Job.objects.filter(pk=job.pk)
    waiting = this.filter(state=Job.State.WAITING)
    running = this.filter(state=Job.State.RUNNING, is_cancel_asked=False)
    has_stopped = waiting.update(state=Job.State.CANCELLED, finished_at=at)
    if has_stopped or running.update(is_cancel_asked=True):
        _record("job.cancelled", job, by=by, at=at)


@transaction.atomic
def retry(job: Job, *, by: Person, at: dt.datetime) -> None:
    """Ask again for a job that failed or was cancelled. It goes on from its last checkpoint.

    Raises
    ------
    PermissionDenied
        If the person may not have it done.
    """
    _see_that_it_is_allowed(_known(job.kind), by)
    ended = Job.objects.filter(pk=job.pk, state__in=[Job.State.FAILED, Job.State.CANCELLED])
    again = ended.update(
        state=Job.State.WAITING,
        not_before=at,
        started_at=None,
        finished_at=None,
        attempts=0,
        is_cancel_asked=False,
        problem="",
        problem_arguments={},
    )
    if again:
        _record("job.retried", job, by=by, at=at)


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
