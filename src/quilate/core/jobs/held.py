"""A job in the hands of one worker, who writes about it only while it is still its own."""

import datetime as dt
from typing import Any
from uuid import uuid4

from django.db import IntegrityError, transaction

from quilate.core.models import Job
from quilate.core.models.job import LEASE, JobQuerySet


class Stopped(BaseException):
    """The job ends here. No ``except Exception`` of a job's own holds this up."""


class Cancelled(Stopped):
    """Somebody asked for the job to be cancelled."""


class GivenBack(Stopped):
    """The worker was told to end: another goes on from the last checkpoint."""


class LeaseLost(Stopped):
    """The worker was taken for dead, and the job is another's: nothing of this may be kept."""


def take(*, worker: str, at: dt.datetime, key: str = "") -> Job | None:
    """Take the next job that is due, of those with a key if one is said; None if there is none."""
    due = Job.objects.due(at)
    if key:
        due = due.filter(key=key)
    # A worker without work only reads: SQLite has one writer.
    while due.exists():
        try:
            with transaction.atomic():
                return _take_first(due, worker, at)
        except IntegrityError:
            # In this very moment another took one with the same key. It is not due any more.
            continue
    return None


def _take_first(due: JobQuerySet, worker: str, at: dt.datetime) -> Job | None:
    # PostgreSQL passes over rows that others are taking. SQLite has none such: whoever has begun
    # a transaction that writes is alone (transaction_mode IMMEDIATE).
    job = due.select_for_update(skip_locked=True).first()
    if job:
        job.begin(worker=worker, lease=uuid4().hex, at=at)
    return job


class HeldJob:
    """Writes about a job under the lease with which it was taken."""

    def __init__(self, job: Job) -> None:
        self.number, self._lease = job.pk, job.lease

    def is_ours(self) -> bool:
        """Return whether the job still runs under this lease."""
        return self._rows().exists()

    def renew(self, at: dt.datetime, **fields: Any) -> bool:  # noqa: ANN401 - as the model has them
        """Write fields and say that the worker lives; return whether somebody asked to cancel.

        Raises
        ------
        LeaseLost
            If the job is not this worker's any more. Within a transaction that undoes all of it.
        """
        self._write(lease_until=at + LEASE, **fields)
        return bool(self._rows().values_list("is_cancel_asked", flat=True).first())

    def finish(self, state: Job.State, at: dt.datetime, **fields: Any) -> None:  # noqa: ANN401
        """Write how the job ended."""
        self._write(state=state, finished_at=at, lease="", lease_until=None, **fields)

    def give_back(self, not_before: dt.datetime, **fields: Any) -> None:  # noqa: ANN401
        """Let the job wait for a worker again."""
        state = Job.State.WAITING
        self._write(state=state, not_before=not_before, lease="", lease_until=None, **fields)

    def _write(self, **fields: Any) -> None:  # noqa: ANN401
        if not self._rows().update(**fields):
            raise LeaseLost

    def _rows(self) -> JobQuerySet:
        return Job.objects.filter(pk=self.number, state=Job.State.RUNNING, lease=self._lease)
