"""Who went from which tier to which between two month ends, or since the last one."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Sum

from quilate.core.facts import FACTS, ask, within
from quilate.core.models import Person
from quilate.value.models import NOBODY, MonthEndValuation, Tier, TierMoveSum

_NOTHING = Decimal(0)
#: The rows and columns of the matrix; the last are those who were not, or are not, valued.
PLACES = (*(each.value for each in Tier), NOBODY)


@dataclass(frozen=True)
class Step:
    """From the end of one month to that of the next, or, without a month, to now."""

    since: dt.date
    month: dt.date | None = None

    @property
    def code(self) -> str:
        """Return what names it in an address."""
        return f"{self.month:%Y-%m}" if self.month else "now"


@dataclass(frozen=True)
class Cell:
    """Customers who went the same way, money in the currency of account."""

    before: str
    after: str
    customers: int = 0
    clv_before: Decimal = _NOTHING
    clv_after: Decimal = _NOTHING

    @property
    def way(self) -> str:
        """Return which way they went: ``up``, ``down``, ``same``, ``new`` or ``gone``."""
        if self.before == self.after:
            return "same"
        if self.before == NOBODY:
            return "new"
        if self.after == NOBODY:
            return "gone"
        return "up" if self.after < self.before else "down"

    @property
    def change(self) -> Decimal:
        """Return by how much their CLV changed."""
        return self.clv_after - self.clv_before

    def __add__(self, other: "Cell") -> "Cell":
        """Return both together, in the place of the first."""
        return Cell(
            self.before,
            self.after,
            self.customers + other.customers,
            self.clv_before + other.clv_before,
            self.clv_after + other.clv_after,
        )


@dataclass(frozen=True)
class Row:
    """The customers of a tier at the first of two moments."""

    before: str
    cells: list[Cell]
    total: Cell


@dataclass(frozen=True)
class Matrix:
    """The customers within somebody's reach, by their tier at two moments."""

    cells: dict[tuple[str, str], Cell]

    @property
    def rows(self) -> list[Row]:
        """Return the rows: those of a tier before, and who is new."""
        return [Row(each, self._row(each), self._total(self._row(each))) for each in PLACES]

    @property
    def columns(self) -> list[Cell]:
        """Return the totals of the columns: those of a tier after, and who is gone."""
        return [self._total([self._cell(row, each) for row in PLACES]) for each in PLACES]

    @property
    def total(self) -> Cell:
        """Return all of them."""
        return self._total(list(self.cells.values()))

    @property
    def ways(self) -> dict[str, Cell]:
        """Return those who went the same way together."""
        of_way: dict[str, list[Cell]] = {way: [] for way in ("up", "down", "new", "gone", "same")}
        for cell in self.cells.values():
            of_way[cell.way].append(cell)
        return {way: self._total(cells) for way, cells in of_way.items()}

    def _row(self, before: str) -> list[Cell]:
        return [self._cell(before, each) for each in PLACES]

    def _cell(self, before: str, after: str) -> Cell:
        return self.cells.get((before, after), Cell(before, after))

    def _total(self, cells: list[Cell]) -> Cell:
        return sum(cells, Cell(cells[0].before, cells[0].after) if cells else Cell("", ""))


def steps() -> list[Step]:
    """Return the steps that can be looked at, the newest first; none before a month has ended."""
    last = MonthEndValuation.objects.order_by("-month").values_list("month", flat=True).first()
    if last is None:
        return []
    prepared = TierMoveSum.objects.order_by("-month").values_list("since", "month").distinct()
    return [Step(last), *(Step(since, month) for since, month in prepared)]


def matrix_of(person: Person, step: Step) -> Matrix:
    """Return who went where, of the customers whom a person may see.

    Raises
    ------
    Problem
        If the step leads to now and the facts have not been prepared yet.
    """
    rows = _since_the_last_month(person) if step.month is None else _of_month(person, step.month)
    cells = (Cell(*row) for row in rows)
    return Matrix({(each.before, each.after): each for each in cells})


def _since_the_last_month(person: Person) -> list[tuple[Any, ...]]:
    reach = within(person)
    return ask(
        f"""
        SELECT coalesce(tier_month_end, '') AS before, coalesce(tier, '') AS after, count(*),
            sum(coalesce(clv_month_end, 0)), sum(coalesce(clv, 0))
        FROM {FACTS} WHERE {reach.sql} AND (tier_month_end IS NOT NULL OR tier IS NOT NULL)
        GROUP BY before, after ORDER BY before, after
        """,
        reach.parameters,
    )


def _of_month(person: Person, month: dt.date) -> list[tuple[Any, ...]]:
    sums = TierMoveSum.objects.visible_to(person).filter(month=month).order_by("before", "after")
    found = sums.values_list("before", "after")
    return list(found.annotate(Sum("customers"), Sum("clv_before"), Sum("clv_after")))
