"""Bringing files in, as tests need it."""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Mapping

from django.core.files.base import ContentFile

from quilate.core.jobs.worker import Worker
from quilate.core.models import Company, Person
from quilate.imports import actions
from quilate.imports.models import ImportRun
from tests.people import AT, person

#: After whatever a page has asked for, whose clock is the machine's.
LATER = dt.datetime(2100, 1, 1, tzinfo=dt.UTC)
CUSTOMER = {"customer_id": "C1", "given_names": "Ana", "surname_1": "Núñez"}


def company() -> Company:
    defaults = {"name": "Prueba", "country": "ES", "currency": "EUR", "time_zone": "Europe/Madrid"}
    return Company.objects.get_or_create(id=1, defaults=defaults)[0]


def table(*rows: Mapping[str, object], delimiter: str = ";") -> bytes:
    """Return a CSV file with the columns of all rows."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, names, delimiter=delimiter, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def received(
    content: bytes, *, kind: str = "customers", by: Person | None = None, name: str = "file.csv"
) -> ImportRun:
    company()
    file = ContentFile(content, name)
    return actions.receive(file, name=name, by=by or person(), at=AT, kind=kind)


def checked(content: bytes, **how: object) -> ImportRun:
    run = received(content, **how)  # type: ignore[arg-type]
    actions.check(run, by=run.by, at=AT)
    return worked_off(run)


def entered(content: bytes, **how: object) -> ImportRun:
    run = checked(content, **how)
    actions.enter(run, by=run.by, at=AT)
    return worked_off(run)


def worked_off(run: ImportRun, *, at: dt.datetime = AT) -> ImportRun:
    Worker(lambda: at).work_off()
    run = ImportRun.objects.get(pk=run.pk)
    if run.job and run.job.problem:
        raise AssertionError(run.job.problem)
    return run


def figures(run: ImportRun) -> dict[str, int]:
    names = ("created", "updated", "unchanged", "conflicts", "rejects")
    return {name: count for name in names if (count := getattr(run, name))}


def reasons(run: ImportRun) -> list[tuple[int, str, str]]:
    """Return line, field and reason of every row that was put aside."""
    return [
        (row.line, fault["field"], fault["reason"].removeprefix("imports-"))
        for row in run.set_aside.order_by("line")
        for fault in row.faults
    ]


def lines(text: Iterable[bytes] | bytes) -> list[list[str]]:
    """Return the rows of a downloaded CSV."""
    whole = text if isinstance(text, bytes) else b"".join(text)
    return list(csv.reader(io.StringIO(whole.decode("utf-8-sig")), delimiter=";"))
