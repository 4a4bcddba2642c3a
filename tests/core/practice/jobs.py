"""Jobs to practise on. They write entries of the audit trail, which nothing keeps from doubling."""

import time
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from quilate.core.audit import recorded
from quilate.core.jobs import Outcome, RunningJob, job
from quilate.core.models import AuditEntry
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.language import Problem

WRITES, MEETS_A_PROBLEM, FAILS = "practice.writes", "practice.meets-a-problem", "practice.fails"
STOPS_IN_A_STEP, STOPS_BETWEEN_STEPS = "practice.stops-in-a-step", "practice.stops-between-steps"
SAYS, NEVER_ENDS = "practice.says", "practice.never-ends"
ENDS_WITH_ITS_ROWS = "practice.ends-with-its-rows"
#: Every message will do.
_TITLE = "room-jobs"
_ACTION = "practice.written"


@job(WRITES, title=_TITLE, needs=Permission.IMPORT_DATA)
def write(running: RunningJob, *, rows: int) -> Outcome:
    for row in range(running.last_checkpoint.get("rows", 0), rows):
        _write_one(running, row)
        running.progress(row + 1, rows, "room-imports")
    return Outcome("jobs-forgotten", address="/customers/", figures={"jobs": rows})


@job(STOPS_IN_A_STEP, title=_TITLE)
def write_and_stop(running: RunningJob, *, rows: int, folder: str) -> None:
    """Write rows; the second waits, half written, until the folder has a file ``go-on``."""
    for row in range(running.last_checkpoint.get("rows", 0), rows):
        with transaction.atomic():
            recorded(_ACTION, by=running.by, at=running.at, row=row)
            if row == 1:
                _wait_in_the_middle(Path(folder))
            running.checkpoint({"rows": row + 1})
        running.progress(row + 1, rows)


@job(STOPS_BETWEEN_STEPS, title=_TITLE)
def stop_and_write(running: RunningJob, *, rows: int, folder: str) -> None:
    """Wait for the file ``go-on``, holding no lock; then write rows."""
    _wait_in_the_middle(Path(folder))
    for row in range(rows):
        _write_one(running, row)


@job(SAYS, title=_TITLE)
def say_something(running: RunningJob) -> Outcome:
    zone = timezone.get_current_timezone_name()
    return Outcome(figures={"title": say(_TITLE), "zone": zone})


@job(NEVER_ENDS, title=_TITLE)
def never_end(running: RunningJob) -> None:
    """Say again and again how far it is."""
    while True:
        running.progress(7, 10, _TITLE)
        time.sleep(0.02)


@job(ENDS_WITH_ITS_ROWS, title=_TITLE)
def write_and_complete(running: RunningJob, *, fails: bool) -> None:
    """Complete the job with its rows; if it fails after that, both are undone."""
    with transaction.atomic():
        _write_one(running, running.attempts)
        running.complete(Outcome(figures={"rows": 1}))
        if fails and running.attempts == 1:
            raise RuntimeError("after the last step")


@job(MEETS_A_PROBLEM, title=_TITLE)
def meet_a_problem(running: RunningJob) -> None:
    with transaction.atomic():
        recorded(_ACTION, by=running.by, at=running.at, row=0)
        raise Problem("console-system-refused", reason="no room")


@job(FAILS, title=_TITLE, attempts=3)
def fail(running: RunningJob) -> None:
    raise RuntimeError("unforeseen")


def written() -> list[int]:
    """Return the rows that were written, in order; a row that was written twice is there twice."""
    entries = AuditEntry.objects.filter(action=_ACTION).order_by("id")
    return [entry.details["row"] for entry in entries]


def _write_one(running: RunningJob, row: int) -> None:
    with transaction.atomic():
        recorded(_ACTION, by=running.by, at=running.at, row=row)
        running.checkpoint({"rows": row + 1})


def _wait_in_the_middle(folder: Path) -> None:
    (folder / "in-the-middle").touch()
    while not (folder / "go-on").exists():
        time.sleep(0.02)
