"""What is done with files in the background."""

import datetime as dt
from typing import Any

from django.db import transaction

from quilate.activity.jobs import MONTHLY_SALES
from quilate.core.audit import recorded
from quilate.core.jobs import Daily, Outcome, RunningJob, job, start
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.imports.forgetting import forget_what_is_old
from quilate.imports.models import ImportRun
from quilate.imports.models.run import OUTCOMES
from quilate.imports.reading.formats import Undecided
from quilate.imports.touching import tell_of_touched
from quilate.imports.walking import OnProgress, enter_rows, errand_of, look_through
from quilate.language import Problem

_State = ImportRun.State


@job("imports.check", title="imports-job-check", needs=Permission.IMPORT_DATA)
def check(running: RunningJob, *, run: int) -> Outcome:
    """Find out what entering a file would do."""
    found = ImportRun.objects.get(pk=run)
    errand = errand_of(found, by=_somebody(running), at=running.at)
    try:
        look_through(found, errand, on_progress=_telling(running, "imports-stage-check"))
    except Problem as problem:
        _give_back(found, problem)
        return _outcome("imports-job-stuck", found)
    found.state = _State.CHECKED
    with transaction.atomic():
        found.save()
        outcome = _outcome("imports-job-checked", found)
        running.complete(outcome)
    return outcome


@job("imports.enter", title="imports-job-enter", needs=Permission.IMPORT_DATA)
def enter(running: RunningJob, *, run: int) -> Outcome:
    """Enter a file that was checked, from where it was stopped, if it was."""
    found = ImportRun.objects.get(pk=run)
    by = _somebody(running)
    try:
        enter_rows(
            found,
            errand_of(found, by=by, at=running.at),
            on_progress=_telling(running, "imports-stage-enter"),
            keep=lambda upto: running.checkpoint({"row": upto}),
        )
    except Problem as problem:
        if found.done_rows:
            raise
        # It was not checked before: nothing of it was entered.
        _give_back(found, problem)
        return _outcome("imports-job-stuck", found)
    with transaction.atomic():
        found.finish(_State.DONE, running.at)
        found.save()
        record_entered(found, by=by)
        outcome = _outcome("imports-job-entered", found)
        running.complete(outcome)
        if found.its_kind.changes_sales:
            start(MONTHLY_SALES, by=None, at=running.at, key=MONTHLY_SALES)
        tell_of_touched(found, at=running.at)
        found.forget_samples()
        # What it said is where it belongs; a copy would only wait to be lost.
        transaction.on_commit(lambda: found.file.delete(save=False))
    return outcome


@job("imports.forget", title="imports-job-forget", schedule=Daily(dt.time(3, 50)))
def forget(running: RunningJob) -> Outcome:
    """Delete files that nobody entered and rows that nobody corrected in their time."""
    files, rows = forget_what_is_old(at=running.at)
    if files or rows:
        recorded("import.forgotten", by=None, at=running.at, files=files, rows=rows)
    return Outcome("imports-job-forgotten", figures={"files": files, "rows": rows})


def record_entered(run: ImportRun, *, by: Person) -> None:
    """Write into the trail what a run has come to."""
    figures = {outcome: getattr(run, outcome) for outcome in OUTCOMES}
    said: dict[str, Any] = {
        "file": run.file_name,
        "kind": run.kind,
        "rows": run.rows,
        "sha256": run.sha256,
    }
    recorded("import.entered", by=by, at=run.finished_at or run.at, subject=run, **said, **figures)


def _give_back(run: ImportRun, problem: Problem) -> None:
    """Ask somebody to say what the file itself does not."""
    run.state = _State.MAPPING
    run.problem = {
        "message": problem.message_id,
        "arguments": problem.arguments,
        "field": problem.field if isinstance(problem, Undecided) else "",
    }
    run.save()


def _somebody(running: RunningJob) -> Person:
    if running.by is None:
        raise LookupError("an import is somebody's")
    return running.by


def _telling(running: RunningJob, stage: str) -> OnProgress:
    return lambda done, of: running.progress(done, of, stage)


def _outcome(message: str, run: ImportRun) -> Outcome:
    figures = {"rows": run.rows, "entered": run.created + run.updated, "aside": run.set_aside_rows}
    return Outcome(message, f"/imports/{run.pk}/", {"file": run.file_name, **figures})
