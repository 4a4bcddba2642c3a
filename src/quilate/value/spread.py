"""How far the CLV of some customers together may be off: one rule, wherever their sum is shown.

Customers together are off by what all of them share, which is the level of the base, and by the
chance of each, which is their own::

    sd² = (Σ CLV × level)² + chance × Σ sd_i²        sd_i = width of the interval of 80 % / 2.563

The level is what the run leaves for it: everybody together is off by as much as the run said, in
proportion to what they are worth now. So the whole base has the interval of the run wherever it is
shown, and a part has its own.
"""

from dataclasses import dataclass
from math import log, sqrt

from quilate.clv.valuation.equity import HALF_WIDTH, Equity
from quilate.core.facts import Asker
from quilate.value.models import ValuationRun

#: The SQL, of DuckDB, of sd_i², money squared; and of their sum.
VARIANCE_OF_ONE = f"pow(CAST(clv_high - clv_low AS DOUBLE) / {2 * HALF_WIDTH!r}, 2)"
VARIANCE = f"coalesce(sum({VARIANCE_OF_ONE}), 0)"
#: Where customers would be if each ended at their own lower limit: no interval goes below.
WORST = "coalesce(sum(clv_low), 0)"
_TOGETHER = f"SELECT count(*), coalesce(sum(clv), 0), {VARIANCE} FROM {{facts}}"


@dataclass(frozen=True)
class Spread:
    """What customers share of what is not known, and what is their own.

    Attributes
    ----------
    level
        Standard deviation of what all share, as a share of CLV.
    chance
        How much of the customers' own variances counts: less than all where these, put together
        from rounded intervals, would make the whole less certain than the run said.
    """

    level: float
    chance: float

    @classmethod
    def left_by(cls, run: ValuationRun, *, value: float, variance: float) -> "Spread":
        """Return what a run says of everybody, who are worth ``value`` now."""
        whole = _deviation(run, value) ** 2
        chance = min(1.0, whole / variance) if variance else 1.0
        # What rounding leaves is nothing.
        shared = max(0.0, whole - chance * variance)
        return cls(sqrt(shared) / abs(value) if value else 0.0, chance)

    def interval(self, value: float, variance: float, *, worst: float) -> Equity:
        """Return the interval of 80 % of some customers."""
        return Equity.summed(value, self.chance * variance, self.level, worst=worst)


def spread_of(ask: Asker, run: ValuationRun) -> Spread:
    """Return what holds of everybody, whoever may see them."""
    ((_, value, variance),) = ask.added_up(_TOGETHER, keys=0)
    return Spread.left_by(run, value=float(value), variance=variance)


def _deviation(run: ValuationRun, value: float) -> float:
    """Return the standard deviation that a run gives everybody, in proportion to a value of now."""
    then, low, high = (float(each) for each in (run.equity, run.equity_low, run.equity_high))
    # As Equity.summed writes it: by a factor, save where the base may well be worth nothing.
    is_factor = 0 < low < then
    width = then * log(high / then) if is_factor else high - then
    grown = value / then if then > 0 and value > 0 else 1.0
    return width * grown / HALF_WIDTH
