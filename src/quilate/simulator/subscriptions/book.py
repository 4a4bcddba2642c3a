"""The book of all contracts: one row each, in the order in which they started."""

from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers

#: The row of a family that a customer has not taken since they joined.
NOT_TAKEN = -1
#: For how many rows there is room at first.
_FIRST_ROOM = 1024


@dataclass
class Contracts:
    """Rows of the book.

    Attributes
    ----------
    customer, family, plan, lines, started_on
        (c,) Whose, what, how much of it, and since when.
    occasion
        (c,) Distinguishes a customer's contracts: the occasion of their draws.
    commitment, cycle
        (c,) Months for which it binds, and after which it binds again; 0 for not.
    ending_factor
        (c,) How readily it is ended, beside others.
    typical, balance
        (c,) What a line uses in its typical month; what was lent or kept at the start.
    age
        (c,) Months since it started.
    strain, bears, survived
        (c,) What it has suffered of itself, what it bears, the most it has borne in all.
    harm_before
        (c,) What the customer's bond had suffered when it started.
    live
        (c,) Whether it has not ended.
    """

    customer: Integers
    family: Integers
    plan: Integers
    lines: Integers
    started_on: Integers
    occasion: Integers
    commitment: Integers
    cycle: Integers
    ending_factor: Floats
    typical: Floats
    balance: Floats
    age: Integers
    strain: Floats
    bears: Floats
    survived: Floats
    harm_before: Floats
    live: Flags


_PARTS = fields(Contracts)
_TYPES: dict[Any, type] = {Integers: np.int64, Floats: np.float64, Flags: np.bool_}


class Book(Contracts):
    """All contracts, and which customer holds which; there is room for more at the end.

    Attributes
    ----------
    count
        How many rows are written.
    row
        (n, families) Where each customer's contract of a family stands, even if it has ended
        since they joined; or `NOT_TAKEN`.
    """

    def __init__(self, customers: int, families: int) -> None:
        super().__init__(**{part.name: np.zeros(_FIRST_ROOM, _TYPES[part.type]) for part in _PARTS})
        self.count = 0
        self.row = np.full((customers, families), NOT_TAKEN, dtype=np.int64)

    def write(self, contracts: Contracts) -> Integers:
        """Add contracts; return their rows."""
        rows = np.arange(self.count, self.count + len(contracts.customer))
        while self.count + len(rows) > len(self.customer):
            self._double()
        for part in _PARTS:
            getattr(self, part.name)[rows] = getattr(contracts, part.name)
        self.row[contracts.customer, contracts.family] = rows
        self.count += len(rows)
        return rows

    def of(self, rows: Integers) -> Contracts:
        """Return some contracts."""
        return Contracts(**{part.name: getattr(self, part.name)[rows] for part in _PARTS})

    def live_rows(self, who: Integers) -> tuple[Integers, Integers]:
        """Return the live contracts of customers: their place in ``who``, and their rows."""
        rows = self.row[who]
        place, family = np.nonzero(rows != NOT_TAKEN)
        rows = rows[place, family]
        live = self.live[rows]
        return place[live], rows[live]

    def forget(self, who: Integers) -> None:
        """Let customers start afresh."""
        self.row[who] = NOT_TAKEN

    def _double(self) -> None:
        for part in _PARTS:
            values = getattr(self, part.name)
            setattr(self, part.name, np.concatenate([values, np.zeros_like(values)]))
