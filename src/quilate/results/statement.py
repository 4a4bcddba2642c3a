"""The results of groups in a time, as a page shows them."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.speech import say
from quilate.results.columns import AMOUNTS
from quilate.results.divisions import Choice, Group
from quilate.results.period import Period
from quilate.results.result import Result


@dataclass(frozen=True)
class Line:
    """The result of a group, and that of a year before; None where that time is not known."""

    group: Group
    now: Result
    before: Result | None = None

    @property
    def amounts(self) -> list[Decimal]:
        """Return its amounts from revenue to contribution."""
        return [getattr(self.now, name) for name in AMOUNTS]

    @property
    def changes(self) -> dict[str, float | None]:
        """Return how far each figure moved since the year before; None where that says nothing."""
        return {name: self._change(name) for name in (*AMOUNTS, "customers")}

    def _change(self, name: str) -> float | None:
        before = getattr(self.before, name, 0)
        return float(getattr(self.now, name) / Decimal(before) - 1) if before > 0 else None


@dataclass(frozen=True)
class Sheet:
    """The results of all groups in some time, what they come to, and what the ledger says.

    Attributes
    ----------
    ledger
        None for who does not see the whole company.
    """

    lines: list[Line]
    total: Line
    ledger: Line | None

    @property
    def difference(self) -> Line:
        """Return what the ledger has more than all groups together."""
        more = self.ledger.now - self.total.now if self.ledger else Result()
        return Line(Group("difference", say("results-difference")), more)

    @property
    def is_reconciled(self) -> bool:
        """Return whether every amount of the ledger is that of the groups, to the cent."""
        return not any(self.difference.amounts)


@dataclass(frozen=True)
class Month:
    """A month and its results."""

    month: dt.date
    sheet: Sheet


@dataclass(frozen=True)
class Statement:
    """The results of a division of the base in a period, in all and month by month.

    Attributes
    ----------
    months
        The oldest first.
    """

    choice: Choice
    period: Period
    whole: Sheet
    months: list[Month]

    @property
    def groups(self) -> list[Group]:
        """Return the groups that are shown."""
        return [each.group for each in self.whole.lines]

    @property
    def newest_first(self) -> list[Month]:
        """Return the months, the newest first."""
        return self.months[::-1]
