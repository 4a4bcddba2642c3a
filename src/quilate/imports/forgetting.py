"""Files that were brought and rows that were put aside go: after their time, or with a customer."""

import datetime as dt
import shutil
import tempfile
from pathlib import Path

import duckdb
from django.conf import settings
from django.db import transaction

from quilate.imports.models import ImportRun, SetAside
from quilate.imports.models.run import KEPT
from quilate.imports.reading.opened import WORKBENCH, opened, workbench
from quilate.imports.traces import Traces
from quilate.language import Problem

_State = ImportRun.State
#: A file that no run waits for was left by a process that was killed: so old, it is nobody's.
_FORGOTTEN = dt.timedelta(days=1)


def forget_files_with(traces: Traces, *, at: dt.datetime) -> set[int]:
    """Delete the files that hold somebody; return the numbers of their runs.

    Raises
    ------
    Problem
        If a job is at such a file: what it has read, it would still enter.
    """
    waiting = ImportRun.objects.with_file().select_related("job")
    found = [run for run in waiting if _holds(run, traces)]
    for run in found:
        if run.is_working and not run.has_stopped:
            raise Problem("imports-erasure-waits", file=run.file_name)
        _let_go(run, "imports-file-held-an-erased", at=at)
    return {run.pk for run in found}


def blank_rows_with(traces: Traces) -> int:
    """Blank what rows that were put aside say of somebody; they stay counted, by their lines."""
    rows = SetAside.objects.exclude(cells=[]).values_list("pk", "cells")
    found = [number for number, cells in rows.iterator() if traces.are_in(map(str, cells))]
    return SetAside.objects.filter(pk__in=found).update(cells=[], faults=[])


def forget_what_is_old(*, at: dt.datetime) -> tuple[int, int]:
    """Delete files that nobody entered and rows that nobody corrected; return how many of each."""
    old = ImportRun.objects.with_file().select_related("job").filter(at__lt=at - KEPT)
    files = [run for run in old if not run.is_working or run.has_stopped]
    for run in files:
        with transaction.atomic():
            _let_go(run, "imports-file-kept-long-enough", at=at)
    rows = SetAside.objects.filter(run__finished_at__lt=at - KEPT).delete()[0]
    _sweep(at)
    return len(files), rows


def _holds(run: ImportRun, traces: Traces) -> bool:
    if not run.path.exists():
        return False
    try:
        with workbench() as bench, opened(bench, run.path, run.file_name) as raw:
            asked = (
                f"SELECT EXISTS (FROM {raw.name} WHERE {traces.sql(raw.columns)})"
                f" OR EXISTS (FROM {raw.malformed} WHERE {traces.sql(['text'])})"
            )
            found = bench.execute(asked).fetchone()
    except (Problem, duckdb.Error):
        # Who is in a file that cannot be read, nobody knows.
        return True
    return bool(found and found[0])


def _let_go(run: ImportRun, reason: str, *, at: dt.datetime) -> None:
    """Delete a file: first of all, so that it is gone even if what follows is cut short."""
    run.file.delete(save=False)
    run.finish(_State.FAILED, at)
    run.problem = {"message": reason, "arguments": {}, "field": ""}
    run.save(update_fields=["file", "state", "finished_at", "problem"])
    run.forget_samples()


def _sweep(at: dt.datetime) -> None:
    """Delete files that no run waits for, and what a worker had staged when it was killed."""
    awaited = {run.path for run in ImportRun.objects.with_file()}
    oldest = (at - _FORGOTTEN).timestamp()
    for file in Path(settings.MEDIA_ROOT, "imports").rglob("*"):
        if file.is_file() and file not in awaited and file.stat().st_mtime < oldest:
            file.unlink()
    for folder in Path(tempfile.gettempdir()).glob(f"{WORKBENCH}*"):
        if folder.stat().st_mtime < oldest:
            shutil.rmtree(folder, ignore_errors=True)
