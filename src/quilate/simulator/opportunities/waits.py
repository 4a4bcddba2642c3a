"""The company's own record of how long opportunities waited in the last twelve months."""

from collections import deque

import numpy as np

from quilate.simulator.arrays import Floats, Integers

_REMEMBERED_DAYS = 365
#: Opportunities are told apart by so many sizes: a practice may let the small ones wait.
_SIZES = 4


class Waits:
    """How many waited how long until they were worked on, or in vain.

    Parameters
    ----------
    amounts
        Cents: what opportunities usually come to, to tell sizes apart.
    longest
        Days after which they expire.
    """

    def __init__(self, amounts: Floats, longest: int) -> None:
        self._borders = np.quantile(amounts, np.arange(1, _SIZES) / _SIZES)
        self._counts = np.zeros((_SIZES, longest + 2))
        # Until there is a record, everything is thought to be worked on the day after it comes.
        self._counts[:, 1] = 1e-6
        self._days: deque[tuple[int, Floats]] = deque()

    def record(self, day: int, amount: Integers, waited: Integers, in_vain: bool) -> None:
        """Remember opportunities that were closed on a day."""
        if not len(amount):
            return
        counts = np.zeros_like(self._counts)
        column = np.full(len(waited), -1) if in_vain else waited
        np.add.at(counts, (self.size(amount), column), 1)
        self._counts += counts
        self._days.append((day, counts))
        while self._days[0][0] <= day - _REMEMBERED_DAYS:
            self._counts -= self._days.popleft()[1]

    def size(self, amount: Integers | Floats) -> Integers:
        """Return which size amounts are of."""
        size: Integers = np.searchsorted(self._borders, amount)
        return size

    def shares(self, waited: Integers, amount: Integers | Floats) -> Floats:
        """(m, longest + 2) Return the probability of each wait, of those who still wait.

        The last column is that of not being worked on at all.

        Parameters
        ----------
        waited
            (m,) Days for which each has waited already.
        """
        counts = self._counts[self.size(amount)]
        days = np.arange(counts.shape[1])
        to_come = np.where(days >= waited[:, None], counts, 0.0)
        # Who has waited longer than anybody on record is expected to wait in vain.
        to_come[:, -1] += 1e-9
        shares: Floats = to_come / to_come.sum(axis=1, keepdims=True)
        return shares
