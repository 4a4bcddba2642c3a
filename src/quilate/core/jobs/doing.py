"""Doing one job that a worker has taken, whatever comes of it."""

import datetime as dt
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation

from quilate.core.jobs.held import Cancelled, GivenBack, HeldJob, LeaseLost
from quilate.core.jobs.pulse import Clock, Pulse
from quilate.core.jobs.registry import Kind, kind_named
from quilate.core.jobs.running import RunningJob
from quilate.core.models import Company, Job
from quilate.language import Problem

_log = logging.getLogger("quilate.jobs")
_FIRST_WAIT, _LONGEST_WAIT = dt.timedelta(seconds=30), dt.timedelta(hours=1)


def do(job: Job, *, pulse: Pulse, clock: Clock) -> None:
    """Do a job, and write what became of it; one that failed unforeseen waits to be tried again."""
    held = HeldJob(job)
    try:
        _attempt(job, held, pulse, clock)
    except LeaseLost:
        _log.warning("job %s (%s) is another worker's by now", job.pk, job.kind)


def _attempt(job: Job, held: HeldJob, pulse: Pulse, clock: Clock) -> None:
    try:
        kind = _doable(job)
        running = RunningJob(job, held=held, pulse=pulse, clock=clock)
        with _as_the_person_reads(job):
            outcome = kind.work(running, **job.arguments)
        # Not if its last step has completed it.
        if held.is_ours():
            with transaction.atomic():
                running.complete(outcome)
    except Cancelled:
        held.finish(Job.State.CANCELLED, clock())
    except GivenBack:
        # The worker's end is no fault of the job: the attempt does not count.
        held.give_back(clock(), attempts=job.attempts - 1)
    except Problem as problem:
        _fail(held, problem, clock())
    except Exception:
        _log.exception("job %s (%s), attempt %s", job.pk, job.kind, job.attempts)
        _try_again(job, held, clock())


def _doable(job: Job) -> Kind:
    """Return the kind of a job, if this attempt at it may be made."""
    kind = kind_named(job.kind)
    if kind is None:
        raise Problem("jobs-unknown-kind", kind=job.kind)
    if job.is_cancel_asked:
        raise Cancelled
    if job.attempts > kind.attempts:
        # What kills its worker is not begun again for ever.
        raise Problem("jobs-killed-its-worker", attempts=kind.attempts)
    if job.asked_by and not _may_have_it_done(job, kind):
        raise Problem("jobs-not-allowed-any-more", name=str(job.asked_by))
    return kind


@contextmanager
def _as_the_person_reads(job: Job) -> Iterator[None]:
    """Write what the job writes in the language of who asked, by the company's clock."""
    language = job.asked_by.language if job.asked_by else settings.LANGUAGE_CODE
    with timezone.override(Company.time_zone_in_use()), translation.override(language):
        yield


def _may_have_it_done(job: Job, kind: Kind) -> bool:
    person = job.asked_by
    return person is None or (person.is_active and (not kind.needs or person.may(kind.needs)))


def _try_again(job: Job, held: HeldJob, at: dt.datetime) -> None:
    kind = kind_named(job.kind)
    if kind and job.attempts < kind.attempts:
        held.give_back(at + wait_after(job.attempts))
        return
    _fail(held, Problem("jobs-unforeseen", attempts=job.attempts, job=job.pk), at)


def wait_after(attempts: int) -> dt.timedelta:
    """Return how long to wait after so many attempts: four times as long after each."""
    fourfold: int = 4 ** (attempts - 1)
    return min(_FIRST_WAIT * fourfold, _LONGEST_WAIT)


def _fail(held: HeldJob, problem: Problem, at: dt.datetime) -> None:
    told = {"problem": problem.message_id, "problem_arguments": problem.arguments}
    held.finish(Job.State.FAILED, at, **told)
