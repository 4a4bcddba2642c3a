"""How fast files come in: ``quilate import`` from the prompt and back, and once more."""

import shutil
import subprocess
import sys
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from bench.application import environment
from bench.command import quilate
from bench.logs import CACHE
from bench.postgres import running
from bench.processes import run

_YEARS = 3
_LIMIT_SECONDS = 3 * 3600
_FOLDER = CACHE / "imports"
#: Outside of the working copy: the server's own user must be able to reach it.
_SERVER = Path("/var/tmp/quilate-bench/postgresql/imports")
_CUSTOMERS = (
    "customer_id, kind, household_id, given_names, surname_1, surname_2, legal_name, sex,"
    " birth_date, identifier_kind, identifier, country, region, city, street_address, phone, email,"
    " language, created_on"
)
_LINES = "line, customer_id, day, product_id, channel, quantity, unit_price, amount"


@dataclass(frozen=True)
class Case:
    """An installation and the rows that it is given; the second time they change nothing."""

    database: str
    customers: int
    lines: int
    is_repeated: bool = True


#: The last one is there for its memory.
CASES = (
    Case("sqlite", 200_000, 1_000_000),
    Case("postgresql", 200_000, 1_000_000),
    Case("sqlite", 200_000, 10_000_000, is_repeated=False),
)


def measure_imports(cases: tuple[Case, ...] = CASES) -> list[dict[str, Any]]:
    """Return what each import took, file by file."""
    return [record for case in cases for record in _measured(case)]


def _measured(case: Case) -> list[dict[str, Any]]:
    files = _written(case)
    home = _FOLDER / case.database
    is_server = case.database == "postgresql"
    for folder in (home, *([_SERVER] if is_server else [])):
        shutil.rmtree(folder, ignore_errors=True)
    home.mkdir(parents=True)
    with running(_SERVER) if is_server else nullcontext("") as address:
        surroundings = environment(home, address)
        command = [sys.executable, "-m", "bench.imports_setup"]
        subprocess.run(command, env=surroundings, check=True)
        turns = ("first", "again") if case.is_repeated else ("first",)
        return [
            _imported(case, kind, turn, file, surroundings)
            for kind, file in files.items()
            for turn in turns
        ]


def _imported(
    case: Case, kind: str, turn: str, file: Path, surroundings: dict[str, str]
) -> dict[str, Any]:
    rows = {"customers": case.customers, "orders": case.lines}.get(kind, 0)
    print(f"bench: {rows:,} {kind} into {case.database}, {turn}", file=sys.stderr)
    ended = run(
        quilate("import", kind, str(file.resolve()), "--lang", "en"),
        limit_seconds=_LIMIT_SECONDS,
        said=_FOLDER / "said.txt",
        surroundings=surroundings,
    )
    return {
        "database": case.database,
        "kind": kind,
        "turn": turn,
        "rows": rows,
        "outcome": ended.outcome,
        "seconds": ended.seconds,
        "processor_seconds": ended.processor_seconds,
        "told": next(iter(ended.output.splitlines()), ""),
        "peak_mb": ended.peak_mb,
    }


def _written(case: Case) -> dict[str, Path]:
    """Return the files of a case by their kind, in the order in which they come in."""
    tables = _simulated(case.customers)
    folder = _FOLDER / f"{case.customers}_{case.lines}"
    kinds = ("products", "customers", "orders")
    files = {kind: folder / f"{kind}.csv" for kind in kinds}
    if folder.exists():
        return files
    folder.mkdir(parents=True)
    sold = f"FROM '{tables / 'order_lines.parquet'}' WHERE NOT is_return"
    ((count,),) = duckdb.sql(f"SELECT count(*) {sold}").fetchall()
    # One company's lines over and over, each time as other orders, until there are enough.
    lines = (
        f"SELECT order_id || '-' || again AS order_id, {_LINES}"
        f" FROM range({-(-case.lines // count)}) AS turns(again), (SELECT * {sold})"
        f" ORDER BY again, day LIMIT {case.lines}"
    )
    _write(f"SELECT * FROM '{tables / 'products.parquet'}'", files["products"])
    _write(f"SELECT {_CUSTOMERS} FROM '{tables / 'customers.parquet'}'", files["customers"])
    _write(lines, files["orders"])
    return files


def _write(rows: str, file: Path) -> None:
    duckdb.execute(f"COPY ({rows}) TO '{file}' (HEADER)")


def _simulated(customers: int) -> Path:
    folder = _FOLDER / "simulated" / str(customers)
    if not folder.exists():
        arguments = ["--customers", str(customers), "--years", str(_YEARS), "--seed", "1"]
        command = quilate("simulate", "retailer", *arguments, "--out", str(folder))
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder
