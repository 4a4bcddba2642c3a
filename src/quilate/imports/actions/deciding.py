"""What somebody decides about a file: what it means, that it be checked, that it be entered."""

import datetime as dt

from django.core.exceptions import PermissionDenied
from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.jobs import start
from quilate.core.models import Person
from quilate.imports.kinds import may_enter
from quilate.imports.models import ImportRun, ImportTemplate
from quilate.imports.reading.recognition import recognise
from quilate.language import Problem

_State = ImportRun.State
#: Imports are done one after the other: what one enters, the next one compares with.
ONE_AT_A_TIME = "imports"


def understand(
    run: ImportRun,
    mapping: dict[str, str],
    *,
    day_first: bool | None = None,
    decimal: str = "",
) -> None:
    """Keep what the columns of a file mean.

    Raises
    ------
    Problem
        If the file is past that.
    """
    if run.state not in {_State.MAPPING, _State.CHECKED}:
        raise Problem("imports-too-late")
    run.understand(mapping, day_first=day_first, decimal=decimal)
    run.state, run.problem = _State.MAPPING, {}
    run.save()


def take_for(run: ImportRun, kind: str, *, by: Person) -> None:
    """Take a file for another kind, and recognise its columns as such.

    Raises
    ------
    Problem
        If the file is past that.
    PermissionDenied
        If the person may not enter that kind.
    """
    if run.state not in {_State.MAPPING, _State.CHECKED}:
        raise Problem("imports-too-late")
    if not may_enter(by, kind):
        raise PermissionDenied
    run.kind = kind
    matches = recognise(run.its_kind, run.contents.columns)
    understand(run, {field: match.column for field, match in matches.items()})


@transaction.atomic
def keep_template(run: ImportRun, *, name: str, by: Person, at: dt.datetime) -> ImportTemplate:
    """Keep the mapping of a run for the next file of its make; one of the same name gives way."""
    said = {"mapping": run.mapping, "day_first": run.day_first, "decimal": run.decimal}
    template, _ = ImportTemplate.objects.update_or_create(
        kind=run.kind, name=name, defaults=said | {"by": by, "at": at}
    )
    recorded("import.template-kept", by=by, at=at, subject=template, name=name, kind=run.kind)
    return template


@transaction.atomic
def check(run: ImportRun, *, by: Person, at: dt.datetime) -> None:
    """Have it looked at what entering the file would do."""
    run.begin(_State.CHECKING)
    run.job = start(
        "imports.check", by=by, at=at, key=ONE_AT_A_TIME, about=run.file_name, run=run.pk
    )
    run.save()


@transaction.atomic
def enter(run: ImportRun, *, by: Person, at: dt.datetime) -> None:
    """Have the file entered; one that was stopped goes on where it was.

    Raises
    ------
    Problem
        If it has not been checked, or is being entered already.
    """
    run = ImportRun.objects.select_for_update().get(pk=run.pk)
    if not (run.state == _State.CHECKED or run.has_stopped_entering):
        raise Problem("imports-not-checked")
    if run.state == _State.CHECKED:
        run.begin(_State.ENTERING)
    _start_entering(run, by=by, at=at)


@transaction.atomic
def enter_unchecked(run: ImportRun, *, by: Person, at: dt.datetime) -> None:
    """Have a file entered of which nobody asked what that would do.

    Raises
    ------
    Problem
        If the file is past that.
    """
    run = ImportRun.objects.select_for_update().get(pk=run.pk)
    if run.state != _State.MAPPING:
        raise Problem("imports-too-late")
    run.begin(_State.ENTERING)
    _start_entering(run, by=by, at=at)


def _start_entering(run: ImportRun, *, by: Person, at: dt.datetime) -> None:
    run.job = start(
        "imports.enter", by=by, at=at, key=ONE_AT_A_TIME, about=run.file_name, run=run.pk
    )
    run.save()


@transaction.atomic
def discard(run: ImportRun, *, by: Person, at: dt.datetime) -> None:
    """Leave a file that was not entered; the file itself is deleted.

    Raises
    ------
    Problem
        If anything of it has been entered, or a job is at it.
    """
    if run.state not in {_State.MAPPING, _State.CHECKED, _State.FAILED}:
        raise Problem("imports-too-late")
    run.finish(_State.DISCARDED, at)
    run.examples = {}
    run.save()
    run.file.delete(save=False)
    recorded("import.discarded", by=by, at=at, subject=run, file=run.file_name)
