"""What the report is told of a run."""

from collections.abc import Iterator

import numpy as np
import pyarrow as pa

from quilate import __version__
from quilate.clv.estimator import FitState
from quilate.clv.forecast.candidates import candidates
from quilate.clv.forecast.champion import Backtest as Rehearsed
from quilate.clv.forecast.champion import Trial
from quilate.clv.forecast.metrics import by_decile
from quilate.language import Language
from quilate.report import ReportContents, ValuedCustomers, figures_of
from quilate.report.contents import (
    Assumptions,
    Backtest,
    Candidate,
    Figures,
    FitNote,
    Interval,
    Metrics,
    Provenance,
    Reading,
    RejectedRow,
    RejectReason,
)
from quilate.runs.acquisition import Acquisition
from quilate.runs.arrow import arrow_of
from quilate.runs.candidate_names import called
from quilate.runs.observing import day_of
from quilate.runs.valuation_run import ValuationRun

EXAMPLES_OF_REJECTS = 20


def contents_of(
    run: ValuationRun, table: pa.Table, source_name: str, input_sha256: str, language: Language
) -> ReportContents:
    """Return what the report shows of a run."""
    account = run.log.account
    champion = called(run.champion.name, language)
    return ReportContents(
        provenance=Provenance(
            source=source_name,
            as_of=run.as_of,
            period_start=account.period_start,
            period_end=account.period_end,
            currency=account.currency,
            horizon_days=run.settings.horizon_days,
            discount_rate_per_year=run.settings.discount_rate_per_year,
            champion=champion,
            version=__version__,
            input_sha256=input_sha256,
        ),
        figures=_figures(run, table),
        backtest=_backtest(run.champion.backtest, run.champion.name, language),
        assumptions=_assumptions(run, language),
        reading=_reading(run, language),
    )


def far_after(run: ValuationRun, language: Language) -> str:
    """Return the warning that the day of the valuation lies far after the data."""
    return language(
        "runs-far-after-the-data",
        day=language.date(run.as_of),
        last_day=language.date(run.log.account.period_end),
        days=run.days_far_after,
    )


def backtest_contents(trials: dict[str, Trial], champion: str, language: Language) -> Backtest:
    """Return what the report shows of all candidates on one window."""
    trial = trials[champion]
    said, happened = by_decile(trial.said, trial.happened)
    known = candidates()
    return Backtest(
        cutoff=day_of(trial.window.cutoff),
        window_end=day_of(trial.window.end),
        customers=len(trial.happened),
        champion=called(champion, language),
        candidates=tuple(
            Candidate(called(name, language), known[name].is_naive, Metrics(**vars(one.metrics)))
            for name, one in trials.items()
        ),
        said=said,
        happened=happened,
    )


def _backtest(backtest: Rehearsed | None, champion: str, language: Language) -> Backtest | None:
    if backtest is None:
        return None
    latest = {name: trials[0] for name, trials in backtest.trials.items()}
    return backtest_contents(latest, champion, language)


def _figures(run: ValuationRun, table: pa.Table) -> Figures:
    columns, valuations = run.valuations.columns, run.valuations
    bought = ~np.isnat(columns["first_purchase"])
    shown = ValuedCustomers(
        customer_id=table.column("customer_id").filter(arrow_of(bought)),
        tier=table.column("tier").filter(arrow_of(bought)),
        **{
            name: columns[name][bought]
            for name in ValuedCustomers.__dataclass_fields__
            if name not in ("customer_id", "tier")
        },
    )
    equity = Interval(valuations.equity.value, valuations.equity.low, valuations.equity.high)
    return figures_of(
        shown,
        equity=equity,
        cut_current_value=valuations.cuts.current_value,
        cut_clv=valuations.cuts.clv,
    )


def _assumptions(run: ValuationRun, language: Language) -> Assumptions:
    account = run.log.account
    notes = [
        FitNote(called(name, language), state.value)
        for name, state in run.champion.states.items()
        if state is not FitState.OK
    ]
    costs = run.valuations.columns["cost_to_serve"]
    return Assumptions(
        default_margin=run.log.assumed_margin if account.assumed_rows else None,
        has_cost_to_serve=bool(costs.any()),
        fits=tuple(notes),
        further=tuple(_further(run, language)),
    )


def _further(run: ValuationRun, language: Language) -> Iterator[str]:
    """Return what else a reader has to know to judge the figures."""
    horizon = run.settings.horizon_days
    if run.days_far_after:
        yield far_after(run, language)
    if run.without_purchase:
        yield language("runs-without-purchase", customers=run.without_purchase)
    if run.learned_from < len(run.valuations) - run.without_purchase:
        yield language("runs-learned-from", customers=language.number(run.learned_from))
    if run.champion.backtest and run.champion.backtest.windows[0].horizon_days < horizon:
        tested = run.champion.backtest.windows[0].horizon_days
        yield language("runs-tested-ahead", tested=tested, horizon=horizon)
    acquisition = Acquisition.found(run.log.connection)
    if acquisition:
        yield language(
            "runs-acquisition",
            customers=language.number(acquisition.customers),
            cost=language.money(acquisition.per_customer, run.log.account.currency, decimals=2),
        )
    if run.champion.stage.year_before:
        yield language("runs-season-known")


def _reading(run: ValuationRun, language: Language) -> Reading:
    account, costs = run.log.account, run.log.costs
    rows = run.log.connection.execute(
        "SELECT file, line, coalesce(field, ''), coalesce(value, ''), reason_id FROM rejects"
        " ORDER BY file, line, field LIMIT ?",
        [EXAMPLES_OF_REJECTS],
    ).fetchall()
    return Reading(
        rows_read=account.rows_read,
        rows_used=account.rows_used,
        rows_guest=account.rows_guest,
        rows_rejected=account.rows_rejected,
        guest_money=float(account.guest_money),
        duplicate_rows=account.duplicates,
        costs=costs.sentence.sentence(language) if costs else "",
        reasons=tuple(
            RejectReason(language(reason), count)
            for reason, count in account.rejected_reasons.items()
        ),
        examples=tuple(
            RejectedRow(file, line, field, value, language(reason))
            for file, line, field, value, reason in rows
        ),
    )
