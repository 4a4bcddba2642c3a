"""What happened: rows of records, by table."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import numpy as np

Column = np.ndarray[Any, Any]


class Events:
    """The records of one day.

    Parameters
    ----------
    day
        The day they are of.
    """

    def __init__(self, day: int) -> None:
        self.day = day
        self._tables: dict[str, list[dict[str, Column]]] = defaultdict(list)

    def add(self, table: str, rows: int, **columns: Column | int | float | str | bool) -> None:
        """Add rows to a table; a column given as one value is that of all of them.

        Customers are positions, days are days of the history, money is in cents.
        """
        if rows:
            whole = {name: _column(values, rows) for name, values in columns.items()}
            self._tables[table].append(whole)

    def table(self, name: str) -> dict[str, Column]:
        """Return the columns of a table, empty if nothing of it happened."""
        parts = self._tables.get(name, [])
        if len(parts) < 2:
            return parts[0] if parts else {}
        return {column: np.concatenate([part[column] for part in parts]) for column in parts[0]}

    def __iter__(self) -> Iterator[tuple[str, dict[str, Column]]]:
        return ((name, self.table(name)) for name in self._tables)


def _column(values: Column | int | float | str | bool, rows: int) -> Column:
    if isinstance(values, np.ndarray):
        return values
    column = np.empty(rows, dtype=object if isinstance(values, str) else None)
    if not isinstance(values, str):
        return np.full(rows, values)
    column[:] = values
    return column
