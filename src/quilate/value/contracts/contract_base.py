"""The contracts of a run and whose their holders are, on the run's bench."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any, Self

import duckdb
import numpy as np
from numpy.typing import NDArray

from quilate.clv.contracts.contracts import Contracts
from quilate.clv.estimator import Floats
from quilate.runs.contract_book import ContractBook
from quilate.runs.contracts import LearnedContracts
from quilate.runs.observing import number_of

Integers = NDArray[np.int64]
_HOLDERS = """
    SELECT customer_key, coalesce(valued.branch, 0) AS branch, coalesce(valued.team, 0) AS team,
        coalesce(valued.owner, 0) AS owner, CAST(clv AS DOUBLE) AS clv
    FROM customers JOIN of_record USING (customer_id) JOIN valued ON valued.id = of_record.id
    WHERE customer_key IN (SELECT customer_key FROM contracts)
    ORDER BY customer_key
"""

_ENDED = """
    SELECT contract_key, CAST(date_diff('day', DATE '1970-01-01', ended_on) AS DOUBLE) AS ended
    FROM contracts WHERE ended_on <= $as_of
"""


@dataclass(frozen=True)
class Base:
    """All contracts as of the day of a run, and the places of their holders.

    Attributes
    ----------
    contracts
        All of them.
    cutoff
        The day, since 1970-01-01.
    keys
        (holders,) Their numbers in the run, ascending.
    holder
        (contracts,) Who holds each: 0, 1, 2…
    places
        Branch, team and owner, by their numbers; 0 is none.
    place
        (holders,) In which of the places each is.
    clv
        (holders,) Money.
    """

    bench: duckdb.DuckDBPyConnection
    book: ContractBook
    contracts: Contracts
    as_of: dt.date
    cutoff: int
    keys: Integers
    holder: Integers
    places: Integers
    place: Integers
    clv: Floats

    @classmethod
    def of(
        cls, bench: duckdb.DuckDBPyConnection, learned: LearnedContracts, as_of: dt.date
    ) -> Self:
        """Return the contracts that a run has read."""
        book = ContractBook(bench, as_of, learned.share, learned.plans)
        found = bench.execute(_HOLDERS).fetchnumpy()
        rows = np.column_stack([found[name] for name in ("branch", "team", "owner")])
        places, place = np.unique(rows.astype(np.int64), axis=0, return_inverse=True)
        keys = found["customer_key"].astype(np.int64)
        holder = np.searchsorted(keys, book.contracts.customer)
        cutoff = number_of(as_of)
        return cls(
            bench,
            book,
            _ended(book, as_of),
            as_of,
            cutoff,
            keys,
            holder,
            places,
            place.ravel(),
            found["clv"],
        )

    @property
    def size(self) -> int:
        """How many customers hold contracts, or held them."""
        return len(self.place)

    def by_place(self, values: NDArray[Any], holders: Integers | None = None) -> Floats:
        """Return the sums of values by place, (places,); of all holders unless some are named."""
        place = self.place if holders is None else self.place[holders]
        return np.bincount(place, values, len(self.places)).astype(np.float64)


def _ended(book: ContractBook, as_of: dt.date) -> Contracts:
    """Return contracts that ended when the record says so.

    The valuation has one end as soon as it is no longer charged, which may be days before; only
    where the record says nothing of its end, does that hold here.
    """
    rows = book.connection.execute(_ENDED, {"as_of": as_of}).fetchnumpy()
    ended = book.contracts.ended.copy()
    ended[rows["contract_key"]] = rows["ended"]
    return replace(book.contracts, ended=ended)
