"""How fast the application answers: a million customers, complete pages over HTTP."""

import json
import os
import subprocess
import sys
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from bench.command import quilate
from bench.logs import CACHE
from bench.postgres import running

_YEARS = 3
#: Outside of the working copy: the server's own user must be able to reach it.
_SERVERS = Path("/var/tmp/quilate-bench/postgresql")


@dataclass(frozen=True)
class Case:
    """A database with so many simulated customers, and some four orders of each."""

    database: str
    customers: int


CASES = tuple(
    Case(database, customers)
    for database in ("sqlite", "postgresql")
    for customers in (100_000, 1_000_000)
)


def measure_application(cases: tuple[Case, ...] = CASES) -> list[dict[str, Any]]:
    """Return what visits to each installation took, kind by kind."""
    return [measured_in(case, "bench.application_run") for case in cases]


def measured_in(case: Case, module: str) -> dict[str, Any]:
    """Return what a module says that was run in the installation of a case."""
    print(f"bench: {case.customers:,} customers in {case.database}", file=sys.stderr)
    tables = _simulated(case.customers)
    folder = CACHE / "application" / f"{case.database}_{case.customers}"
    folder.mkdir(parents=True, exist_ok=True)
    is_server = case.database == "postgresql"
    server = running(_SERVERS / str(case.customers)) if is_server else nullcontext("")
    with server as address:
        ended = subprocess.run(
            [sys.executable, "-m", module, str(tables)],
            env=environment(folder, address),
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        )
    return {"database": case.database, **json.loads(ended.stdout.splitlines()[-1])}


def _simulated(customers: int) -> Path:
    """Return the tables of a simulated retailer, an order of one line each, written once."""
    folder = CACHE / "retailer" / str(customers)
    if not folder.exists():
        arguments = ["--customers", str(customers), "--years", str(_YEARS), "--seed", "1"]
        command = quilate("simulate", "retailer", *arguments, "--out", str(folder))
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        _leave_first_lines(folder / "order_lines.parquet")
    return folder


def _leave_first_lines(file: Path) -> None:
    # Pages read orders; two and a half lines of each would double the time it takes to fill.
    first = f"SELECT * FROM '{file}' WHERE line = 1 AND NOT is_return ORDER BY order_id"
    part = file.with_suffix(".part")
    duckdb.sql(first).write_parquet(str(part))
    part.replace(file)


def environment(folder: Path, address: str) -> dict[str, str]:
    """Return in what an installation runs: its folder and, beside SQLite, its server."""
    path = os.pathsep.join(filter(None, [str(Path.cwd()), os.environ.get("PYTHONPATH", "")]))
    ours = {
        "QUILATE_HOME": str(folder.resolve()),
        "DJANGO_SETTINGS_MODULE": "quilate.config.settings",
        "SECURE": "0",
        "PYTHONPATH": path,
    }
    return os.environ | ours | ({"DATABASE_URL": address} if address else {})
