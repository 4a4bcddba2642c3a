"""Sums over the points of a plane that lie below two lines, wherever these are drawn.

The sums of whole cells are prepared. Where a line cuts through cells their points are looked at one
by one, so that the answer is exact: of a million points some ten thousand.
"""

import numpy as np

from quilate.clv.estimator import Floats

#: Of at most so many cells an axis is; none has fewer points than the other number.
_CELLS, _POINTS = 256, 256


class Axis:
    """Where points lie along one direction, from the lowest."""

    def __init__(self, values: Floats) -> None:
        order = np.argsort(values)
        self.sorted = values[order]
        self.order = order.astype(np.int32)
        #: How many points come before each.
        self.place = np.empty_like(self.order)
        self.place[self.order] = np.arange(len(values), dtype=np.int32)

    def __len__(self) -> int:
        return len(self.sorted)

    def below(self, line: float) -> int:
        """Return how many points lie below a line."""
        return int(np.searchsorted(self.sorted, line, side="left"))


class Plane:
    """Points with weights, a row each, which are added up.

    Sums are exact as long as weights are whole numbers that a double holds: cents, counts.
    """

    def __init__(self, across: Axis, up: Axis, weights: Floats) -> None:
        self._across, self._up, self._weights = across, up, weights
        self._size = max(_POINTS, -(-len(across) // _CELLS))
        cells = -(-len(across) // self._size)
        cell = across.place // self._size * cells + up.place // self._size
        sums = np.stack([np.bincount(cell, each, cells * cells) for each in weights.T], axis=-1)
        self._cells = np.zeros((cells + 1, cells + 1, weights.shape[1]))
        inner = sums.reshape(cells, cells, weights.shape[1]).cumsum(axis=0).cumsum(axis=1)
        self._cells[1:, 1:] = inner

    def below(self, across: float, up: float) -> Floats:
        """Return the sums of the points below both lines."""
        first, second = self._across.below(across), self._up.below(up)
        column, row = first // self._size, second // self._size
        in_column = self._across.order[column * self._size : first]
        in_row = self._up.order[row * self._size : second]
        cut = np.concatenate(
            [
                in_column[self._up.place[in_column] < second],
                in_row[self._across.place[in_row] < column * self._size],
            ]
        )
        total: Floats = self._cells[column, row] + self._weights[cut].sum(axis=0)
        return total
