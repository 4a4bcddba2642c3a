"""Taking a file in: it is kept, opened and recognised; nothing of it is entered."""

import datetime as dt
import hashlib

from django.core.exceptions import PermissionDenied
from django.core.files import File
from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.models import Person
from quilate.imports.kinds import kinds_for, may_enter
from quilate.imports.kinds.exports import export_of
from quilate.imports.models import ImportRun, ImportTemplate
from quilate.imports.reading.opened import look_into
from quilate.imports.reading.recognition import kind_of, recognise
from quilate.language import Problem

_CHUNK = 1 << 20


def receive(
    file: "File[bytes]",
    *,
    name: str,
    by: Person,
    at: dt.datetime,
    kind: str = "",
    template: ImportTemplate | None = None,
) -> ImportRun:
    """Keep a file, and say what its columns are taken for.

    Parameters
    ----------
    kind
        What its rows are; recognised where that is not said.
    template
        A mapping to be used instead of recognition.

    Raises
    ------
    Problem
        If the file is empty, damaged or no table, or nothing tells what its rows are.
    PermissionDenied
        If its rows belong to the whole company, and the person works over less.
    """
    run = ImportRun(
        kind=kind, file_name=name[-200:], size_bytes=file.size, sha256=_sha256(file), by=by, at=at
    )
    run.file.save(name, file, save=False)
    try:
        with transaction.atomic():
            _recognise(run, template)
            if not may_enter(by, run.kind):
                raise PermissionDenied
            run.save()
            recorded("import.received", by=by, at=at, subject=run, file=run.file_name)
    except Exception:
        run.file.delete(save=False)
        raise
    return run


def _sha256(file: "File[bytes]") -> str:
    digest = hashlib.sha256()
    for chunk in file.chunks(_CHUNK):
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()


def _recognise(run: ImportRun, template: ImportTemplate | None) -> None:
    run.opened = look_into(run.path, run.file_name).as_json()
    earlier = _earlier_run(run)
    if template:
        run.kind = template.kind
        _use_template(run, template)
    elif earlier:
        run.kind = earlier.kind
        run.understand(earlier.mapping, day_first=earlier.day_first, decimal=earlier.decimal)
    else:
        run.kind = run.kind or _recognised_kind(run)
        if not run.kind:
            raise Problem("imports-kind-unknown", file=run.file_name)
        matches = recognise(run.its_kind, run.contents.columns)
        run.understand({field: match.column for field, match in matches.items()})


def _recognised_kind(run: ImportRun) -> str:
    export = export_of(run.columns)
    return export.name if export else kind_of(kinds_for(run.by), run.contents.columns)


def _use_template(run: ImportRun, template: ImportTemplate) -> None:
    if not template.fits(run.columns):
        missing = sorted(set(template.mapping.values()) - set(run.columns))
        raise Problem("imports-template-unfit", template=template.name, column=missing[0])
    run.understand(template.mapping, day_first=template.day_first, decimal=template.decimal)


def _earlier_run(run: ImportRun) -> ImportRun | None:
    """Return the last run of the person whose file had the same columns: it was understood."""
    states = ImportRun.State
    entered = ImportRun.objects.filter(by=run.by, state__in=[states.ENTERING, states.DONE])
    same_kind = entered.filter(kind=run.kind) if run.kind else entered
    return next(
        (earlier for earlier in same_kind.order_by("-at")[:20] if earlier.columns == run.columns),
        None,
    )
