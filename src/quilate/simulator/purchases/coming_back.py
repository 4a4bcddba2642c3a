"""What has been bought and will be brought back."""

import numpy as np

from quilate.simulator.arrays import Integers
from quilate.simulator.purchases.basket import Basket


class ComingBack:
    """Lines that wait for the day on which they are brought back."""

    def __init__(self) -> None:
        self._lines: Basket | None = None
        self._due = np.zeros(0, dtype=np.int64)

    def add(self, lines: Basket, due: Integers) -> None:
        """Keep lines until the days on which they are due."""
        self._lines = self._lines.and_then(lines) if self._lines else lines
        self._due = np.concatenate([self._due, due])

    def take(self, day: int) -> Basket | None:
        """Take out the lines that are due on a day."""
        today = self._due == day
        if self._lines is None or not today.any():
            return None
        lines, self._lines = self._lines.of(today), self._lines.of(~today)
        self._due = self._due[~today]
        return lines
