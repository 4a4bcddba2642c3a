"""Who would be in another tier under another rule, before anybody decides."""

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from quilate.clv.valuation.standing import TIERS
from quilate.core.facts import FACTS, ask_arrow
from quilate.value.models import ValuationRun
from quilate.value.tiers.matrix import Cell, Matrix
from quilate.value.tiers.rule import Drawn, TierRule

_CENTS = Decimal(100)


@dataclass(frozen=True)
class Change:
    """The lines that a rule would draw, and who would go from which tier to which.

    Attributes
    ----------
    matrix
        Of the whole base; ``clv_before`` and ``clv_after`` are the same, what they are worth now.
    """

    drawn: Drawn
    matrix: Matrix

    @property
    def moves(self) -> list[Cell]:
        """Return those who would move, most of them first."""
        away = [each for each in self.matrix.cells.values() if each.before != each.after]
        return sorted(away, key=lambda each: -each.customers)

    @property
    def moved(self) -> int:
        """Return how many would move."""
        return sum(each.customers for each in self.moves)

    @property
    def tiers(self) -> list[Cell]:
        """Return who would be in each tier."""
        return self.matrix.columns[: len(TIERS)]

    @property
    def empty(self) -> list[str]:
        """Return the tiers in which nobody would be."""
        return [each.after for each in self.tiers if not each.customers]


def change_to(rule: TierRule, run: ValuationRun) -> Change:
    """Return what would change if a rule held.

    Raises
    ------
    Problem
        If the facts have not been prepared yet.
    """
    base = ask_arrow(
        f"SELECT CAST({rule.measure.value} AS DOUBLE) AS value, CAST(clv * 100 AS BIGINT) AS cents,"
        f" CAST(list_position({list(TIERS)}, tier) - 1 AS TINYINT) AS code"
        f" FROM {FACTS} WHERE tier IS NOT NULL"
    )
    value, cents, code = (np.asarray(base[name]) for name in ("value", "cents", "code"))
    drawn = rule.drawn(value)
    is_ours = TierRule.kept(run.tiering).draws_as(rule)
    ways = code * len(TIERS) + drawn.placed(value, code if is_ours else None)
    cells = [_cell(int(way), cents[ways == way]) for way in np.unique(ways)]
    return Change(drawn, Matrix({(each.before, each.after): each for each in cells}))


def _cell(way: int, cents: "np.ndarray[tuple[int], np.dtype[np.int64]]") -> Cell:
    before, after = divmod(way, len(TIERS))
    worth = Decimal(int(cents.sum())) / _CENTS
    return Cell(TIERS[before], TIERS[after], len(cents), worth, worth)
