"""What a job is given to work with."""

from dataclasses import asdict
from typing import Any

from django.db import connection

from quilate.core.jobs.held import HeldJob
from quilate.core.jobs.outcome import Outcome
from quilate.core.jobs.pulse import Clock, Progress, Pulse
from quilate.core.models import Job


class RunningJob:
    """A job, in the hands of the function that does it.

    Attributes
    ----------
    by
        Who asked for it; None if a schedule did.
    at
        When this attempt began.
    attempts
        Which attempt it is: 1, 2, …
    last_checkpoint
        What was given to ``checkpoint`` last, also by a worker that was killed since; else empty.
    """

    def __init__(self, job: Job, *, held: HeldJob, pulse: Pulse, clock: Clock) -> None:
        self.number, self.by, self.at = job.pk, job.asked_by, clock()
        self.attempts = job.attempts
        self.last_checkpoint: dict[str, Any] = job.checkpoint
        self._held, self._pulse, self._clock = held, pulse, clock

    def progress(self, done: int, of: int | None = None, stage: str = "") -> None:
        """Say how far the job is. Where this is called, between two steps, the job may be stopped.

        Parameters
        ----------
        of
            How many there are in all; None if that is not known.
        stage
            The id of the message that says what is being done.
        """
        self._pulse.report(Progress(done, of, stage))

    def checkpoint(self, reached: dict[str, Any]) -> None:
        """Keep from where the job goes on, in the transaction of the rows that it has written.

        Raises
        ------
        RuntimeError
            Outside a transaction: rows and checkpoint could part.
        """
        _see_that_it_is_in_a_transaction()
        self._held.renew(self._clock(), checkpoint=reached, **asdict(self._pulse.progress))
        self.last_checkpoint = reached

    def complete(self, outcome: Outcome | None = None) -> None:
        """End the job, in the transaction of its last step: both happen, or neither.

        A job that does not call this is complete when its function returns.
        """
        _see_that_it_is_in_a_transaction()
        result = (outcome or Outcome()).kept()
        told = {"result": result, **asdict(self._pulse.progress)}
        self._held.finish(Job.State.DONE, self._clock(), **told)


def _see_that_it_is_in_a_transaction() -> None:
    if not connection.in_atomic_block:
        raise RuntimeError("this belongs in the transaction of what the job has written")
