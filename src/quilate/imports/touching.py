"""Whose data an import has touched: other rooms are told the same day, of each or of all."""

import datetime as dt

from quilate.core.facts import prepare_soon, refreshed
from quilate.customers.happening import Happened, tell
from quilate.imports.kinds.plan import Plan
from quilate.imports.models import ImportRun

#: So many customers are named; of more, everybody is valued again.
MOST = 5_000


def touch(run: ImportRun, plan: Plan) -> None:
    """Add the customers of a batch to those that a run has touched; None once they are many."""
    if run.touched is None:
        return
    touched = sorted({*run.touched, *plan.touched})
    run.touched = touched if len(touched) <= MOST else None


def tell_of_touched(run: ImportRun, *, at: dt.datetime) -> None:
    """Tell whoever listens what a run has done, and have what is known of customers follow."""
    if run.touched is None and run.its_kind.changes_value:
        tell(Happened((), run.its_kind.cause, at, str(run.pk)))
    if run.touched:
        tell(Happened(tuple(run.touched), run.its_kind.cause, at, str(run.pk)))
        refreshed(run.touched, at=at)
    if not run.touched or run.its_kind.concerns_others:
        prepare_soon(at=at)
