"""What contracts that run are expected to be charged in the months to come, and how far off.

By the survival that the run has learned. The chances of customers add up as variances, since they
are independent; how readily all leave moves everybody alike, and adds up as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from quilate.clv.contracts.model import ContractModel
from quilate.clv.contracts.months import months_begun
from quilate.clv.contracts.outlook import ContractOutlook
from quilate.clv.contracts.snapshot import ContractSnapshot
from quilate.clv.estimator import Floats
from quilate.value.contracts.contract_base import Base, Integers

MONTHS = 12
#: Enough for the end of the twelfth month of any contract.
HORIZON_DAYS = 430
#: Money expected, its variance, what it moves with how readily all leave, and with nobody leaving.
COUNTED = ("expected", "variance", "level", "ceiling")
_AT_ONCE = 100_000


@dataclass(frozen=True)
class Ahead:
    """Some contracts that run, all of some customers, and what is expected of them."""

    running: ContractSnapshot
    outlook: ContractOutlook
    model: ContractModel

    @property
    def levels(self) -> tuple[ContractOutlook, ContractOutlook]:
        """The same if all left less readily, and more, by what is unknown of that."""
        spread = self.model.level_spread
        return self.outlook.with_level(np.exp(-spread)), self.outlook.with_level(np.exp(spread))


def parts(running: ContractSnapshot, model: ContractModel) -> Iterator[Ahead]:
    """Yield the contracts that run, part by part, none of whose customers is in two."""
    _, first = np.unique(running.contracts.customer, return_index=True)
    for start, stop in pairwise([*first[::_AT_ONCE], len(running)]):
        part = running.of(np.arange(start, stop))
        yield Ahead(part, model.outlook(part), model)


def ahead_of(base: Base, running: ContractSnapshot, model: ContractModel) -> Floats:
    """Return what is counted of each place and month, and of all months, (places, 13, counted)."""
    found = np.zeros((len(base.places), MONTHS + 1, len(COUNTED)))
    for part in parts(running, model):
        _add(found, base, part)
    return found


def holders_of(base: Base, part: Ahead) -> tuple[Integers, Integers]:
    """Return who holds contracts of a part, and for each contract which of them."""
    keys, which = np.unique(part.running.contracts.customer, return_inverse=True)
    return np.searchsorted(base.keys, keys), which.ravel()


def _add(found: Floats, base: Base, part: Ahead) -> None:
    holders, which = holders_of(base, part)
    alive, amount = part.outlook.alive[:, :MONTHS], part.running.amount
    low, high = (level.alive[:, :MONTHS] for level in part.levels)
    until = np.arange(1, MONTHS + 1)
    # E[T] = Σ S(k) and E[T²] = Σ (2k − 1) S(k), of the months T that are charged.
    total = alive.sum(axis=1)
    variance = (alive * (2 * until - 1)).sum(axis=1) - total**2
    columns = [
        *(
            (alive[:, k], alive[:, k] * (1 - alive[:, k]), low[:, k], high[:, k])
            for k in range(MONTHS)
        ),
        (total, variance, low.sum(axis=1), high.sum(axis=1)),
    ]
    for month, (mean, spread, more, less) in enumerate(columns):
        whole = MONTHS if month == MONTHS else 1
        sums = (
            np.bincount(which, amount * mean),
            _variance(which, amount**2 * spread, part.model.together),
            np.bincount(which, amount * (more - less) / 2),
            np.bincount(which, amount * whole),
        )
        for place, values in enumerate(sums):
            found[:, month, place] += base.by_place(values, holders)


def _variance(which: Integers, of_contracts: Floats, together: float) -> Floats:
    """Return the variances of customers, whose contracts end together in a share of the ways."""
    apart = np.bincount(which, of_contracts)
    # Rounding may leave a variance of nothing below nothing.
    as_one = np.bincount(which, np.sqrt(np.maximum(of_contracts, 0))) ** 2
    return np.asarray(together * as_one + (1 - together) * apart)


def released_in(snapshot: ContractSnapshot, until: Floats) -> Integers:
    """Return the column of the outlook at whose end each contract may be ended, (contracts,)."""
    begun = months_begun(snapshot.contracts.started, until)
    return np.asarray(begun - snapshot.contracts.age_months(snapshot.cutoff) - 1)
