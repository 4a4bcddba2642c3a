"""A file brought by the command line: the same way as in the browser, without its pages."""

import datetime as dt
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from django.core.files import File

from quilate.core.jobs.worker import Worker
from quilate.core.models import Person
from quilate.core.roles import Area, Scope
from quilate.imports import actions
from quilate.imports.actions.deciding import ONE_AT_A_TIME
from quilate.imports.downloads import write_rejects
from quilate.imports.kinds import KINDS, Kind
from quilate.imports.kinds.exports import SYSTEMS, Deals, Parties
from quilate.imports.kinds.field import label_id
from quilate.imports.models import ImportRun, ImportTemplate
from quilate.language import LANGUAGES, Language, Problem
from quilate.transactions.recognition.column_names import words_of

_SECONDS_BETWEEN_LOOKS = 0.5
#: What a page has a field for is an option here.
_ASKED_FOR_AN_OPTION = {
    f"imports-{what}": f"transactions-{what}"
    for what in ("day-or-month", "day-and-month", "days-disagree", "decimal-sign", "decimal-mixed")
}


@dataclass(frozen=True)
class Brought:
    """What somebody said of a file on the command line.

    Attributes
    ----------
    kind
        What its rows are, or of which system it is an export; recognised where it is not said.
    mapping
        Columns by fields, by their names or as they are called in either language.
    day_first, decimal
        How days and numbers are written; recognised where that is not said, or as the template has
        it.
    """

    path: Path
    kind: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    template: str = ""
    day_first: bool | None = None
    decimal: str = ""


def checked(brought: Brought, *, by: Person, clock: Callable[[], dt.datetime]) -> ImportRun:
    """Return a file with what entering it would do.

    Raises
    ------
    Problem
        If it cannot be read, or nothing tells what its columns are.
    """
    run = _received(brought, by=by, clock=clock)
    actions.check(run, by=by, at=clock())
    return _when_done(run, clock)


def entered(brought: Brought, *, by: Person, clock: Callable[[], dt.datetime]) -> ImportRun:
    """Return a file that was entered in one pass: there is nobody to look at a check.

    Raises
    ------
    Problem
        If it cannot be read, or nothing tells what its columns are. Nothing was entered then.
    """
    run = _received(brought, by=by, clock=clock)
    actions.enter_unchecked(run, by=by, at=clock())
    return _when_done(run, clock)


def _received(brought: Brought, *, by: Person, clock: Callable[[], dt.datetime]) -> ImportRun:
    _see_that_kind_is_known(brought.kind)
    with brought.path.open("rb") as file:
        run = actions.receive(
            File(file),
            name=brought.path.name,
            by=by,
            at=clock(),
            kind=brought.kind if brought.kind in KINDS else "",
            template=_template(brought),
        )
    _see_that_it_is_what_was_said(run, brought)
    said = {_field(run.its_kind, name): column for name, column in brought.mapping.items()}
    _see_that_columns_are_there(run, said)
    actions.understand(
        run,
        run.mapping | said,
        day_first=run.day_first if brought.day_first is None else brought.day_first,
        decimal=brought.decimal or run.decimal,
    )
    _see_that_nothing_is_missing(run)
    return run


def rejects_beside(path: Path, run: ImportRun) -> Path | None:
    """Write the rows that were put aside beside the file, and return where; None without any."""
    if not run.set_aside_rows:
        return None
    file = path.with_name(f"{path.stem}-{run.pk}-rejects.csv")
    write_rejects(run, file)
    return file


def somebody(email: str) -> Person:
    """Return in whose name a file is brought: the first administrator unless somebody is named.

    Raises
    ------
    Problem
        If there is no such person.
    """
    people = Person.objects.filter(is_active=True)
    if email:
        found = people.filter(email=email.lower()).first()
    else:
        whole = people.filter(area=Area.ADMINISTRATION, scope=Scope.ALL)
        found = whole.order_by("pk").first()
    if found is None:
        raise Problem("imports-nobody", email=email or "-")
    return found


def _see_that_kind_is_known(kind: str) -> None:
    if kind not in {"", *KINDS, *SYSTEMS}:
        kinds = ", ".join((*KINDS, *SYSTEMS))
        raise Problem("imports-no-such-kind", kind=kind, kinds=kinds)


def _see_that_it_is_what_was_said(run: ImportRun, brought: Brought) -> None:
    """See that an export is of the system that was named, and that deals were asked for."""
    if brought.kind in KINDS:
        return
    kind = run.its_kind
    is_export = isinstance(kind, Parties | Deals)
    if brought.kind and not (is_export and kind.name.startswith(f"{brought.kind}-")):
        raise Problem("imports-not-of-system", file=run.file_name, system=brought.kind)
    if isinstance(kind, Deals):
        said = {"system": kind.export.system, "kind": kind.name}
        raise Problem("imports-deals-wait", file=run.file_name, **said)


def _template(brought: Brought) -> ImportTemplate | None:
    if not brought.template:
        return None
    template = ImportTemplate.objects.filter(kind=brought.kind, name=brought.template).first()
    if template is None:
        raise Problem("imports-no-such-template", template=brought.template)
    return template


def _field(kind: Kind, name: str) -> str:
    for each in kind.fields:
        labels = (Language(code)(label_id(each.name)) for code in LANGUAGES)
        if words_of(name) in {each.name, *map(words_of, labels)}:
            return each.name
    known = ", ".join(each.name for each in kind.fields)
    raise Problem("imports-no-such-field", field=name, fields=known)


def _see_that_columns_are_there(run: ImportRun, said: Mapping[str, str]) -> None:
    for column in said.values():
        if column not in run.columns:
            raise Problem("imports-no-such-column", column=column, columns=", ".join(run.columns))


def _see_that_nothing_is_missing(run: ImportRun) -> None:
    for each in run.its_kind.required:
        if each.name not in run.mapping:
            raise Problem("imports-no-column-for", field=each.name, columns=", ".join(run.columns))


def _when_done(run: ImportRun, clock: Callable[[], dt.datetime]) -> ImportRun:
    """Do the job here, or wait for the worker that has taken it. What follows is a worker's."""
    while True:
        Worker(clock).work_off(key=ONE_AT_A_TIME)
        run = ImportRun.objects.select_related("job").get(pk=run.pk)
        if run.has_stopped and run.job:
            message = run.job.problem or "imports-stopped"
            raise Problem(message, **run.job.problem_arguments)
        if run.problem:
            message = run.problem["message"]
            message = _ASKED_FOR_AN_OPTION.get(message, message)
            raise Problem(message, **run.problem["arguments"])
        if not run.is_working:
            return run
        time.sleep(_SECONDS_BETWEEN_LOOKS)
