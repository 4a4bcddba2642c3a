"""What is done with many customers in the background, and for them every night."""

import datetime as dt
import shutil
from collections import Counter
from collections.abc import Iterable
from typing import Any

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.downloads import offer, place_for
from quilate.core.facts import prepare_soon
from quilate.core.jobs import Daily, Outcome, RunningJob, job
from quilate.core.jobs.held import Cancelled
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.actions import remove_past_retention
from quilate.customers.bulk import deed_from_kept, do_batch, record_whole
from quilate.customers.exporting.writing import Wanted, write_customers
from quilate.customers.models import Customer
from quilate.customers.selecting import Selection

_BATCH = 1_000


@job("customers.bulk", title="customers-job-bulk", needs=Permission.EDIT_CUSTOMERS)
def change_many(running: RunningJob, *, selection: dict[str, Any], deed: dict[str, Any]) -> Outcome:
    """Do one thing with all customers that filters leave, from where it was stopped, if it was."""
    by, chosen, doing = _somebody(running), Selection.from_kept(selection), deed_from_kept(deed)
    outcome = Counter[str](running.last_checkpoint.get("outcome", {}))
    numbers = chosen.numbers(by, after=running.last_checkpoint.get("after", 0))
    before = outcome.total()
    try:
        for first in range(0, len(numbers), _BATCH):
            running.progress(before + first, before + len(numbers), "customers-stage-bulk")
            batch = numbers[first : first + _BATCH]
            with transaction.atomic():
                outcome += do_batch(doing, chosen, batch, by=by, at=running.at)
                running.checkpoint({"after": batch[-1], "outcome": dict(outcome)})
    except Cancelled:
        # What was done until then stays, and is written down.
        record_whole(doing, chosen, outcome, by=by, at=running.at)
        raise
    with transaction.atomic():
        record_whole(doing, chosen, outcome, by=by, at=running.at)
        told = Outcome("customers-bulk-done", "/customers/", bulk_figures(outcome))
        running.complete(told)
        prepare_soon(at=running.at)
    return told


@job("customers.export", title="customers-job-export", needs=Permission.EXPORT_CUSTOMERS)
def export(
    running: RunningJob, *, selection: dict[str, Any], columns: list[str], suffix: str
) -> Outcome:
    """Write customers into a file, and leave it for whoever asked."""
    by = _somebody(running)
    wanted = Wanted(Selection.from_kept(selection), columns, suffix)
    file = place_for(f"{say('room-customers').lower()}-{running.at:%Y-%m-%d}.{suffix}")
    try:
        inside = write_customers(
            file,
            wanted,
            by=by,
            on_progress=lambda done, of: running.progress(done, of, "customers-stage-export"),
        )
        with transaction.atomic():
            _see_that_nobody_was_erased(inside, since=running.at)
            count = len(inside)
            said: dict[str, Any] = {"columns": columns, "format": suffix, "customers": count}
            recorded("customers.exported", by=by, at=running.at, **selection, **said)
            needed = Permission.EXPORT_CUSTOMERS
            left = offer(file, to=by, at=running.at, needs=needed, customers=inside)
            told = Outcome("customers-exported", left.address, {"count": count})
            running.complete(told)
    except BaseException:
        # Half a file of personal data is nobody's: the next attempt writes its own.
        shutil.rmtree(file.parent, ignore_errors=True)
        raise
    return told


def _see_that_nobody_was_erased(inside: Iterable[int], *, since: dt.datetime) -> None:
    """See that a file holds nobody who was erased while it was written.

    Raises
    ------
    RuntimeError
        If it does: the job is done again, without them.
    """
    gone = set(Customer.objects.filter(erased_at__gte=since).values_list("pk", flat=True))
    if not gone.isdisjoint(inside):
        raise RuntimeError("a customer in the file was erased while it was written")


@job("customers.retention", title="customers-job-retention", schedule=Daily(dt.time(3, 40)))
def retention(running: RunningJob) -> Outcome:
    """Take away what own fields have kept for as long as their purpose allows."""
    removed = remove_past_retention(at=running.at)
    return Outcome("customers-job-retention-done", figures={"values": removed})


def bulk_figures(outcome: Counter[str]) -> dict[str, int]:
    """Return what the message ``customers-bulk-done`` says."""
    return {name: outcome[name] for name in ("changed", "same", "beyond", "gone")}


def _somebody(running: RunningJob) -> Person:
    if running.by is None:
        raise LookupError("what is done with many customers is asked for by somebody")
    return running.by
