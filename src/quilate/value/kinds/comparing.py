"""How the kinds that were found stand to those before."""

from dataclasses import dataclass
from functools import cached_property

import duckdb
import numpy as np
from numpy.typing import NDArray

from quilate.clv.kinds.matching import matched
from quilate.value.kinds.looking import Found, overlap_with
from quilate.value.kinds.models import Finding

#: Where so few would change their kind, and no kind comes or goes, nobody is asked.
_STEADY_BELOW = 0.10


@dataclass(frozen=True)
class Compared:
    """The codes of the kinds before, and how many customers of each are at each place now."""

    codes: list[str]
    overlap: NDArray[np.int64]

    @cached_property
    def goes_on(self) -> dict[int, str]:
        """Return, by its place now, the code of the kind before that goes on there."""
        return {new: self.codes[former] for new, former in matched(self.overlap).items()}

    @property
    def moved(self) -> int:
        """Return how many customers would be of another kind."""
        return int(self.overlap.sum()) - sum(map(self.stayed_at, self.goes_on))

    @property
    def gone(self) -> dict[str, int]:
        """Return the customers of each kind that is no longer found, by its code."""
        return {code: self.before(code) for code in self.codes if code not in self.goes_on.values()}

    @property
    def is_steady(self) -> bool:
        """Return whether nothing to speak of would change."""
        are_the_same = len(self.goes_on) == self.overlap.shape[0] == self.overlap.shape[1]
        return are_the_same and self.moved < _STEADY_BELOW * int(self.overlap.sum())

    def before(self, code: str) -> int:
        """Return how many customers are of a kind before, as they are now."""
        return int(self.overlap[self.codes.index(code)].sum())

    def stayed_at(self, place: int) -> int:
        """Return how many of those at a place now are of the kind before that goes on there."""
        return int(self.overlap[self.codes.index(self.goes_on[place]), place])


def compared(bench: duckdb.DuckDBPyConnection, found: Found) -> Compared:
    """Return how what was found stands to the kinds in force; to none where there are none."""
    former = Finding.in_force()
    if former is None:
        return Compared([], np.zeros((0, len(found.groups)), dtype=np.int64))
    return Compared(former.codes, overlap_with(bench, *former.sorts_by, found))
