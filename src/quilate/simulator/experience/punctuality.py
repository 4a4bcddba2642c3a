"""How punctual the company's service has been of late."""

import numpy as np

from quilate.simulator.arrays import Floats, Integers

#: The record that expectations rest on goes back so far: a whole round of seasons.
_RECORD_DAYS = 365


class Punctuality:
    """The company's own record of the incidents that were solved, and that hurt by waiting.

    How long an incident waits is decided by all that wait with it. No formula gives it: what was
    seen in the last twelve months is what is expected of the next.

    Parameters
    ----------
    days
        How many days there may be.
    patience
        (severities,) Days after which an unsolved incident hurts.
    """

    def __init__(self, days: int, patience: Integers) -> None:
        self._patience = patience
        self._opened = np.zeros((days, len(patience)), dtype=np.int64)
        self._late = np.zeros((days, len(patience)), dtype=np.int64)
        self._solved = np.zeros(days, dtype=np.int64)

    def note_opened(self, day: int, severity: Integers) -> None:
        """Write down incidents of a day."""
        self._opened[day] += np.bincount(severity, minlength=len(self._patience))

    def note_late(self, opened_on: Integers, severity: Integers) -> None:
        """Write down that incidents have waited too long."""
        np.add.at(self._late, (opened_on, severity), 1)

    def note_solved(self, day: int, count: int) -> None:
        """Write down how many incidents were solved on a day."""
        self._solved[day] += count

    def late_share(self, today: int) -> Floats:
        """(severities,) Return the share of the last year's incidents that hurt by waiting.

        Only those are looked at that have had the time to.
        """
        shares = np.zeros(len(self._patience))
        for severity, patience in enumerate(self._patience):
            end = max(today - int(patience), 0)
            seen = slice(max(end - _RECORD_DAYS, 0), end)
            opened = self._opened[seen, severity].sum()
            shares[severity] = self._late[seen, severity].sum() / max(opened, 1)
        return shares

    def solved_share(self, today: int) -> float:
        """Return how many incidents the last year solved for each that it brought.

        Some never are: their customers have left.
        """
        seen = slice(max(today - _RECORD_DAYS, 0), today)
        return float(self._solved[seen].sum() / max(self._opened[seen].sum(), 1))
