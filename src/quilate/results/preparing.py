"""Reckoning the results, and showing them."""

import datetime as dt

import duckdb
from django.db import transaction
from django.utils import timezone

from quilate.core.models import Company
from quilate.results.ledger import ledger
from quilate.results.models import FIGURES, GroupMonth, LedgerMonth, ResultsRun
from quilate.results.reckoning import reckon
from quilate.runs.workbench import workbench
from quilate.value.publishing import remove
from quilate.value.putting import put

#: So many rows keep other writers of SQLite waiting for half a second.
_ROWS_AT_ONCE = 25_000
_AS_THEY_ARE = ("division", "code", "scope", "month", "customers", "assumed", *FIGURES)


def prepare_results(*, at: dt.datetime) -> ResultsRun | None:
    """Reckon the results of all groups, and show them in place of those before.

    Return None where nothing has happened yet.

    Raises
    ------
    Problem
        If the facts have not been prepared yet.
    """
    _sweep()
    with workbench() as bench:
        reckon(bench, on=timezone.localdate(at))
        run = _begun(bench, at)
        if run is None:
            return None
        _write(run, bench)
    with transaction.atomic():
        ResultsRun.objects.filter(is_shown=True).update(is_shown=False)
        run.is_shown = True
        run.save()
    _sweep()
    return run


def _begun(bench: duckdb.DuckDBPyConnection, at: dt.datetime) -> ResultsRun | None:
    """Return the run that the results on a workbench will belong to, with its ledger."""
    ((first, last),) = bench.execute(
        "SELECT (SELECT min(month) FROM results), (SELECT max(last_day) FROM monthly)"
    ).fetchall()
    if first is None:
        return None
    currency = Company.current().currency
    run = ResultsRun.objects.create(at=at, currency=currency, first_month=first, last_day=last)
    months = ledger(since=first, until=timezone.localdate(at))
    LedgerMonth.objects.bulk_create(
        LedgerMonth(run=run, month=month, **months[month]) for month in run.months
    )
    return run


def _write(run: ResultsRun, bench: duckdb.DuckDBPyConnection) -> None:
    asked = ", ".join(_AS_THEY_ARE)
    rows = bench.sql(
        f"SELECT CAST({run.pk} AS BIGINT), {asked}, branch, team, owner FROM results"
        " ORDER BY division, scope, branch, team, owner, code, month"
    )
    columns = ("run_id", *_AS_THEY_ARE, "branch_id", "team_id", "owner_id")
    for part in rows.to_arrow_reader(_ROWS_AT_ONCE):
        with transaction.atomic():
            put(GroupMonth, part, columns)


def _sweep() -> None:
    """Remove what is not shown: what was replaced, and what never came to its end."""
    for run in ResultsRun.objects.filter(is_shown=False):
        remove(GroupMonth, run)
        run.delete()
