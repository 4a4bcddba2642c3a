"""How right: our backtest's champion beside the peers' forecasts and naive rules.

Every forecast is scored here by the same code, on the money of the holdout. Only ours knows
intervals; their coverage is what ``quilate backtest`` prints.
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from bench.bases import BASES, Base
from bench.command import quilate
from bench.environments import python_of
from bench.holdout import read_holdout
from bench.logs import CACHE
from bench.processes import run
from bench.scores import Floats, score

LIMIT_SECONDS = 600

_PEERS = {"lifetimes": "bench.lifetimes_forecast", "pymc": "bench.pymc_forecast"}
_NAIVE = ("average revenue rate", "repeat rate × average order", "last 26 weeks")


def measure_accuracy(bases: tuple[Base, ...] = BASES) -> list[dict[str, Any]]:
    """Return the scores of ours, of the peers and of the naive rules on every base at hand."""
    for base in bases:
        if not base.source().exists():
            print(f"bench: {base.name} left out: QUILATE_SHARED_DATA lacks it", file=sys.stderr)
    return [_measure(base) for base in bases if base.source().exists()]


def _measure(base: Base) -> dict[str, Any]:
    print(f"bench: accuracy on {base.name}", file=sys.stderr)
    log, text = base.write()
    holdout = read_holdout(base, log)
    actual = holdout["actual"].to_numpy()
    peers = [row for peer in _PEERS for row in _peer_rows(peer, base, log, holdout)]
    naive = [_row("naive", name, holdout[name].to_numpy(), actual) for name in _NAIVE]
    return {
        "base": base.name,
        "cutoff": base.cutoff.isoformat(),
        "horizon_days": base.horizon_days,
        "customers": len(actual),
        "actual_total": float(actual.sum()),
        "best_known_gini": base.best_known_gini,
        **_ours(base, text, holdout),
        "rows": peers + naive,
    }


def _peer_rows(peer: str, base: Base, log: Path, holdout: pa.Table) -> list[dict[str, Any]]:
    out = CACHE / "said" / f"{base.name}_{peer}.parquet"
    out.unlink(missing_ok=True)
    arguments = [str(log), base.cutoff.isoformat(), str(base.horizon_days), str(out)]
    ended = run(
        [str(python_of(peer)), "-m", _PEERS[peer], *arguments],
        limit_seconds=LIMIT_SECONDS,
        said=out.with_suffix(".txt"),
    )
    if not ended.is_ok:
        return [{"kind": "peer", "name": peer, "outcome": ended.outcome}]
    forecasts = pq.read_table(out)
    actual = holdout["actual"].to_numpy()
    return [
        _peer_row(name, _in_order(forecasts, name, holdout), actual)
        for name in forecasts.column_names
        if name != "customer_id"
    ]


def _peer_row(name: str, predicted: Floats, actual: Floats) -> dict[str, Any]:
    missing = int(np.isnan(predicted).sum())
    if missing:
        return {"kind": "peer", "name": name, "outcome": f"no forecast for {missing} customers"}
    return _row("peer", name, predicted, actual)


def _row(kind: str, name: str, predicted: Floats, actual: Floats) -> dict[str, Any]:
    return {"kind": kind, "name": name, "outcome": "ok", "metrics": score(predicted, actual)}


def _in_order(forecasts: pa.Table, name: str, holdout: pa.Table) -> Floats:
    """Return the forecasts in the holdout's order of customers, who must all be there."""
    said = dict(zip(forecasts["customer_id"].to_pylist(), forecasts[name].to_numpy(), strict=True))
    return np.array([said[str(customer)] for customer in holdout["customer_id"].to_pylist()])


def _ours(base: Base, text: Path, holdout: pa.Table) -> dict[str, Any]:
    out = CACHE / "said" / f"{base.name}_quilate"
    when = ["--cutoff", base.cutoff.isoformat(), "--horizon-days", str(base.horizon_days)]
    ended = run(
        quilate("backtest", str(text), *when, "--json", "--out", str(out)),
        limit_seconds=LIMIT_SECONDS,
        said=out.with_suffix(".json"),
    )
    if not ended.is_ok:
        return {"outcome": ended.outcome}
    printed = json.loads(ended.output)
    forecasts = pq.read_table(out / "predictions.parquet")
    predicted = _in_order(forecasts, "predicted", holdout)
    return {
        "outcome": "ok",
        "seconds": ended.seconds,
        "champion": printed["champion"],
        "metrics": printed["metrics"] | score(predicted, holdout["actual"].to_numpy()),
        "printed": printed["metrics"],
        "candidates": printed["candidates"],
    }
