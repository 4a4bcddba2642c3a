"""The incidents that wait to be solved, and who is served first."""

from dataclasses import replace

import numpy as np

from quilate.simulator.arrays import Flags, Integers
from quilate.simulator.experience.cases import Cases, no_cases

#: Hours are known to so much: less is no work.
NO_WORK = 1e-9


class Queue:
    """What waits.

    Attributes
    ----------
    waiting
        The cases that wait, in the order in which they came.
    """

    def __init__(self) -> None:
        self.waiting = no_cases()

    def join(self, cases: Cases) -> None:
        """Take in new cases."""
        self.waiting = self.waiting.followed_by(cases)

    def drop(self, leaving: Flags) -> Cases:
        """Let cases out of the queue, and return them."""
        out = self.waiting.of(leaving)
        if leaving.any():
            self.waiting = self.waiting.of(~leaving)
        return out

    def work(self, hours: float, order: Integers | None = None) -> Cases:
        """Work for some hours; return what is solved by it.

        Parameters
        ----------
        hours
            What there is. What it does not suffice for is taken up again another day.
        order
            Numbers of the cases to be worked on first, in this order; the others follow as they
            came. First in, first out unless given.
        """
        turn = self._turns(order)
        left = self.waiting.left[turn]
        solved_by = np.cumsum(left)
        worked = np.clip(hours - (solved_by - left), 0.0, left)
        still = self.waiting.left.copy()
        still[turn] -= worked
        self.waiting = replace(self.waiting, left=still)
        return self.drop(still <= NO_WORK)

    def mark_late(self, late: Flags) -> Cases:
        """Write down which cases have now hurt by waiting, and return them."""
        self.waiting = replace(self.waiting, late=self.waiting.late | late)
        return self.waiting.of(late)

    def _turns(self, order: Integers | None) -> Integers:
        """Return the positions of the waiting cases in the order of work."""
        count = len(self.waiting.number)
        if order is None or not count:
            return np.arange(count)
        place = np.minimum(np.searchsorted(self.waiting.number, order), count - 1)
        named = place[self.waiting.number[place] == order]
        turn = np.full(count, len(named))
        # Backwards, so that of two mentions the first counts.
        turn[named[::-1]] = np.arange(len(named))[::-1]
        return np.argsort(turn, kind="stable")
