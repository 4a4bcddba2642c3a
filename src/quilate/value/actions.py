"""Valuing the whole base, and showing it."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import duckdb
from django.db import transaction

from quilate.core.models import Company, Person
from quilate.core.speech import spoken
from quilate.customers.happening import Happened
from quilate.runs.kept import KeptRun
from quilate.runs.record import record_of
from quilate.runs.stopwatch import OnProgress, Stopwatch, silent
from quilate.runs.valuation_run import ValuationRun as Computation
from quilate.runs.workbench import workbench
from quilate.value import writing
from quilate.value.beyond.renewing import reckon_if_counted
from quilate.value.champions import keep
from quilate.value.computing import computed, last_day
from quilate.value.contracts.preparing import prepare_contracts
from quilate.value.models import ValuationRun, ValueChange
from quilate.value.money import exact
from quilate.value.publishing import publish, sweep
from quilate.value.reading import assumed_lines
from quilate.value.refreshing import refresh
from quilate.value.tiers.rule import TierRule
from quilate.value.tiers.staging import place_staged, remember_shown
from quilate.value.trust.contracts import trust_in_contracts
from quilate.value.trusting import trust_in


def _nothing_more(_run: ValuationRun) -> None:
    """Do nothing beside a publication."""


def value_customers(
    *,
    by: Person | None,
    at: dt.datetime,
    today: dt.date,
    on_progress: OnProgress = silent,
    beside: Callable[[ValuationRun], None] = _nothing_more,
) -> ValuationRun:
    """Value everybody as of the last day on which something was sold, and show it.

    Until the one moment in which its figures are shown, those of the run before are; whatever
    stops it before, changes nothing.

    Parameters
    ----------
    by
        Who asked for it; None if the night's schedule did.
    beside
        Done in the transaction that shows the figures.

    Raises
    ------
    Problem
        What only a person can mend.
    """
    sweep()
    as_of = last_day(today)
    with workbench() as bench:
        run, kept = _computed(bench, as_of, by=by, at=at, on_progress=on_progress)
        written = writing.write(
            run, bench, at=at, on_share=lambda share: on_progress("writing", share)
        )
        reckon_if_counted(run, bench)
        prepare_contracts(run, bench, kept.contracts)
        keep(run, kept)
        with transaction.atomic():
            run.customers = written
            writing.add_up(run, bench)
            publish(run, at=at)
            beside(run)
    _catch_up(run, since=at)
    sweep()
    return run


def _catch_up(run: ValuationRun, *, since: dt.datetime) -> None:
    """Value those again to whom something happened while the run was at work."""
    happened = ValueChange.objects.filter(at__gte=since).exclude(run=run)
    for change in happened.order_by("at", "pk"):
        told = Happened((change.customer_id,), change.cause, change.at, change.reference)
        refresh(told.customers, told)


def _computed(
    bench: duckdb.DuckDBPyConnection,
    as_of: dt.date,
    *,
    by: Person | None,
    at: dt.datetime,
    on_progress: OnProgress,
) -> tuple[ValuationRun, KeptRun]:
    """Compute a run, leave its rows on the workbench, and return what it has learned."""
    computation = computed(as_of, bench, Stopwatch(on_progress))
    kept = KeptRun.of(computation)
    writing.stage(computation, bench)
    rule = TierRule.in_force()
    remember_shown(bench, rule)
    tiering = place_staged(bench, "valued", rule).written()
    # Lines of record come with their margin; only the record knows which of them is assumed.
    record = record_of(computation, input_sha256="")
    record["assumed_rows"] = assumed_lines(bench, as_of)
    return _described(computation, record, tiering, by=by, at=at), kept


def _described(
    computation: Computation,
    record: dict[str, Any],
    tiering: dict[str, Any],
    *,
    by: Person | None,
    at: dt.datetime,
) -> ValuationRun:
    equity, cuts = computation.valuations.equity, computation.valuations.cuts
    trust, backtest = trust_in(computation.champion, spoken())
    if not computation.champion.expects_purchases:
        trust = trust_in_contracts(record)
    return ValuationRun.objects.create(
        started_at=at,
        asked_by=by,
        as_of=computation.as_of,
        horizon_days=computation.settings.horizon_days,
        discount_rate_per_year=Company.current().discount_rate_per_year,
        currency=computation.log.account.currency or "",
        champion=computation.champion.name,
        trust=trust,
        equity=exact(equity.value),
        equity_low=exact(equity.low),
        equity_high=exact(equity.high),
        cut_current_value=exact(cuts.current_value),
        cut_clv=exact(cuts.clv),
        tiering=tiering,
        record=record,
        backtest=backtest,
    )
