"""What is open of a kind of record: opened by one table, closed by another."""

import numpy as np

from quilate.simulator.arrays import Integers
from quilate.simulator.world.events import Column


class OpenRows:
    """Rows that wait for their outcome.

    Parameters
    ----------
    key
        The column by which an outcome names its row.
    """

    def __init__(self, key: str) -> None:
        self._key = key
        self.columns: dict[str, Column] = {}

    def open(self, rows: dict[str, Column]) -> None:
        """Add rows."""
        if not rows:
            return
        before = self.columns or {name: column[:0] for name, column in rows.items()}
        self.columns = {name: np.concatenate([before[name], rows[name]]) for name in rows}

    def close(self, keys: Integers) -> None:
        """Take away the rows of some keys."""
        if not self.columns or not len(keys):
            return
        waiting = ~np.isin(self.columns[self._key], keys)
        self.columns = {name: column[waiting] for name, column in self.columns.items()}
