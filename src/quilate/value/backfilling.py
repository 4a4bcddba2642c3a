"""Month ends before the first run, worked out afterwards by what that run has learned.

A champion that has seen a month's future knows more of it than could be known then: such month ends
are runs of their own, marked as recomputed, and what they say is not a test of anything.
"""

import datetime as dt
from collections.abc import Iterator

import duckdb
from django.db import transaction

from quilate.clv.forecast.snapshot import Window
from quilate.runs.contract_book import ContractBook
from quilate.runs.contracts import Holding
from quilate.runs.kept import KeptRun
from quilate.runs.observing import Observations, number_of
from quilate.runs.table import table_of
from quilate.runs.valuing import Beside, Valuations, valued
from quilate.runs.workbench import workbench
from quilate.transactions import TransactionLog, read
from quilate.transactions.histories import Columns, numpy_columns
from quilate.value.champions import kept_of
from quilate.value.computing import settings_of
from quilate.value.models import MonthEndValuation, ValuationRun
from quilate.value.money import exact, exact_sql
from quilate.value.putting import put
from quilate.value.reading import lines, take_in
from quilate.value.tiers.placing import place_after
from quilate.value.tiers.rule import Drawn, TierRule
from quilate.value.tiers.staging import place_staged, remember_month
from quilate.value.tiers.steps import prepare_steps

_COLUMNS = ("clv", "current_value", "potential")
#: And by which tiers may be drawn.
_AMOUNTS = (*_COLUMNS, "clv_low")


def recompute_month_ends(*, months: int, at: dt.datetime) -> list[ValuationRun]:
    """Write the ends of so many months before that of the current run; those there are stay."""
    run = ValuationRun.current()
    kept = kept_of(run) if run else None
    if run is None or kept is None:
        return []
    with workbench() as bench:
        take_in(bench)
        log = read(lines(bench), settings_of(run.as_of, bench).reading, bench)
        ends = [day for day in _ends_before(run.as_of, months) if day > log.account.period_start]
        # From the oldest, since who is in a tier at the end of a month was in one at that before.
        made = [
            _month_end(day, run, kept, log, at=at) for day in reversed(ends) if not _is_there(day)
        ]
    if made and made[-1].as_of.replace(day=1) == _month_before(run.as_of):
        place_after(_month_before(run.as_of))
    prepare_steps()
    return made[::-1]


def _ends_before(day: dt.date, months: int) -> Iterator[dt.date]:
    for _ in range(months):
        day = day.replace(day=1) - dt.timedelta(days=1)
        yield day


def _month_before(day: dt.date) -> dt.date:
    return (day.replace(day=1) - dt.timedelta(days=1)).replace(day=1)


def _is_there(day: dt.date) -> bool:
    return MonthEndValuation.objects.filter(month=day.replace(day=1)).exists()


@transaction.atomic
def _month_end(
    day: dt.date, run: ValuationRun, kept: KeptRun, log: TransactionLog, *, at: dt.datetime
) -> ValuationRun:
    base = _valued_as_of(day, run, kept, log)
    tiering = _stage(day, base, log.connection)
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
        tiering=tiering.written(),
        record={"recomputed_by": run.pk},
    )
    _write(again, log.connection)
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
        Beside(costs, _holding(day, run, kept, log, costs)),
        lambda _share: None,
    )


def _holding(
    day: dt.date, run: ValuationRun, kept: KeptRun, log: TransactionLog, costs: Columns
) -> Holding | None:
    if kept.contracts is None:
        return None
    book = ContractBook(log.connection, day, kept.contracts.share, kept.contracts.plans)
    if not len(book) or book.first_day > number_of(day):
        return None
    window = Window(number_of(day), run.horizon_days)
    return kept.contracts.holding(book, window, kept.discount_rate_per_year, costs)


def _stage(day: dt.date, base: Valuations, bench: duckdb.DuckDBPyConnection) -> Drawn:
    """Make the table ``kept`` of what customers were worth, and in which tiers they were."""
    bench.register("month_end", table_of(base, bench))
    bench.execute(
        f"CREATE OR REPLACE TABLE kept AS SELECT who.id, {', '.join(map(exact_sql, _AMOUNTS))},"
        " quadrant, tier FROM month_end JOIN of_record AS who USING (customer_id)"
    )
    bench.unregister("month_end")
    remember_month(bench, _month_before(day).isoformat())
    return place_staged(bench, "kept", TierRule.in_force())


def _write(run: ValuationRun, bench: duckdb.DuckDBPyConnection) -> None:
    month, columns = run.as_of.replace(day=1), (*_COLUMNS, "quadrant", "tier")
    rows = bench.cursor().sql(
        f"SELECT DATE '{month}', CAST({run.pk} AS BIGINT), id, {', '.join(columns)} FROM kept"
    )
    for part in rows.to_arrow_reader():
        put(MonthEndValuation, part, ("month", "run_id", "customer_id", *columns))
