"""Month ends before the first run, worked out afterwards by what that run has learned.

A champion that has seen a month's future knows more of it than could be known then: such month ends
are runs of their own, marked as recomputed, and what they say is not a test of anything.
"""

import datetime as dt
from collections.abc import Iterator

import duckdb
from django.db import transaction

from quilate.clv.forecast.snapshot import Window
from quilate.runs.kept import KeptRun
from quilate.runs.observing import Observations, number_of
from quilate.runs.table import table_of
from quilate.runs.valuing import Valuations, valued
from quilate.runs.workbench import workbench
from quilate.transactions import TransactionLog, read
from quilate.transactions.histories import numpy_columns
from quilate.value.champions import kept_of
from quilate.value.computing import settings_of
from quilate.value.models import MonthEndValuation, ValuationRun
from quilate.value.money import exact, exact_sql
from quilate.value.putting import put
from quilate.value.reading import lines, take_in

_COLUMNS = ("clv", "current_value", "potential")


def recompute_month_ends(*, months: int, at: dt.datetime) -> list[ValuationRun]:
    """Write the ends of so many months before that of the current run; those there are stay."""
    run = ValuationRun.current()
    kept = kept_of(run) if run else None
    if run is None or kept is None:
        return []
    with workbench() as bench:
        take_in(bench)
        log = read(lines(bench), settings_of(run.as_of, bench).reading, bench)
        return [
            _month_end(day, run, kept, log, at=at)
            for day in _ends_before(run.as_of, months)
            if day > log.account.period_start and not _is_there(day)
        ]


def _ends_before(day: dt.date, months: int) -> Iterator[dt.date]:
    for _ in range(months):
        day = day.replace(day=1) - dt.timedelta(days=1)
        yield day


def _is_there(day: dt.date) -> bool:
    return MonthEndValuation.objects.filter(month=day.replace(day=1)).exists()


@transaction.atomic
def _month_end(
    day: dt.date, run: ValuationRun, kept: KeptRun, log: TransactionLog, *, at: dt.datetime
) -> ValuationRun:
    base = _valued_as_of(day, run, kept, log)
    again = ValuationRun.objects.create(
        started_at=at,
        published_at=at,
        superseded_at=at,
        as_of=day,
        horizon_days=run.horizon_days,
        discount_rate_per_year=run.discount_rate_per_year,
        currency=run.currency,
        champion=run.champion,
        customers=len(base),
        equity=exact(base.equity.value),
        equity_low=exact(base.equity.low),
        equity_high=exact(base.equity.high),
        cut_current_value=exact(base.cuts.current_value),
        cut_clv=exact(base.cuts.clv),
        record={"recomputed_by": run.pk},
    )
    _write(again, base, log.connection)
    return again


def _valued_as_of(
    day: dt.date, run: ValuationRun, kept: KeptRun, log: TransactionLog
) -> Valuations:
    bench = log.connection
    costs = numpy_columns(bench.sql("SELECT customer_key, cost_to_serve FROM customer_costs"))
    return valued(
        kept.champion,
        Observations(log, day),
        Window(number_of(day), run.horizon_days),
        settings_of(day, bench),
        costs,
        lambda _share: None,
    )


def _write(run: ValuationRun, base: Valuations, bench: duckdb.DuckDBPyConnection) -> None:
    bench.register("month_end", table_of(base, bench))
    bench.execute(
        f"CREATE OR REPLACE TABLE kept AS SELECT DATE '{run.as_of.replace(day=1)}' AS month,"
        f" who.id, CAST({run.pk} AS BIGINT), {', '.join(map(exact_sql, _COLUMNS))}, quadrant, tier"
        " FROM month_end JOIN of_record AS who USING (customer_id)"
    )
    bench.unregister("month_end")
    columns = ("month", "customer_id", "run_id", *_COLUMNS, "quadrant", "tier")
    for part in bench.cursor().sql("SELECT * FROM kept").to_arrow_reader():
        put(MonthEndValuation, part, columns)
