"""A simulated company lived past several cut-offs, written as the file that it would hand over."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from bench.companies_naive import Integers
from bench.scores import Floats
from quilate.simulator.company import Company
from quilate.simulator.truth import expected_margin
from quilate.simulator.world.events import Column
from quilate.simulator.world.world import World

_LINES = ("order_id", "customer_id", "day", "amount", "margin")

Columns = dict[str, Column]


@dataclass(frozen=True)
class Ahead:
    """A cut-off and what lies ahead of it.

    Attributes
    ----------
    days_before_end
        How long before the last day of the company's history the cut-off is.
    horizon_days
        How many days are foretold.
    """

    days_before_end: int
    horizon_days: int


@dataclass(frozen=True)
class Moment:
    """What is true at a cut-off.

    Attributes
    ----------
    cutoff
        The last day that is known.
    customers
        (n,) Who had bought by then, in what the file tells.
    truth
        (n,) The net margin truly expected of each within the horizon.
    """

    cutoff: dt.date
    horizon_days: int
    customers: Integers
    truth: Floats


def live(
    company: Company, seed: int, *, customers: int, file_days: int, ahead: list[Ahead], path: Path
) -> list[Moment]:
    """Live a company, write the last ``file_days`` of its history and what followed.

    Who came before the file begins is in it from their next purchase on, as in the files of real
    companies.

    Parameters
    ----------
    ahead
        The earliest cut-off first.
    """
    further = max(one.horizon_days - one.days_before_end for one in ahead)
    world = World(company, seed, customers, ahead_days=max(further, 0))
    days = world.setting.days
    begins = max(days.history - file_days, 0)
    lines: list[Columns] = []
    moments = []
    for one in ahead:
        known = days.history - one.days_before_end
        _keep(world, known, lines)
        who = _buyers(lines, begins)
        truth = expected_margin(world, who, days=one.horizon_days)
        cutoff = days.dates[known - 1].astype(dt.date)
        moments.append(Moment(cutoff, one.horizon_days, who, truth))
    _keep(world, days.history + further, lines)
    _write(lines, begins, days.dates, path)
    return moments


def _keep(world: World, until: int, lines: list[Columns]) -> None:
    for day in range(world.day, until):
        for table, columns in world.step(day):
            if table == "order_lines":
                lines.append({name: columns[name] for name in _LINES})


def _buyers(lines: list[Columns], begins: int) -> Integers:
    """Return who has bought since the file begins; a return alone makes nobody a customer."""
    bought = [day["customer_id"][(day["amount"] > 0) & (day["day"] >= begins)] for day in lines]
    return np.unique(np.concatenate([np.zeros(0, dtype=np.int64), *bought]))


def _write(lines: list[Columns], begins: int, dates: Column, path: Path) -> None:
    whole = {name: np.concatenate([day[name] for day in lines]) for name in _LINES}
    told = whole["day"] >= begins
    table = {
        "order_id": whole["order_id"][told],
        "customer_id": whole["customer_id"][told],
        "date": pa.array(dates[whole["day"][told]]),
        "amount": whole["amount"][told] / 100,
        "margin": whole["margin"][told] / 100,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.table(table), path)
