"""How right on companies whose truth is known: simulated, valued by the command, and compared.

No company knows what its customers were truly expected to leave; a simulated one does. Whether an
interval covers is asked of what happened: the same company goes on living for a year.
"""

import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq
from scipy.stats import spearmanr

from bench.command import quilate
from bench.companies_lived import HORIZON_DAYS, Lived, live
from bench.companies_naive import naive_rules
from bench.logs import CACHE
from bench.processes import run
from bench.scores import Floats
from quilate.simulator.company import Company
from quilate.simulator.company.reading import company

LIMIT_SECONDS = 600


@dataclass(frozen=True)
class Case:
    """A company to simulate.

    Attributes
    ----------
    without
        The sections of the industry's specification that are left out.
    customers
        How many of its customers are simulated for each seed: so many that chance decides little,
        neither of what happens beside the truth, which is an expectation, nor of what is learned.
    """

    name: str
    industry: str
    without: tuple[str, ...] = ()
    customers: int = 60_000
    seeds: tuple[int, ...] = tuple(range(1, 11))

    def company(self) -> Company:
        """Return the company as it is simulated."""
        whole = company(self.industry)
        kept = whole.model_dump(exclude=set(self.without), exclude_unset=True)
        return Company.model_validate(kept)


_BESIDE_PURCHASES = ("experience", "campaigns", "opportunities")

CASES = (
    Case("retailer, purchases only", "retailer", _BESIDE_PURCHASES),
    Case("retailer", "retailer"),
    # Only these have no contract: about a quarter of the customers.
    Case("telco without contracts", "telco", customers=110_000),
    Case("clinic", "clinic", customers=40_000),
)


def measure_companies(cases: tuple[Case, ...] = CASES) -> list[dict[str, Any]]:
    """Return what was measured of every case and seed, in their order."""
    return [_measure(case, seed) for case in cases for seed in case.seeds]


def _measure(case: Case, seed: int) -> dict[str, Any]:
    print(f"bench: {case.name}, seed {seed}", file=sys.stderr)
    folder = CACHE / "companies" / f"{case.name.replace(', ', '_').replace(' ', '_')}_{seed}"
    shutil.rmtree(folder, ignore_errors=True)
    lived = live(case.company(), seed, case.customers, folder)
    record = {"company": case.name, "seed": seed, "customers": len(lived.customers)}
    return record | _valued(lived, folder) | _tested(lived, folder)


def _valued(lived: Lived, folder: Path) -> dict[str, Any]:
    """Value the history, and compare with the truth: order by order, and in all."""
    money = ["--discount", "0", "--as-of", lived.ends.isoformat(), *_costs(lived.costs)]
    ended = run(
        quilate("value", str(lived.known), *money, "--json", "--out", str(folder / "value")),
        limit_seconds=LIMIT_SECONDS,
        said=folder / "value.json",
    )
    if not ended.is_ok:
        return {"outcome": ended.outcome}
    clv = _in_order(folder / "value" / "valuations.parquet", "clv", lived)
    rules = {"CLV": clv, **naive_rules(lived.ledger)}
    return {
        "outcome": "ok",
        "seconds": ended.seconds,
        "champion": json.loads(ended.output)["champion"],
        "truth": float(lived.truth.sum()),
        "spearman": {name: float(spearmanr(said, lived.truth)[0]) for name, said in rules.items()},
        "equity_error": float(clv.sum() / lived.truth.sum() - 1),
    }


def _tested(lived: Lived, folder: Path) -> dict[str, Any]:
    """Ask of the year that followed how many customers fell within their intervals."""
    when = ["--cutoff", lived.ends.isoformat(), "--horizon-days", str(HORIZON_DAYS)]
    when += _costs(lived.whole_costs)
    ended = run(
        quilate("backtest", str(lived.whole), *when, "--json", "--out", str(folder / "backtest")),
        limit_seconds=LIMIT_SECONDS,
        said=folder / "backtest.json",
    )
    if not ended.is_ok:
        return {"outcome": ended.outcome}
    metrics = json.loads(ended.output)["metrics"]
    return {name: metrics[name] for name in ("coverage_80", "upper_miss", "bias")}


def _costs(path: Path | None) -> list[str]:
    return ["--costs", str(path)] if path else []


def _in_order(table: Path, column: str, lived: Lived) -> Floats:
    """Return a column in the order of the company's customers, who must all be there."""
    read = pq.read_table(table, columns=["customer_id", column])
    ids = read["customer_id"].to_numpy(zero_copy_only=False).astype(np.int64)
    said = dict(zip(ids.tolist(), read[column].to_pylist(), strict=True))
    return np.array([said[customer] for customer in lived.customers.tolist()], dtype=float)
