"""While a job runs: its worker says that it lives and how far it is, and hears whether to stop."""

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from django.db import InterfaceError, OperationalError, connection

from quilate.core.jobs.held import Cancelled, GivenBack, HeldJob, LeaseLost
from quilate.core.models import Job

Clock = Callable[[], dt.datetime]
_SECONDS_BETWEEN_BEATS = 1.0


@dataclass(frozen=True)
class Progress:
    """How far a job is; ``of`` is None while that is not known."""

    done: int = 0
    of: int | None = None
    stage: str = ""


class Pulse:
    """What a running job and its worker tell each other.

    Attributes
    ----------
    progress
        How far the job is, by what was reported last.

    Parameters
    ----------
    has_to_end
        Whether the worker was told to end.
    """

    def __init__(
        self, job: Job, *, clock: Clock, has_to_end: Callable[[], bool] = lambda: False
    ) -> None:
        self._held, self._clock, self._has_to_end = HeldJob(job), clock, has_to_end
        # Where an attempt before this one had got to, until this one says more.
        self.progress = Progress(job.done, job.of, job.stage)
        self._is_cancelled = self._is_lost = self._beats_by_itself = False

    def report(self, progress: Progress) -> None:
        """Keep how far the job is, and stop it if it has to stop."""
        self.progress = progress
        if not self._beats_by_itself:
            self.beat()
        if self._is_lost:
            raise LeaseLost
        if self._is_cancelled:
            raise Cancelled
        if self._has_to_end():
            raise GivenBack

    def beat(self) -> None:
        """Say that the worker lives and how far it is."""
        try:
            self._is_cancelled = self._held.renew(self._clock(), **asdict(self.progress))
        except LeaseLost:
            self._is_lost = True

    @contextmanager
    def beating(self) -> Iterator[None]:
        """Beat within, on a connection of its own: long statements of the job do not matter."""
        is_over = threading.Event()
        self._beats_by_itself = True
        thread = threading.Thread(target=self._beat_until, args=(is_over,), daemon=True)
        thread.start()
        try:
            yield
        finally:
            is_over.set()
            thread.join()

    def _beat_until(self, is_over: threading.Event) -> None:
        try:
            while not is_over.wait(_SECONDS_BETWEEN_BEATS) and not self._is_lost:
                self._beat_if_possible()
        finally:
            connection.close()

    def _beat_if_possible(self) -> None:
        try:
            self.beat()
        except (OperationalError, InterfaceError):
            # SQLite: the job itself is writing, and so nobody else can take it up. PostgreSQL: the
            # connection broke. In both cases the next beat tries again.
            connection.close()
