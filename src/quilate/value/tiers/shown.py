"""What the pages of the tiers show, put together."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.core.models import Person
from quilate.core.speech import say, spoken
from quilate.value.models import NOBODY, Tier, ValuationRun
from quilate.value.money import exact
from quilate.value.queries import Total, totals_by
from quilate.value.tiers.matrix import Cell, Matrix, Step
from quilate.value.tiers.names import Names
from quilate.value.tiers.rule import Drawn

#: In an address, what stands for no tier.
NONE = "none"


@dataclass(frozen=True)
class TierNow:
    """A tier as it is now: who is in it, and where its line runs.

    Attributes
    ----------
    lowest
        Money; None where nobody reaches it, and in the last tier, which has no line.
    left_below, reached_from
        Money: where one falls out of it, and where one rises into it.
    """

    tier: str
    total: Total
    share_of_clv: float | None
    lowest: Decimal | None = None
    left_below: Decimal | None = None
    reached_from: Decimal | None = None


def tiers_now(person: Person, run: ValuationRun) -> list[TierNow]:
    """Return the tiers within a person's reach, with the lines by which the run placed them."""
    found = totals_by(person, "tier")
    whole = sum((each["clv"] for each in found.values()), Decimal(0))
    drawn = Drawn.of(run) if run.tiering else None
    return [_tier_now(each.value, found.get((each.value,), Total()), whole, drawn) for each in Tier]


def _tier_now(tier: str, total: Total, whole: Decimal, drawn: Drawn | None) -> TierNow:
    share = float(total["clv"] / whole) if whole > 0 else None
    place = Tier.values.index(tier)
    lowest = drawn.lowest[place] if drawn and place < len(drawn.lowest) else None
    if drawn is None or lowest is None:
        return TierNow(tier, total, share)
    step = exact(float(abs(lowest) * drawn.rule.margin))
    return TierNow(tier, total, share, lowest, lowest - step, lowest + step)


def called(place: str, names: Names, *, is_after: bool = False) -> str:
    """Return what a row or a column of the matrix is called."""
    if place != NOBODY:
        return names[place]
    return say("tiers-gone" if is_after else "tiers-new")


def sentence_of(step: Step) -> str:
    """Return between which moments a step leads: ``from the end of May to the end of June``."""
    since = spoken().month(step.since)
    if step.month is None:
        return say("tiers-step-now", since=since)
    return say("tiers-step", since=since, month=spoken().month(step.month))


def places_of(before: str, after: str) -> Cell | None:
    """Return the cell that an address names; None if there is none of these names."""
    was, will = (NOBODY if each == NONE else each for each in (before, after))
    cell = Cell(was, will)
    is_one = {cell.before, cell.after} <= {NOBODY, *Tier.values} and cell.before + cell.after
    return cell if is_one else None


@dataclass(frozen=True)
class ShownCell:
    """A cell of the matrix as it is drawn.

    Attributes
    ----------
    share
        Of those who were in the tier before; None in the row of who is new.
    """

    cell: Cell
    share: float | None
    label: str

    @property
    def address(self) -> tuple[str, str]:
        """Return how its two tiers are written in an address."""
        return self.cell.before or NONE, self.cell.after or NONE


@dataclass(frozen=True)
class ShownRow:
    """A row of the matrix as it is drawn."""

    label: str
    is_new: bool
    cells: list[ShownCell]
    total: Cell


def rows_of(matrix: Matrix, names: Names) -> list[ShownRow]:
    """Return the rows of a matrix as they are drawn."""
    return [
        ShownRow(
            called(row.before, names),
            row.before == NOBODY,
            [_shown(cell, row.total, names) for cell in row.cells],
            row.total,
        )
        for row in matrix.rows
    ]


def _shown(cell: Cell, total: Cell, names: Names) -> ShownCell:
    is_new = cell.before == NOBODY or not total.customers
    share = None if is_new else cell.customers / total.customers
    label = say(
        "tiers-cell",
        before=called(cell.before, names),
        after=called(cell.after, names, is_after=True),
        customers=cell.customers,
    )
    return ShownCell(cell, share, label)
