"""How right on kinds of bases that nobody tuned anything to, beside their truth and beside others.

Each is a simulated company with a specification of its own (``unseen_bases/``), whose truth is
known: so that what nobody could have foreseen is told apart from what the champion missed.
"""

import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq

from bench.command import quilate
from bench.companies_naive import Integers
from bench.logs import CACHE
from bench.processes import run
from bench.scores import Floats, score
from bench.unseen_lived import Ahead, Moment, live
from bench.unseen_peers import actual_margin, in_order, peers_forecasts
from quilate.simulator.company.reading import company

LIMIT_SECONDS = 600
NAIVE = ("last_period", "repeat_rate", "rfm_cells")

_SPECIFICATIONS = Path(__file__).with_name("unseen_bases")


@dataclass(frozen=True)
class Kind:
    """A kind of base.

    Attributes
    ----------
    customers
        How many ever came to the company; the file knows those who bought since it begins.
    file_days
        How long before the last day of the company's history the file begins.
    ahead
        The cut-offs, the earliest first.
    """

    name: str
    customers: int
    file_days: int
    ahead: tuple[Ahead, ...]
    seeds: tuple[int, ...] = tuple(range(1, 9))


KINDS = (
    Kind("grocery", 3_500, 365, (Ahead(0, 91),)),
    Kind("distributor", 4_500, 1_096, (Ahead(0, 182),)),
    Kind("gifts", 6_500, 739, (Ahead(182, 182), Ahead(90, 91), Ahead(0, 365))),
    Kind("once", 8_000, 1_096, (Ahead(0, 365),)),
)


def measure_unseen(kinds: tuple[Kind, ...] = KINDS) -> list[dict[str, Any]]:
    """Return what was measured of every kind, seed and cut-off, in their order."""
    return [record for kind in kinds for seed in kind.seeds for record in _measure(kind, seed)]


def _measure(kind: Kind, seed: int) -> list[dict[str, Any]]:
    print(f"bench: {kind.name}, seed {seed}", file=sys.stderr)
    folder = CACHE / "unseen" / f"{kind.name}_{seed}"
    shutil.rmtree(folder, ignore_errors=True)
    file = folder / "lines.parquet"
    moments = live(
        company(str(_SPECIFICATIONS / f"{kind.name}.toml")),
        seed,
        customers=kind.customers,
        file_days=kind.file_days,
        ahead=list(kind.ahead),
        path=file,
    )
    return [{"kind": kind.name, "seed": seed} | _tested(file, moment) for moment in moments]


def _tested(file: Path, moment: Moment) -> dict[str, Any]:
    """Compare what the command says at a cut-off with what was true, and with what happened."""
    when = ["--cutoff", moment.cutoff.isoformat(), "--horizon-days", str(moment.horizon_days)]
    out = file.parent / moment.cutoff.isoformat()
    ended = run(
        quilate("backtest", str(file), *when, "--json", "--out", str(out)),
        limit_seconds=LIMIT_SECONDS,
        said=out.with_suffix(".json"),
    )
    record = {
        "cutoff": moment.cutoff.isoformat(),
        "horizon_days": moment.horizon_days,
        "customers": len(moment.customers),
        "outcome": ended.outcome,
    }
    if not ended.is_ok:
        return record
    printed = json.loads(ended.output)
    actual = actual_margin(file, moment)
    champion = _predicted(out / "predictions.parquet", moment.customers)
    return record | {
        "champion": printed["champion"],
        "loss_making": float((moment.truth < 0).mean()),
        "buying": float((actual != 0).mean()),
        "metrics": score(champion, actual)
        | {name: printed["metrics"][name] for name in ("coverage_80", "upper_miss")},
        "bias_to_truth": float(champion.sum() / moment.truth.sum() - 1),
        "oracle": score(moment.truth, actual),
        "naive": {name: printed["candidates"][name] for name in NAIVE},
        "peers": {
            name: score(said, actual) for name, said in peers_forecasts(file, moment).items()
        },
    }


def _predicted(table: Path, customers: Integers) -> Floats:
    read = pq.read_table(table, columns=["customer_id", "predicted"])
    ids = read["customer_id"].to_numpy(zero_copy_only=False).astype(np.int64)
    return in_order(ids, read["predicted"].to_numpy(), customers)
