"""What a run learns of contracts, and what they are worth by it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quilate.clv.buhlmann_straub import BuhlmannStraub
from quilate.clv.contracts.model import ContractModel
from quilate.clv.contracts.proof import ContractProof
from quilate.clv.contracts.snapshot import ContractSnapshot
from quilate.clv.estimator import Floats
from quilate.clv.forecast.snapshot import Window
from quilate.runs.contract_book import ContractBook
from quilate.transactions.histories import Columns

#: Looks back begin so many horizons before the day of the run.
LOOKS_BACK = (1.0, 1.25, 1.5, 2.0)
#: A look back needs so much of a history before it, as a share of what it looks at.
LEAST_HISTORY = 0.5
#: Models are learned on all contracts; so many at once are valued.
CUSTOMERS_AT_ONCE = 20_000
#: Where all costs have their days.
NO_COSTS: Columns = {
    "customer_key": np.empty(0, dtype=np.int64),
    "cost_to_serve": np.empty(0),
}
_DAYS_PER_MONTH = 30.4375


@dataclass(frozen=True)
class LearnedContracts:
    """What was learned of a base of contracts, without the contracts.

    Attributes
    ----------
    plans
        The plans by name, in their order.
    share
        The margin that is left of an amount where nothing was charged.
    serving
        What a month under contract costs to serve; None where nobody has cost anything.
    proof
        What was said and happened at an earlier cut-off; None where there was none.
    """

    model: ContractModel
    plans: list[str]
    share: float
    serving: BuhlmannStraub | None
    proof: ContractProof | None

    @classmethod
    def of(cls, book: ContractBook, window: Window, share: float, costs: Columns) -> Self:
        """Learn from all contracts of a run.

        Parameters
        ----------
        costs
            ``customer_key`` and ``cost_to_serve`` of costs without a day.
        """
        snapshot = book.snapshot(window.cutoff, window.horizon_days)
        earlier = list(_looks_back(book, window))
        to_date = book.to_date(window.cutoff)
        served = to_date["customer_key"], to_date["cost_to_serve"]
        return cls(
            ContractModel.learned(snapshot, earlier),
            book.plans,
            share,
            _serving(snapshot, *_together(served, costs)),
            ContractProof.of(earlier),
        )

    def holding(
        self,
        book: ContractBook,
        window: Window,
        discount_rate_per_year: float,
        costs: Columns,
    ) -> "Holding":
        """Return what is worth of contracts in a book."""
        snapshot = book.snapshot(
            window.cutoff,
            window.horizon_days,
            with_notice=book.ends_with_the_data(window.cutoff),
        )
        return Holding(self, snapshot, book.to_date(window.cutoff), discount_rate_per_year, costs)


@dataclass(frozen=True)
class Held:
    """The value of some customers' contracts, one entry each.

    Attributes
    ----------
    money
        (customers, ways) What they leave net of serving, worth today.
    expected
        (customers,) The same in the mean, undiscounted…
    clv
        …and worth today.
    revenue
        (customers,) What they are charged, undiscounted.
    level
        (customers,) By how much the worth moves with how readily all leave, in the mean.
    """

    customers: NDArray[np.int64]
    money: Floats
    expected: Floats
    clv: Floats
    revenue: Floats
    level: Floats


@dataclass(frozen=True)
class Holding:
    """The contracts of customers at a cut-off, with what was learned of such.

    Attributes
    ----------
    to_date
        What they have brought and cost, one row per customer who holds contracts, or held them.
    undated
        ``customer_key`` and ``cost_to_serve`` of costs without a day.
    """

    learned: LearnedContracts
    snapshot: ContractSnapshot
    to_date: Columns
    discount_rate_per_year: float
    undated: Columns

    @property
    def holders(self) -> NDArray[np.int64]:
        """Who holds a contract, or held one, ascending."""
        return np.unique(self.snapshot.contracts.customer)

    @property
    def first_days(self) -> Floats:
        """The day on which the first contract of each holder started."""
        whose, first = self.snapshot.contracts.customer, self.snapshot.contracts.started
        found = np.full(len(self.holders), np.inf)
        np.minimum.at(found, np.searchsorted(self.holders, whose), first)
        return found

    @property
    def signed(self) -> tuple[Floats, Floats]:
        """How many contracts each holder has signed, and the day on which the last one started."""
        place = np.searchsorted(self.holders, self.snapshot.contracts.customer)
        last = np.zeros(len(self.holders))
        np.maximum.at(last, place, self.snapshot.contracts.started)
        return np.bincount(place).astype(np.float64), last

    def parts(self, keys: range) -> Iterator[Held]:
        """Yield the values of those among some whose contracts run, part by part."""
        running = self.snapshot.running
        whose = running.contracts.customer
        running = running.of(np.flatnonzero((whose >= keys.start) & (whose < keys.stop)))
        cost_per_month = self._cost_per_month()
        _, first = np.unique(running.contracts.customer, return_index=True)
        edges = [*first[::CUSTOMERS_AT_ONCE], len(running)]
        for start, stop in pairwise(edges):
            yield self._held(running.of(np.arange(start, stop)), cost_per_month)

    def _held(self, running: ContractSnapshot, cost_per_month: Columns) -> Held:
        model = self.learned.model
        outlook = model.outlook(running, self.discount_rate_per_year)
        ways = model.ways(outlook, running)
        place = np.searchsorted(ways.customers, running.contracts.customer)
        size = len(ways.customers)
        monthly = cost_per_month["cost"][
            np.searchsorted(cost_per_month["customer_key"], ways.customers)
        ]
        present = _summed(outlook.present_value, place, size)
        served = monthly * _served(_any_alive(outlook.alive, place, size))
        spread = [outlook.with_level(np.exp(sign * model.level_spread)) for sign in (-1, 1)]
        low, high = (_summed(each.present_value, place, size) for each in reversed(spread))
        discount = np.divide(
            present,
            _summed(outlook.expected, place, size),
            out=np.ones(size),
            where=_summed(outlook.expected, place, size) != 0,
        )
        return Held(
            customers=ways.customers,
            money=ways.money - (monthly * discount)[:, None] * ways.months,
            expected=_summed(outlook.expected, place, size) - served,
            clv=present - served * discount,
            revenue=_summed(outlook.amount * outlook.months, place, size),
            level=(high - low) / 2,
        )

    def _cost_per_month(self) -> Columns:
        """Return what a month is expected to cost of each who holds contracts."""
        keys, months = _months_under_contract(self.snapshot)
        if self.learned.serving is None:
            return {"customer_key": keys, "cost": np.zeros(len(keys))}
        served = self.to_date["customer_key"], self.to_date["cost_to_serve"]
        total = _placed(keys, *_together(served, self.undated))
        return {
            "customer_key": keys,
            "cost": self.learned.serving.expected_value(months, total),
        }


def _looks_back(book: ContractBook, window: Window) -> Iterator[ContractSnapshot]:
    """Yield the snapshots whose horizons are over, the latest first."""
    history = window.cutoff - book.first_day
    horizon = min(window.horizon_days, int(history / (1 + LEAST_HISTORY)))
    if horizon < _DAYS_PER_MONTH:
        return
    for back in LOOKS_BACK:
        cutoff = window.cutoff - int(back * horizon)
        if cutoff - book.first_day >= LEAST_HISTORY * horizon:
            yield book.snapshot(cutoff, horizon)


def _serving(
    snapshot: ContractSnapshot, customers: NDArray[np.int64], cost: Floats
) -> BuhlmannStraub | None:
    if not cost.any():
        return None
    keys, months = _months_under_contract(snapshot)
    return BuhlmannStraub().fit(months, _placed(keys, customers, cost))


def _months_under_contract(snapshot: ContractSnapshot) -> tuple[NDArray[np.int64], Floats]:
    """Return who has held contracts, and for how many months from the first to the last."""
    contracts = snapshot.contracts
    keys, place = np.unique(contracts.customer, return_inverse=True)
    first, last = np.full(len(keys), np.inf), np.zeros(len(keys))
    np.minimum.at(first, place, contracts.started)
    np.maximum.at(last, place, np.minimum(contracts.ended, snapshot.cutoff))
    return keys, np.maximum((last - first) / _DAYS_PER_MONTH, 1.0)


def _together(
    dated: tuple[NDArray[np.int64], Floats], undated: Columns
) -> tuple[NDArray[np.int64], Floats]:
    return (
        np.concatenate([dated[0], undated["customer_key"]]).astype(np.int64),
        np.concatenate([dated[1], undated["cost_to_serve"]]).astype(np.float64),
    )


def _placed(keys: NDArray[np.int64], customers: NDArray[np.int64], values: Floats) -> Floats:
    """Return the sums of values by key; those of others are left out."""
    found = np.zeros(len(keys))
    place = np.minimum(np.searchsorted(keys, customers), len(keys) - 1)
    ours = keys[place] == customers
    np.add.at(found, place[ours], values[ours])
    return found


def _summed(values: Floats, place: NDArray[np.int64], size: int) -> Floats:
    return np.bincount(place, values, size).astype(np.float64)


def _any_alive(alive: Floats, place: NDArray[np.int64], size: int) -> Floats:
    """Return the chances that one or more contracts of each customer are there."""
    none = np.ones((size, alive.shape[1]))
    np.multiply.at(none, place, 1 - alive)
    return 1 - none


def _served(alive: Floats) -> Floats:
    """Return the months that are expected to be served.

    Who leaves at the end of a month was served in it: half of them, as months are under way.
    """
    inside = np.where(alive > 0, alive, np.inf)
    last = np.where(np.isfinite(inside), inside, 1.0).min(axis=1)
    return np.asarray(alive.sum(axis=1) + (1 - last) / 2)
