"""Preparing the facts of all customers."""

import datetime as dt
import tempfile
from collections.abc import Callable
from pathlib import Path

import duckdb
from django.utils import timezone

from quilate.core.facts.marks import forget_marks, marks_now
from quilate.core.facts.records import records
from quilate.core.facts.registry import fact_tables
from quilate.core.facts.stored import ABOUT, ROWS, STORED, Prepared, place, prepared
from quilate.core.facts.working_out import Bench, Told

#: The job that prepares them, for which ``prepare_soon`` asks.
PREPARE = "facts.prepare"
_MEMORY = "1GB"
#: Is done each time before facts are prepared, and once they have been.
Beside = Callable[..., None]
_BEFORE: list[Beside] = []
_FOLLOWING: list[Beside] = []


def before_preparing(do: Beside) -> None:
    """Have something done with ``at=`` each time before facts are prepared: what they rest on."""
    if do not in _BEFORE:
        _BEFORE.append(do)


def when_prepared(follow: Beside) -> None:
    """Have something done with ``at=`` each time facts have been prepared."""
    if follow not in _FOLLOWING:
        _FOLLOWING.append(follow)


def prepare(*, at: dt.datetime, told: Told = lambda _done, _of: None) -> Prepared:
    """Work out the facts of every current customer, and put them in place of those before.

    Whoever asks meanwhile gets those before. What stops this leaves them where they are.
    """
    for do in _BEFORE:
        do(at=at)
    # Before the rows are read: a change that comes in between is worked out once more.
    marks = marks_now()
    target = place()
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".facts-") as folder:
        draft = Path(folder, target.name)
        _write(draft, at, told)
        draft.chmod(0o600)
        draft.replace(target)
    forget_marks(marks)
    done = prepared()
    assert done is not None
    for follow in _FOLLOWING:
        follow(at=at)
    return done


def day_of_the_company(at: dt.datetime) -> dt.date:
    """Return the day of a moment by the clock of the company, which pages and jobs read."""
    return timezone.localtime(at).date()


def _write(draft: Path, at: dt.datetime, told: Told) -> None:
    # In a file of its own: what does not fit into memory goes there.
    own_file = draft.with_name("bench.duckdb")
    with duckdb.connect(own_file, config={"memory_limit": _MEMORY}) as bench, records() as rows:
        facts = Bench(bench, rows, day_of_the_company(at)).work_out(fact_tables(), told=told)
        bench.execute(f"ATTACH '{draft}' AS {STORED}")
        bench.execute(
            f"CREATE TABLE {ROWS} AS {facts.sql} ORDER BY customer_id", list(facts.parameters)
        )
        bench.execute(
            f"CREATE TABLE {ABOUT} AS SELECT '{at.isoformat()}' AS prepared_at,"
            f" (SELECT count(*) FROM {ROWS}) AS customers"
        )
        bench.execute(f"DETACH {STORED}")
