"""The walk through a file: the same plans whether it is checked or entered."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from django.db import transaction

from quilate.core.bulk import kept_for_many_rows
from quilate.core.models import Company, Person
from quilate.imports.kinds.kind import Errand
from quilate.imports.models import ImportRun
from quilate.imports.reading.staging import Staged, staged
from quilate.imports.tally import add_examples, count, keep_rows
from quilate.imports.touching import touch

#: Is told how many rows are done, of how many.
OnProgress = Callable[[int, int], None]


def look_through(run: ImportRun, errand: Errand, *, on_progress: OnProgress) -> None:
    """Find out what entering a file would do. Nothing is written but what was found.

    Raises
    ------
    Problem
        The file cannot be read; Undecided where a person has to say how a column is written.
    """
    run.begin(ImportRun.State.CHECKING)
    run.examples = {}
    with _rows(run, errand) as rows:
        on_progress(0, rows.rows)
        run.rows = rows.rows
        run.keep_written(rows.written)
        for upto, batch in rows.batches():
            plan = run.its_kind.plan(batch, errand)
            count(run, plan, upto=upto)
            add_examples(run, plan)
            on_progress(upto, rows.rows)


def enter_rows(
    run: ImportRun,
    errand: Errand,
    *,
    on_progress: OnProgress,
    keep: Callable[[int], None] = lambda _upto: None,
) -> None:
    """Enter the rows of a file after the last one that was entered, batch by batch.

    A batch, its figures and the row from which to go on are written in one transaction: whatever
    stops it, no row is lost and none is entered twice.

    Parameters
    ----------
    keep
        Called within each transaction with the row from which to go on.
    """
    with _rows(run, errand) as rows, kept_for_many_rows():
        run.rows = rows.rows
        run.keep_written(rows.written)
        on_progress(run.done_rows, rows.rows)
        look = partial(run.its_kind.ahead, errand=errand)
        for upto, batch in rows.batches(after=run.done_rows, look=look):
            with transaction.atomic():
                plan = run.its_kind.enter(batch, errand)
                count(run, plan, upto=upto)
                keep_rows(run, plan)
                touch(run, plan)
                run.save()
                keep(upto)
            on_progress(upto, rows.rows)


def errand_of(run: ImportRun, *, by: Person, at: dt.datetime) -> Errand:
    """Return in whose name the rows of a run are entered."""
    company = Company.current()
    return Errand(by, at, run.source, company.country, company.currency)


@contextmanager
def _rows(run: ImportRun, errand: Errand) -> Iterator[Staged]:
    said = (run.path, run.file_name, run.its_kind, run.mapping, run.understood)
    with staged(*said, country=errand.country) as rows:
        yield rows
