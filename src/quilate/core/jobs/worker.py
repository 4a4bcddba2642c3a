"""Who does the jobs. Several may work beside each other, on several machines."""

import datetime as dt
import logging
import os
import socket
import time
from collections.abc import Callable

from django.db import InterfaceError, OperationalError, close_old_connections, connection

from quilate.core.jobs.doing import do
from quilate.core.jobs.held import take
from quilate.core.jobs.occurrences import ask_for_what_is_due
from quilate.core.jobs.pulse import Clock, Pulse
from quilate.core.models import Job

_log = logging.getLogger("quilate.jobs")
_SECONDS_BETWEEN_LOOKS = 1.0
_BETWEEN_LOOKS_AT_SCHEDULES = dt.timedelta(seconds=30)


class Worker:
    """Takes jobs and does them, one after the other.

    Parameters
    ----------
    is_wanted
        Asked now and then; once it is not, the worker ends as if it were told to.
    """

    def __init__(self, clock: Clock, *, is_wanted: Callable[[], bool] = lambda: True) -> None:
        self.name = f"{socket.gethostname()}:{os.getpid()}"[:100]
        self._clock, self._is_wanted = clock, is_wanted
        self._was_told_to_end = False
        self._next_look_at_schedules = clock()

    def end(self, *_signal: object) -> None:
        """End after the present step of the present job, which another worker goes on with."""
        self._was_told_to_end = True

    def work(self) -> None:
        """Do jobs as they come, until told to end."""
        while not self._has_to_end():
            close_old_connections()
            if not self._has_done_one():
                time.sleep(_SECONDS_BETWEEN_LOOKS)

    def work_off(self, *, key: str = "") -> None:
        """Do what is due by now, on this thread's connection alone: in a test, in a command.

        ``key`` is of the jobs that are meant; all of them are unless it is said.
        """
        while job := take(worker=self.name, at=self._clock(), key=key):
            self._do(job)

    def _has_done_one(self) -> bool:
        """Do the next job, if there is one and the database can be written to."""
        try:
            self._ask_for_what_is_due()
            job = take(worker=self.name, at=self._clock())
            if job:
                self._do_while_beating(job)
        except (OperationalError, InterfaceError):
            # The database restarts, or somebody else writes to SQLite for long. A job that was
            # being done is taken up again once its lease is over.
            _log.warning("the database cannot be written to now", exc_info=True)
            connection.close()
            return False
        return job is not None

    def _ask_for_what_is_due(self) -> None:
        now = self._clock()
        if now >= self._next_look_at_schedules:
            ask_for_what_is_due(now)
            self._next_look_at_schedules = now + _BETWEEN_LOOKS_AT_SCHEDULES

    def _do_while_beating(self, job: Job) -> None:
        pulse = self._pulse(job)
        with pulse.beating():
            do(job, pulse=pulse, clock=self._clock)

    def _do(self, job: Job) -> None:
        do(job, pulse=self._pulse(job), clock=self._clock)

    def _pulse(self, job: Job) -> Pulse:
        return Pulse(job, clock=self._clock, has_to_end=self._has_to_end)

    def _has_to_end(self) -> bool:
        return self._was_told_to_end or not self._is_wanted()
