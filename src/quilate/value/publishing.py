"""Making a run the one that is shown, keeping month ends, and taking away what is not needed."""

import datetime as dt
from typing import Any

from django.db import connection, transaction
from django.db.models import Model

from quilate.value.champions import forget_all_but
from quilate.value.models import BeyondValue, MonthEndValuation, Valuation, ValuationRun, ValueSum

_ROWS_AT_ONCE = 25_000
_KEPT = ("clv", "current_value", "potential", "quadrant", "tier")


@transaction.atomic
def publish(run: ValuationRun, *, at: dt.datetime) -> None:
    """Show the figures of a run from now on, instead of those of the one before."""
    ValuationRun.objects.current().update(is_current=False, superseded_at=at)
    run.is_current, run.published_at = True, at
    run.save()


def sweep() -> None:
    """Remove the rows of runs that are not shown: those replaced, and those never finished.

    Of a month whose last valuation has been replaced by one of a later month, every customer's
    figures are kept first.
    """
    for run in ValuationRun.objects.filter(superseded_at__isnull=False):
        if run.valuations.exists():
            _keep_month_end(run)
            remove(BeyondValue, run)
            remove(Valuation, run)
        ValueSum.objects.filter(run=run).delete()
    for run in ValuationRun.objects.filter(published_at__isnull=True):
        remove(BeyondValue, run)
        remove(Valuation, run)
        run.delete()
    forget_all_but(ValuationRun.current())


def _keep_month_end(run: ValuationRun) -> None:
    """Keep what customers were worth, if the run was the last of its month."""
    month = run.as_of.replace(day=1)
    after = ValuationRun.objects.published().filter(published_at__gt=run.published_at)
    if after.filter(as_of__year=month.year, as_of__month=month.month).exists():
        return
    table, names = MonthEndValuation._meta.db_table, ", ".join(_KEPT)
    last = 0
    while part := _next_part(Valuation, run, last):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                f"INSERT INTO {table} (month, customer_id, run_id, {names})"
                f" SELECT %s, customer_id, run_id, {names} FROM {Valuation._meta.db_table}"
                " WHERE run_id = %s AND id > %s AND id <= %s"
                " ON CONFLICT (customer_id, month) DO NOTHING",
                [month, run.pk, last, part],
            )
        last = part


def remove(model: type[Any], run: Model) -> None:
    """Remove the rows that a table has of a run, in parts of a transaction each."""
    last = 0
    while part := _next_part(model, run, last):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                f"DELETE FROM {model._meta.db_table} WHERE run_id = %s AND id > %s AND id <= %s",
                [run.pk, last, part],
            )
        last = part


def _next_part(model: type[Any], run: Model, last: int) -> int | None:
    """Return the number of the last row of the next part; None after the last part."""
    rows = model.objects.filter(run=run, pk__gt=last).order_by("pk")
    numbers = list(rows.values_list("pk", flat=True)[:_ROWS_AT_ONCE])
    return numbers[-1] if numbers else None
