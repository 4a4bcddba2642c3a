"""By how much a month of a contract brings more, or less, than it did lately."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from quilate.clv.contracts.months import Integers
from quilate.clv.contracts.snapshot import ContractSnapshot
from quilate.clv.estimator import Floats

#: The last month of each age at which contracts are told apart but the last: discounts for
#: newcomers end.
AGES = np.array([0, 1, 2, 3, 5, 8, 11, 23])
#: Months of charges by which what a group has shown is doubted.
DOUBT_MONTHS = 100.0
#: The share of the deviations that is left out on either side where they are kept.
KEPT = 99


@dataclass(frozen=True)
class Drift:
    """How margins of a month went on from what they had been, where that could be seen.

    Attributes
    ----------
    by_age
        (plans + 1, ages), the last those of plans not seen: what a month brings more, as a share
        of what was charged for one.
    deviations
        Around that, of single contracts, sorted, as shares of what was charged, (kept,).
    """

    by_age: Floats
    deviations: Floats

    @classmethod
    def none(cls) -> Self:
        """Return what is believed where nothing has been seen: that they stay."""
        return cls(np.zeros((1, len(AGES) + 1)), np.zeros(1))

    @classmethod
    def learned(cls, earlier: list[ContractSnapshot]) -> Self:
        """Learn from what followed earlier cut-offs."""
        past = [_charged(snapshot.running) for snapshot in earlier]
        if not any(len(snapshot) for snapshot in past):
            return cls.none()
        columns = [_columns(snapshot) for snapshot in past]
        plan, age, more, charged = (np.concatenate(each) for each in zip(*columns, strict=True))
        shape = int(plan.max()) + 1, len(AGES) + 1
        cell = np.ravel_multi_index((plan, age), shape)
        # In months of the usual amount, so that the doubt is one of months.
        usual = float(np.median(charged)) / 12 or 1.0
        seen, months = (
            np.bincount(cell, each / usual, shape[0] * shape[1]).astype(float).reshape(shape)
            for each in (more, charged)
        )
        by_age = _believed(seen, months)
        rest = (more - charged * by_age[plan, age]) / charged
        levels = np.linspace(0, 1, KEPT + 2)[1:-1]
        deviations = np.quantile(rest, levels)
        return cls(by_age, deviations - deviations.mean())

    def margin(self, snapshot: ContractSnapshot) -> Floats:
        """Return what a month to come is expected to leave, money, (contracts,)."""
        plan = np.minimum(snapshot.contracts.plan, len(self.by_age) - 1)
        return np.asarray(snapshot.margin + snapshot.amount * self.by_age[plan, _age(snapshot)])


def _charged(snapshot: ContractSnapshot) -> ContractSnapshot:
    return snapshot.of(np.flatnonzero((snapshot.next_months > 0) & (snapshot.amount > 0)))


def _columns(snapshot: ContractSnapshot) -> tuple[Integers, Integers, Floats, Floats]:
    more = snapshot.next_margin - snapshot.margin * snapshot.next_months
    charged = snapshot.amount * snapshot.next_months
    return snapshot.contracts.plan, _age(snapshot), more, charged


def _age(snapshot: ContractSnapshot) -> Integers:
    return np.searchsorted(AGES, snapshot.contracts.age_months(snapshot.cutoff))


def _believed(more: Floats, charged: Floats) -> Floats:
    """Return shares: each age of a plan drawn to the age, and that to the age before."""
    before = more.sum() / charged.sum()
    found = np.empty((len(more) + 1, more.shape[1]))
    for age in range(more.shape[1]):
        # Of those older than any that was seen, what was seen of the oldest is expected.
        doubted = more[:, age].sum() + DOUBT_MONTHS * before
        before = doubted / (charged[:, age].sum() + DOUBT_MONTHS)
        found[:-1, age] = (more[:, age] + DOUBT_MONTHS * before) / (charged[:, age] + DOUBT_MONTHS)
        found[-1, age] = before
    return found
