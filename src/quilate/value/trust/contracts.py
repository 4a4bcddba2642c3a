"""What was said of contracts at an earlier cut-off, and what happened, for people."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from quilate.value.models import ValuationRun

#: Farther off than this, or with intervals that hold less or more, a forecast needs care.
LARGEST_BIAS = 0.10
COVERAGE_80 = (0.70, 0.90)
_RULES = ("survival", "constant_rate", "kaplan_meier")


@dataclass(frozen=True)
class Rule:
    """A way to foretell how long contracts stay.

    Attributes
    ----------
    name
        Part of its message.
    months
        That it said would be charged, in all.
    off
        How far that is from what happened, as a share.
    """

    name: str
    months: float
    off: float


@dataclass(frozen=True)
class ContractTest:
    """Contracts that ran at an earlier cut-off: what they were said to leave, and left."""

    cutoff: dt.date
    window_end: dt.date
    contracts: int
    said: float
    happened: float
    months_happened: float
    coverage: float
    rules: list[Rule]

    @property
    def off(self) -> float:
        """Return how far what was said is from what happened, as a share."""
        return self.said / self.happened - 1 if self.happened else 1.0

    @property
    def is_good(self) -> bool:
        """Whether it may be relied on."""
        least, most = COVERAGE_80
        return abs(self.off) <= LARGEST_BIAS and least <= self.coverage <= most


def contract_test_of(record: dict[str, Any]) -> ContractTest | None:
    """Return the test in the record of a run; None where no contracts were tested."""
    found = (record.get("contracts") or {}).get("backtest")
    if not found:
        return None
    months = found["months_happened"]
    return ContractTest(
        cutoff=dt.date.fromisoformat(found["cutoff"]),
        window_end=dt.date.fromisoformat(found["window_end"]),
        contracts=found["contracts"],
        said=sum(found["said"]),
        happened=sum(found["happened"]),
        months_happened=months,
        coverage=found["coverage_80"],
        rules=[
            Rule(name.replace("_", "-"), found["months"][name], found["months"][name] / months - 1)
            for name in _RULES
        ],
    )


def trust_in_contracts(record: dict[str, Any]) -> ValuationRun.Trust:
    """Return how far a base of contracts alone may be trusted."""
    test = contract_test_of(record)
    if test is None:
        return ValuationRun.Trust.UNTESTED
    return ValuationRun.Trust.GOOD if test.is_good else ValuationRun.Trust.CARE
