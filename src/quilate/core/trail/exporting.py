"""The trail in a file to take away, written in the background."""

import datetime as dt
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone

from quilate.core.audit import recorded
from quilate.core.downloads import offer, place_for
from quilate.core.jobs import Outcome, RunningJob, job
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.row_files import FORMATS, Type, see_that_it_fits
from quilate.core.speech import say
from quilate.core.trail.queries import Line, TrailFilters, entries_in, whole_trail

EXPORT = "trail.export"
OnProgress = Callable[[int], None]

_COLUMNS: dict[str, Callable[[Line], str]] = {
    "when": lambda line: timezone.localtime(line.entry.at).isoformat(sep=" ", timespec="seconds"),
    "who": lambda line: line.entry.who,
    "deed": lambda line: line.deed,
    "subject": lambda line: line.subject.name if line.subject else "",
    "changes": lambda line: "; ".join(
        f"{each.field}: {each.before} → {each.after}" for each in line.changes
    ),
    "address": lambda line: line.entry.address or "",
    # For programs, which do not read sentences.
    "action": lambda line: line.entry.action,
    "kind": lambda line: line.entry.subject,
    "number": lambda line: str(line.entry.subject_id or ""),
    "details": lambda line: json.dumps(line.entry.details, ensure_ascii=False, sort_keys=True),
}


@job(EXPORT, title="audit-job-export", needs=Permission.SEE_AUDIT)
def export_trail(running: RunningJob, *, filters: dict[str, Any], suffix: str) -> Outcome:
    """Write the trail into a file, and leave it for whoever asked."""
    by = running.by
    if by is None:
        raise LookupError("the trail is taken away by somebody")
    wanted = TrailFilters.from_kept(filters)
    entries = entries_in(wanted)
    see_that_it_fits(suffix, entries)
    file = place_for(f"{say('audit-file-name')}-{running.at:%Y-%m-%d}.{suffix}")
    try:
        written = _write(
            file,
            wanted,
            by=by,
            on_progress=lambda done: running.progress(done, entries, "audit-stage-export"),
        )
        with transaction.atomic():
            told = _leave(file, written, filters, by=by, at=running.at)
            running.complete(told)
    except BaseException:
        shutil.rmtree(file.parent, ignore_errors=True)
        raise
    return told


def _write(file: Path, wanted: TrailFilters, *, by: Person, on_progress: OnProgress) -> int:
    written = 0
    heading = [(name, say(f"audit-column-{name}"), Type.TEXT) for name in _COLUMNS]
    with FORMATS[file.suffix[1:]](file, heading) as rows:
        for lines in whole_trail(by, wanted):
            on_progress(written)
            rows.write([[tell(line) for tell in _COLUMNS.values()] for line in lines])
            written += len(lines)
    return written


def _leave(
    file: Path, written: int, filters: dict[str, Any], *, by: Person, at: dt.datetime
) -> Outcome:
    """Offer the file; that the trail was taken away is in the trail."""
    said: dict[str, Any] = {"filters": filters, "format": file.suffix[1:], "entries": written}
    recorded("trail.exported", by=by, at=at, **said)
    left = offer(file, to=by, at=at, needs=Permission.SEE_AUDIT)
    return Outcome("audit-exported", left.address, {"count": written})
