"""Reckoning anew what customers bring beyond money, and measuring what it tells of margin."""

import datetime as dt

import duckdb
from django.utils import timezone

from quilate.runs.workbench import workbench
from quilate.value.beyond.measuring import measure
from quilate.value.beyond.reckoning import reckon
from quilate.value.computing import last_day
from quilate.value.models import BeyondPolicy, BeyondValue, EngagementMeasurement, ValuationRun
from quilate.value.publishing import remove


def reckon_if_counted(run: ValuationRun, bench: duckdb.DuckDBPyConnection) -> int:
    """Write what customers bring as a run's; nothing where nothing is counted."""
    return reckon(run, bench) if BeyondPolicy.in_force().is_on else 0


def reckon_again() -> int:
    """Do with the run that is shown what was decided since, and return of how many it tells."""
    run = ValuationRun.current()
    if run is None:
        return 0
    remove(BeyondValue, run)
    with workbench() as bench:
        return reckon_if_counted(run, bench)


def measure_again(*, at: dt.datetime) -> EngagementMeasurement:
    """Measure how engagement went with later margin up to the last day on which something was sold.

    Raises
    ------
    Problem
        If nothing was sold.
    """
    until = last_day(timezone.localdate(at))
    with workbench() as bench:
        return measure(bench, until=until, at=at)
