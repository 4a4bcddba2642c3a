"""A simulated company lived to its last day and a year beyond, written as files to be valued."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from bench.companies_naive import Integers, Ledger
from bench.scores import Floats
from quilate.simulator.company import Company
from quilate.simulator.truth import expected_margin
from quilate.simulator.world.events import Column
from quilate.simulator.world.world import World

HORIZON_DAYS = 365

_LINES = ("order_id", "customer_id", "day", "amount", "margin")
_COSTS = ("customer_id", "day", "cost")
#: What was done for customers is not among them: the truth is that of customers left alone.
_COSTLY = {"interactions", "resolutions"}

Columns = dict[str, Column]


@dataclass(frozen=True)
class Lived:
    """What a company knows of itself on its last day, and what is true.

    Attributes
    ----------
    known, whole
        Its order lines up to that day; those of the year that followed too.
    costs, whole_costs
        What serving its customers has cost by then, and with the year that followed; None if it
        writes nothing down.
    ends
        The last day of what is known.
    customers
        (n,) Who has bought by then without a contract.
    truth
        (n,) The net margin truly expected of each over the next twelve months, undiscounted.
    ledger
        Their purchases and costs, for rules that need no model.
    """

    known: Path
    whole: Path
    costs: Path | None
    whole_costs: Path | None
    ends: dt.date
    customers: Integers
    truth: Floats
    ledger: Ledger


def live(company: Company, seed: int, customers: int, folder: Path) -> Lived:
    """Live a company's days, and write its files into a folder."""
    world = World(company, seed, customers, ahead_days=HORIZON_DAYS)
    history = world.setting.days.history
    diary = _Diary()
    diary.keep(world, history)
    who = diary.buyers()
    truth = expected_margin(world, who, days=HORIZON_DAYS)
    lines, costs = diary.lines(who), diary.costs(who)
    diary.keep(world, history + HORIZON_DAYS)
    dates = world.setting.days.dates
    return Lived(
        known=_write_lines(lines, dates, folder / "known.parquet"),
        whole=_write_lines(diary.lines(who), dates, folder / "whole.parquet"),
        costs=_write_costs(costs, dates, folder / "costs.parquet"),
        whole_costs=_write_costs(diary.costs(who), dates, folder / "whole_costs.parquet"),
        ends=world.setting.company.ends,
        customers=who,
        truth=truth,
        ledger=_ledger(who, lines, costs, history),
    )


class _Diary:
    """What is kept of each day: order lines, what serving cost, who has a contract."""

    def __init__(self) -> None:
        self._lines: list[Columns] = []
        self._costs: list[Columns] = []
        self._held: list[Column] = []

    def keep(self, world: World, until: int) -> None:
        for day in range(world.day, until):
            for table, columns in world.step(day):
                if table == "order_lines":
                    self._lines.append({name: columns[name] for name in _LINES})
                elif table == "opportunity_outcomes":
                    self._lines.append(_sales(columns))
                elif table == "subscriptions":
                    self._held.append(columns["customer_id"])
                elif table in _COSTLY:
                    rows = len(columns["customer_id"])
                    kept = {name: columns[name] for name in ("customer_id", "cost")}
                    self._costs.append(kept | {"day": np.full(rows, day)})

    def buyers(self) -> Integers:
        """Return who has bought, and has no contract that would bring money beside."""
        bought = np.unique(_joined(self._lines, _LINES)["customer_id"])
        return np.setdiff1d(bought, np.concatenate([np.zeros(0, dtype=np.int64), *self._held]))

    def lines(self, who: Integers) -> Columns:
        return _of(who, _joined(self._lines, _LINES))

    def costs(self, who: Integers) -> Columns:
        return _of(who, _joined(self._costs, _COSTS))


def _sales(outcomes: Columns) -> Columns:
    """Return the opportunities that were won as orders of one line, with numbers of their own."""
    won = outcomes["won_amount"] > 0
    return {
        "order_id": -outcomes["opportunity_id"][won],
        "customer_id": outcomes["customer_id"][won],
        "day": outcomes["closed_on"][won],
        "amount": outcomes["won_amount"][won],
        "margin": outcomes["margin"][won],
    }


def _joined(days: list[Columns], names: tuple[str, ...]) -> Columns:
    nothing = np.zeros(0, dtype=np.int64)
    return {name: np.concatenate([nothing, *(day[name] for day in days)]) for name in names}


def _of(who: Integers, columns: Columns) -> Columns:
    theirs = np.isin(columns["customer_id"], who)
    return {name: column[theirs] for name, column in columns.items()}


def _ledger(who: Integers, lines: Columns, costs: Columns, days: int) -> Ledger:
    customer = np.concatenate([lines["customer_id"], costs["customer_id"]])
    return Ledger(
        customer=np.searchsorted(who, customer),
        day=np.concatenate([lines["day"], costs["day"]]),
        net_margin=np.concatenate([lines["margin"], -costs["cost"]]) / 100,
        is_purchase=np.concatenate([lines["amount"] > 0, np.zeros(len(costs["day"]), dtype=bool)]),
        customers=len(who),
        days=days,
    )


def _write_lines(lines: Columns, dates: Column, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    table = {
        "order_id": lines["order_id"],
        "customer_id": lines["customer_id"],
        "date": pa.array(dates[lines["day"]]),
        "amount": lines["amount"] / 100,
        "margin": lines["margin"] / 100,
    }
    pq.write_table(pa.table(table), path)
    return path


def _write_costs(costs: Columns, dates: Column, path: Path) -> Path | None:
    if not len(costs["day"]):
        return None
    table = {
        "customer_id": costs["customer_id"],
        "date": pa.array(dates[costs["day"]]),
        "cost": costs["cost"] / 100,
    }
    pq.write_table(pa.table(table), path)
    return path
