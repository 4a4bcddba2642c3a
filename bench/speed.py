"""Like for like: log → histories → BG/NBD → Gamma-Gamma → twelve months' discounted CLV."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.environments import python_of
from bench.logs import CACHE, parquet_log
from bench.processes import run

SIZES = (10_000, 100_000, 1_000_000)
LIMIT_SECONDS = 600

_CONTESTANTS: dict[str, tuple[str, Callable[[], Path]]] = {
    "quilate": ("bench.ours", lambda: Path(sys.executable)),
    "lifetimes": ("bench.lifetimes_clv", lambda: python_of("lifetimes")),
    "pymc-marketing": ("bench.pymc_clv", lambda: python_of("pymc")),
}


def measure_speed(sizes: tuple[int, ...] = SIZES) -> list[dict[str, Any]]:
    """Return the best run of every contestant at every size.

    They take turns, so that what else the machine does falls on all of them alike.
    """
    return [best for size in sizes for best in _measure_size(size)]


def rounds_of(customers: int) -> int:
    """Return how often a size is measured: noise is worst where the time is shortest."""
    return 5 if customers <= 10_000 else 3


def total_seconds(record: dict[str, Any]) -> float:
    """Return the time of all steps, without interpreter start and imports."""
    return float(sum(record["seconds"].values())) if record["outcome"] == "ok" else float("inf")


def _measure_size(customers: int) -> list[dict[str, Any]]:
    log = parquet_log(customers)
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in _CONTESTANTS}
    for turn in range(rounds_of(customers)):
        for name, earlier in runs.items():
            if any(record["outcome"] != "ok" for record in earlier):
                continue
            print(f"bench: {name}, {customers:,} customers, run {turn + 1}", file=sys.stderr)
            earlier.append(_measure(name, customers, log))
    return [_best(records) for records in runs.values()]


def _measure(name: str, customers: int, log: Path) -> dict[str, Any]:
    module, python = _CONTESTANTS[name]
    said = CACHE / "said" / f"{name}_{customers}.json"
    ended = run([str(python()), "-m", module, str(log)], limit_seconds=LIMIT_SECONDS, said=said)
    record: dict[str, Any] = {"contestant": name, "size": customers, "outcome": ended.outcome}
    if not ended.is_ok:
        return record | {"seconds": {}, "peak_mb": ended.peak_mb, "wall_seconds": ended.seconds}
    measured: dict[str, Any] = json.loads(ended.output.splitlines()[-1])
    return record | {"wall_seconds": ended.seconds} | measured


def _best(records: list[dict[str, Any]]) -> dict[str, Any]:
    best = min(records, key=total_seconds)
    return best | {"wall_seconds": min(record["wall_seconds"] for record in records)}
