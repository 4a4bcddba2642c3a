"""The record of a run: what was read, which candidate won and by how much, what came out."""

import hashlib
import json
import math
from pathlib import Path
from typing import Any

from quilate import __version__
from quilate.clv.contracts.proof import ContractProof
from quilate.clv.forecast.champion import Backtest, Champion
from quilate.runs.acquisition import Acquisition
from quilate.runs.observing import day_of
from quilate.runs.valuation_run import ValuationRun

BYTES_AT_ONCE = 1 << 20


def record_of(run: ValuationRun, input_sha256: str) -> dict[str, Any]:
    """Return the record as plain values that JSON can carry; the glossary explains each."""
    account, equity = run.log.account, run.valuations.equity
    return {
        "rows_read": account.rows_read,
        "rows_used": account.rows_used,
        "rows_guest": account.rows_guest,
        "rows_rejected": account.rows_rejected,
        "customers": len(run.valuations),
        "period_start": account.period_start.isoformat(),
        "period_end": account.period_end.isoformat(),
        "as_of": run.as_of.isoformat(),
        "horizon_days": run.settings.horizon_days,
        "discount_rate_per_year": run.settings.discount_rate_per_year,
        "currency": account.currency,
        "champion": run.champion.name,
        "parameters": _parameters(run.champion),
        "states": {name: state.value for name, state in run.champion.states.items()},
        "backtest": _metrics(run.champion.backtest),
        "backtest_windows": _windows(run.champion.backtest),
        "equity": round(equity.value, 2),
        "equity_low": round(equity.low, 2),
        "equity_high": round(equity.high, 2),
        "assumed_rows": account.assumed_rows,
        "costs": _costs(run),
        "contracts": _contracts(run),
        "acquisition": _acquisition(run),
        "seconds": {name: round(spent, 3) for name, spent in run.stopwatch.seconds.items()},
        "input_sha256": input_sha256,
        "version": __version__,
    }


def as_json(record: dict[str, Any]) -> str:
    return json.dumps(record, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def fingerprint(paths: list[Path]) -> str:
    """Return the SHA-256 of the files' bytes, one after the other; empty without files."""
    if not paths:
        return ""
    digest = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            while block := file.read(BYTES_AT_ONCE):
                digest.update(block)
    return digest.hexdigest()


def _parameters(champion: Champion) -> dict[str, dict[str, float | None]]:
    """Return what was learned by model; JSON knows no infinity."""
    return {
        model: {name: value if math.isfinite(value) else None for name, value in learned.items()}
        for model, learned in champion.parameters.items()
    }


def _costs(run: ValuationRun) -> dict[str, int] | None:
    account = run.log.costs
    if account is None:
        return None
    return {
        "rows_read": account.rows_read,
        "rows_used": account.rows_used,
        "rows_unknown": account.rows_unknown,
        "rows_rejected": account.rows_rejected,
    }


def _contracts(run: ValuationRun) -> dict[str, Any] | None:
    account, learned = run.log.contracts, run.contracts
    if account is None or learned is None:
        return None
    columns = run.valuations.columns
    return {
        "rows_read": account.rows_read,
        "rows_used": account.rows_used,
        "rows_rejected": account.rows_rejected,
        "contracts": account.contracts,
        "running": account.running,
        "uncharged": account.uncharged,
        "equity": round(float(columns["clv_subscriptions"].sum()), 2),
        "endings_learned_from": learned.model.hazards.endings,
        "backtest": _proof(learned.proof),
    }


def _proof(proof: ContractProof | None) -> dict[str, Any] | None:
    if proof is None:
        return None
    model, constant, by_age = (round(each, 1) for each in proof.months)
    return {
        "cutoff": day_of(proof.cutoff).isoformat(),
        "window_end": day_of(proof.window_end).isoformat(),
        "contracts": proof.contracts,
        "said": [round(each, 2) for each in proof.said],
        "happened": [round(each, 2) for each in proof.happened],
        "money_by_constant_rate": round(proof.money_by_rule, 2),
        "months": {"survival": model, "constant_rate": constant, "kaplan_meier": by_age},
        "months_happened": round(proof.months_happened, 1),
        "coverage_80": round(proof.coverage, 4),
    }


def _acquisition(run: ValuationRun) -> dict[str, float] | None:
    found = Acquisition.found(run.log.connection)
    if found is None:
        return None
    return {
        "customers": found.customers,
        "cost": round(found.cost, 2),
        "per_customer": round(found.per_customer, 2),
    }


def _metrics(backtest: Backtest | None) -> dict[str, dict[str, float | None]]:
    if backtest is None:
        return {}
    return {name: metrics.as_dict() for name, metrics in backtest.metrics.items()}


def _windows(backtest: Backtest | None) -> list[dict[str, Any]]:
    if backtest is None:
        return []
    return [
        {
            "cutoff": day_of(window.cutoff).isoformat(),
            "horizon_days": window.horizon_days,
            "metrics": {
                name: trials[position].metrics.as_dict() for name, trials in backtest.trials.items()
            },
        }
        for position, window in enumerate(backtest.windows)
    ]
