"""What a base of contracts has taught: how they end, what they leave, and how far that is off."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quilate.clv.contracts.draws import ContractWays
from quilate.clv.contracts.drift import Drift
from quilate.clv.contracts.hazards import Hazards
from quilate.clv.contracts.outlook import ContractOutlook
from quilate.clv.contracts.snapshot import ContractSnapshot
from quilate.clv.estimator import Floats

#: Pairs of contracts from which it is told whether a customer's contracts end together.
FEWEST_PAIRS = 50
#: What is unknown of the level where no year could be looked back at.
PRESUMED_SPREAD = 0.3


@dataclass(frozen=True)
class ContractModel:
    """A survival of contracts, with what a month of them leaves.

    Attributes
    ----------
    together
        Share of the ways in which the contracts of a customer end together.
    level_spread
        Standard deviation of the log of how readily all leave, relative to what had been said.
    """

    hazards: Hazards
    drift: Drift
    together: float
    level_spread: float

    @classmethod
    def learned(cls, snapshot: ContractSnapshot, earlier: Sequence[ContractSnapshot] = ()) -> Self:
        """Learn from what is known at a cut-off.

        Parameters
        ----------
        earlier
            Snapshots before it whose horizons are over by then, the latest first.
        """
        hazards = Hazards.learned(snapshot.contracts, snapshot.cutoff)
        past = [_Looked.back(each) for each in earlier]
        past = [each for each in past if each.said > 0 and each.happened > 0]
        return cls(
            hazards,
            Drift.learned(list(earlier[:1])),
            together=past[0].together if past else 0.0,
            level_spread=_level_spread(past, hazards.endings),
        )

    def outlook(
        self, running: ContractSnapshot, discount_rate_per_year: float = 0.0
    ) -> ContractOutlook:
        """Return what is expected of contracts that run."""
        return ContractOutlook.of(self.hazards, self.drift, running, discount_rate_per_year)

    def ways(self, outlook: ContractOutlook, running: ContractSnapshot) -> ContractWays:
        """Return the ways in which they may go; contracts in the order of their customers."""
        return ContractWays.of(
            outlook,
            running.contracts.customer,
            deviations=self.drift.deviations,
            together=self.together,
            level_spread=self.level_spread,
        )


@dataclass(frozen=True)
class _Looked:
    """One look back: months said to be lost and lost, and if a customer's contracts go together."""

    said: float
    happened: float
    together: float

    @classmethod
    def back(cls, snapshot: ContractSnapshot) -> Self:
        running = snapshot.running
        if not len(running):
            return cls(0.0, 0.0, 0.0)
        hazards = Hazards.learned(snapshot.contracts, snapshot.cutoff)
        outlook = ContractOutlook.of(hazards, Drift.none(), running)
        ahead = outlook.alive > 0
        whole, months = ahead.sum(axis=1), running.next_months
        to_the_end = np.where(ahead, outlook.alive, 1.0).min(axis=1)
        return cls(
            float((whole - outlook.months).sum()),
            float(np.maximum(whole - months, 0).sum()),
            _together(running, to_the_end, months >= whole),
        )


def _together(running: ContractSnapshot, chance: Floats, stayed: NDArray[np.bool_]) -> float:
    """Return the correlation of staying to the end among the contracts of a customer."""
    customer = running.contracts.customer
    same = np.flatnonzero(customer[1:] == customer[:-1])
    if len(same) < FEWEST_PAIRS:
        return 0.0
    rest, spread = stayed - chance, np.sqrt(chance * (1 - chance))
    pairs = float((rest[same] * rest[same + 1]).sum())
    return float(np.clip(pairs / (spread[same] * spread[same + 1]).sum(), 0.0, 1.0))


def _level_spread(past: Sequence[_Looked], endings: int) -> float:
    if not past:
        return PRESUMED_SPREAD
    off = np.log([each.happened / each.said for each in past])
    # No less than as many endings as were seen leave unknown of how often they are.
    return float(np.hypot(np.sqrt(np.mean(off**2)), 1 / np.sqrt(endings + 1)))
