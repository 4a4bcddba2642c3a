"""The rule of the tiers, and the lines that it draws across a base, to the cent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

import numpy as np

from quilate.clv.estimator import Floats
from quilate.clv.valuation.standing import TIERS
from quilate.clv.valuation.tiering import (
    UNPLACED,
    Codes,
    TierLines,
    lines_by_quantile,
    lines_by_share,
)
from quilate.value.models import TierPolicy, Valuation, ValuationRun
from quilate.value.models.tier_policy import By, Measure
from quilate.value.money import exact


@dataclass(frozen=True)
class TierRule:
    """How lines are drawn; unless anything else is decided, as ``quilate value`` draws them.

    Attributes
    ----------
    until
        Where tiers A, B and C end: rising shares of one, or falling amounts of money.
    margin
        A share of each line: how far past it a customer goes before they change tier.
    """

    by_what: By = By.SHARE
    measure: Measure = Measure.CLV
    until: tuple[Decimal, ...] = (Decimal("0.5"), Decimal("0.8"), Decimal("0.95"))
    margin: Decimal = Decimal("0.1")

    @classmethod
    def of(cls, policy: TierPolicy | None) -> "TierRule":
        """Return the rule of a policy."""
        if policy is None:
            return cls()
        until = (policy.a_until, policy.b_until, policy.c_until)
        return cls(By(policy.by_what), Measure(policy.measure), until, policy.margin)

    @classmethod
    def in_force(cls) -> "TierRule":
        """Return the rule that holds."""
        return cls.of(TierPolicy.in_force())

    @classmethod
    def kept(cls, written: Mapping[str, Any]) -> "TierRule":
        """Return the rule that a run has written of itself."""
        if not written:
            return cls()
        until = tuple(Decimal(each) for each in written["until"])
        by_what, measure = By(written["by_what"]), Measure(written["measure"])
        return cls(by_what, measure, until, Decimal(written["margin"]))

    def written(self) -> dict[str, Any]:
        """Return it as a run keeps it."""
        return {
            "by_what": self.by_what.value,
            "measure": self.measure.value,
            "until": [str(each) for each in self.until],
            "margin": str(self.margin),
        }

    def draws_as(self, other: "TierRule") -> bool:
        """Return whether another draws the same lines, whatever its margin."""
        ours, theirs = ((each.by_what, each.measure, each.until) for each in (self, other))
        return ours == theirs

    def drawn(self, values: Floats) -> "Drawn":
        """Return the lines across a base, money to the cent."""
        until = [float(each) for each in self.until]
        match self.by_what:
            case By.SHARE:
                lowest = lines_by_share(values, until)
            case By.QUANTILE:
                lowest = lines_by_quantile(values, until)
            case _:
                lowest = np.array(until)
        return Drawn(self, tuple(exact(each) if np.isfinite(each) else None for each in lowest))


@dataclass(frozen=True)
class Drawn:
    """Lines as they were drawn: what one is worth, at least, in tiers A, B and C.

    Attributes
    ----------
    lowest
        Money; None where nobody reaches the tier.
    """

    rule: TierRule
    lowest: tuple[Decimal | None, ...]

    @classmethod
    def of(cls, run: ValuationRun) -> "Drawn":
        """Return the lines of a run."""
        lowest = (None if each is None else Decimal(each) for each in run.tiering["lowest"])
        return cls(TierRule.kept(run.tiering), tuple(lowest))

    def written(self) -> dict[str, Any]:
        """Return them, with their rule, as a run keeps them."""
        lowest = [None if each is None else str(each) for each in self.lowest]
        return self.rule.written() | {"lowest": lowest}

    @cached_property
    def lines(self) -> TierLines:
        """Return the lines with their margin."""
        lowest = [np.inf if each is None else float(each) for each in self.lowest]
        return TierLines(np.array(lowest), float(self.rule.margin))

    def placed(self, values: Floats, before: Codes | None) -> Codes:
        """Return where customers stand, who stood somewhere before unless that is None."""
        return self.lines.plain(values) if before is None else self.lines.placed(values, before)

    def tier_of(self, valuation: Valuation, *, before: str | None) -> str:
        """Return where one customer stands, who was in a tier before or in none."""
        value = np.array([float(getattr(valuation, self.rule.measure))])
        return TIERS[self.placed(value, codes_of([before]))[0]]


def codes_of(tiers: Iterable[str | None]) -> Codes:
    """Return the codes of tiers by their letters; of who was in none, too."""
    known = dict(zip(TIERS, range(len(TIERS)), strict=True))
    return np.array([known.get(each or "", UNPLACED) for each in tiers], dtype=np.int8)
