"""The whole command, from the shell's prompt to the written folder."""

import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.logs import CACHE, csv_log
from bench.processes import Run, run

_OUT = CACHE / "out"


@dataclass(frozen=True)
class Case:
    """A command and what it may take.

    Attributes
    ----------
    customers
        Of the simulated file to value; 0 where the arguments say it all.
    turns
        How often it runs; the best counts.
    """

    name: str
    arguments: tuple[str, ...]
    limit_seconds: float
    limit_mb: float = float("inf")
    customers: int = 0
    turns: int = 3


def _simulate(customers: int) -> tuple[str, ...]:
    return ("simulate", "retailer", "--customers", str(customers), "--years", "3")


CASES = (
    Case("quilate --help", ("--help",), 0.4, turns=7),
    Case("quilate value, the data that ships with it", ("value", "--example"), 8),
    Case("quilate value, 1 M customers, 4 M lines", ("value",), 60, 3_000, 1_030_000),
    Case("quilate value, 10 M customers, 40 M lines", ("value",), 360, 8_000, 10_300_000, 1),
    Case("quilate simulate retailer, 200,000 customers", _simulate(200_000), 60, 4_000, turns=1),
    Case("quilate simulate retailer, 1 M customers", _simulate(1_000_000), 360, turns=1),
)


def measure_command(cases: tuple[Case, ...] = CASES) -> list[dict[str, Any]]:
    """Return the best turn of every case."""
    return [_best(case) for case in cases]


def quilate(*arguments: str) -> list[str]:
    """Return the command line: the console script of this environment, else the module."""
    script = Path(sys.executable).with_name("quilate")
    start = [str(script)] if script.exists() else [sys.executable, "-m", "quilate"]
    return [*start, *arguments]


def _best(case: Case) -> dict[str, Any]:
    records = []
    for turn in range(case.turns):
        print(f"bench: {case.name}, run {turn + 1}", file=sys.stderr)
        records.append(_measure(case))
        if records[-1]["outcome"] != "ok":
            return records[-1]
    return min(records, key=lambda record: float(record["seconds"]))


def _measure(case: Case) -> dict[str, Any]:
    shutil.rmtree(_OUT, ignore_errors=True)
    arguments = [*case.arguments, *([str(csv_log(case.customers))] if case.customers else [])]
    if case.arguments[0] in ("value", "simulate"):
        arguments += ["--out", str(_OUT)]
    ended = run(
        # A machine busy with other work may need twice the limit; the verdict says so then.
        quilate(*arguments),
        limit_seconds=max(3 * case.limit_seconds, 30),
        said=CACHE / "said" / "command.txt",
    )
    return {
        "name": case.name,
        "limit_seconds": case.limit_seconds,
        "limit_mb": case.limit_mb if case.limit_mb < float("inf") else None,
        "outcome": ended.outcome,
        "seconds": ended.seconds,
        "peak_mb": ended.peak_mb,
        **_account(ended),
    }


def _account(ended: Run) -> dict[str, Any]:
    """Return what the run record says of itself: seconds per stage and what it read."""
    record = _OUT / "run.json"
    if not ended.is_ok or not record.exists():
        return {"stages": {}}
    account = json.loads(record.read_text())
    return {
        "stages": account["seconds"],
        "rows_read": account["rows_read"],
        "customers": account["customers"],
        "champion": account["champion"],
    }
