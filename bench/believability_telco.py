"""Who leaves a telco, by how long they have been there and what binds them."""

import sys

import duckdb
import numpy as np

from bench.bases import SHARED_DATA
from bench.believability_orders import Integers
from bench.scores import Floats
from bench.section import table
from quilate.simulator.company.reading import company
from quilate.simulator.world.events import Column
from quilate.simulator.world.world import World

SOURCE = SHARED_DATA / "telco_churn" / "WA_Fn-UseC_-Telco-Customer-Churn.csv.gz"

CONTRACTS = ("Month-to-month", "One year", "Two year")
#: The last month of each class of tenure.
TENURES = (3, 6, 12, 24, 36, 48, 60, 72)

#: The file does not say in which time its customers left. A year makes of its shares rates that
#: telcos know; in a quarter, a fifth of those who stayed two years would leave every month.
WINDOW_DAYS = 365

#: Two years more than the longest tenure that is told apart.
CUSTOMERS, SEED, YEARS = 40_000, 1, 8

#: (contracts, tenures, stayed or left): how many customers.
Leavers = Integers
Columns = dict[str, Column]

_DAYS_PER_MONTH = 365.25 / 12

_PUBLISHED = """
SELECT Contract AS contract, tenure, Churn AS has_left FROM read_csv(?)
"""


def published() -> Leavers | None:
    """Return the customers of the published file, or None where it is absent."""
    if not SOURCE.exists():
        print(f"believability: telco_churn left out: {SOURCE} is absent", file=sys.stderr)
        return None
    with duckdb.connect() as database:
        columns = database.sql(_PUBLISHED, params=[str(SOURCE)]).fetchnumpy()
    contract = np.array([CONTRACTS.index(name) for name in columns["contract"]])
    return _counted(contract, columns["tenure"], columns["has_left"].astype(bool))


def simulated() -> Leavers:
    """Return the contracts of the simulated telco that were live within its last year."""
    started, ended, end = _signed()
    left_on = np.full(int(started["subscription_id"].max()) + 1, end)
    left_on[ended["subscription_id"]] = ended["ended_on"]
    until = left_on[started["subscription_id"]]
    # A contract that binds nobody has no such day; whoever is bound longer counts as the longest.
    bound_days = np.maximum(started["commitment_ends_on"] - started["started_on"], 0)
    contract = np.minimum(np.round(bound_days / _DAYS_PER_MONTH / 12), len(CONTRACTS) - 1)
    tenure = np.ceil((until - started["started_on"]) / _DAYS_PER_MONTH)
    recent = until > end - WINDOW_DAYS
    return _counted(contract[recent].astype(np.int64), tenure[recent], until[recent] < end)


def leaving_shares(leavers: Leavers) -> Floats:
    """(contracts, tenures) Return the share who left; nan where there are fewer than 30."""
    customers = leavers.sum(axis=2)
    return np.where(customers < 30, np.nan, leavers[:, :, 1] / np.maximum(customers, 1))


def churn_table(file: Leavers, simulation: Leavers) -> str:
    """Return how many hold each contract, and how many of them left."""
    head = ["", "held, published", "held, simulated", "left, published", "left, simulated"]
    rows = [
        [
            name,
            *(f"{counts[position].sum() / counts.sum():.0%}" for counts in (file, simulation)),
            *(_left(counts[position]) for counts in (file, simulation)),
        ]
        for position, name in enumerate(CONTRACTS)
    ]
    return table(head, [*rows, ["all", "", "", _left(file), _left(simulation)]])


def _left(counts: Integers) -> str:
    return f"{counts[..., 1].sum() / counts.sum():.1%}"


def _signed() -> tuple[Columns, Columns, int]:
    """Return the contracts that started and those that ended over a history, and its days."""
    world = World(company("telco"), SEED, CUSTOMERS, YEARS)
    started: list[Columns] = []
    ended: list[Columns] = []
    for day in range(world.setting.days.history):
        events = world.step(day)
        started.append(events.table("subscriptions"))
        ended.append(events.table("subscription_ends"))
    return (
        _joined(started, ("subscription_id", "started_on", "commitment_ends_on")),
        _joined(ended, ("subscription_id", "ended_on")),
        world.day,
    )


def _joined(days: list[Columns], names: tuple[str, ...]) -> Columns:
    return {name: np.concatenate([rows[name] for rows in days if rows]) for name in names}


def _counted(contract: Integers, tenure: Floats, has_left: Column) -> Leavers:
    place = np.searchsorted(TENURES, np.minimum(tenure, TENURES[-1]))
    counts = np.zeros((len(CONTRACTS), len(TENURES), 2), dtype=np.int64)
    np.add.at(counts, (contract, place, has_left.astype(np.int64)), 1)
    return counts
