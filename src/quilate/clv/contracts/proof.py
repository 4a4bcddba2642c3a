"""What was said of contracts at an earlier cut-off, and what happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from quilate.clv.contracts.draws import ContractWays
from quilate.clv.contracts.model import ContractModel
from quilate.clv.contracts.outlook import ContractOutlook
from quilate.clv.contracts.rules import constant_rate, kaplan_meier
from quilate.clv.contracts.snapshot import ContractSnapshot
from quilate.clv.estimator import Floats
from quilate.clv.forecast.outlook import share_under

PARTS = 10
#: Fewer contracts prove nothing.
FEWEST_CONTRACTS = 30
COVERAGE = 0.8
#: Amounts that differ by less are alike.
SMALLEST_PART = 1e-9


@dataclass(frozen=True)
class ContractProof:
    """Contracts that ran at an earlier cut-off.

    Attributes
    ----------
    cutoff, window_end
        Days since 1970-01-01: what was known by the first was compared with what followed until
        the second.
    contracts
        How many ran.
    said, happened
        What they were expected to leave, and left, money, in ten parts by what was said, the
        smallest first, (10,).
    months
        Months said to be charged, in all: by the model, by the constant rate, by age alone.
    months_happened
        Months that were charged.
    money_by_rule
        What the constant rate and today's margin would have said, money.
    coverage
        Share of the customers whose contracts left what the 80 % interval had said; of outcomes
        on its edge, the part that belongs to it.
    """

    cutoff: int
    window_end: int
    contracts: int
    said: tuple[float, ...]
    happened: tuple[float, ...]
    months: tuple[float, float, float]
    months_happened: float
    money_by_rule: float
    coverage: float

    @classmethod
    def of(cls, earlier: Sequence[ContractSnapshot]) -> Self | None:
        """Try the model on the latest of some snapshots whose horizons are over.

        It learns from what was known then, and from those whose horizons were over then.
        """
        if not earlier:
            return None
        then, running = earlier[0], earlier[0].running
        if len(running) < FEWEST_CONTRACTS or not running.next_months.any():
            return None
        model = ContractModel.learned(then, [each for each in earlier if each.end <= then.cutoff])
        outlook = model.outlook(running)
        parts = np.array_split(np.argsort(outlook.expected, kind="stable"), PARTS)
        inside = outlook.discount > 0
        constant, by_age = (
            (rule(running, then.contracts, inside.shape[1]) * inside).sum(axis=1)
            for rule in (constant_rate, kaplan_meier)
        )
        return cls(
            cutoff=then.cutoff,
            window_end=then.end,
            contracts=len(running),
            said=tuple(float(outlook.expected[part].sum()) for part in parts),
            happened=tuple(float(running.next_margin[part].sum()) for part in parts),
            months=(float(outlook.months.sum()), float(constant.sum()), float(by_age.sum())),
            months_happened=float(running.next_months.sum()),
            money_by_rule=float(running.margin @ constant),
            coverage=_coverage(model, outlook, running),
        )


def _coverage(model: ContractModel, outlook: ContractOutlook, running: ContractSnapshot) -> float:
    ways = model.ways(outlook, running)
    _, whose = np.unique(running.contracts.customer, return_inverse=True)
    left = np.bincount(whose, running.next_margin)[:, None]
    # Not a single month, or all of them: outcomes of which there are many alike.
    least = SMALLEST_PART * np.abs(ways.money).max(axis=1, keepdims=True)
    below, upto = (
        (ways.money < left - least).mean(axis=1),
        (ways.money <= left + least).mean(axis=1),
    )
    tail = (1 - COVERAGE) / 2
    return share_under(below, upto, 1 - tail) - share_under(below, upto, tail)


def interval(ways: ContractWays) -> tuple[Floats, Floats]:
    """Return the equal-tailed 80 % interval of each holder, money."""
    tail = (1 - COVERAGE) / 2
    low, high = np.quantile(ways.money, [tail, 1 - tail], axis=1)
    return low, high
