"""Groups by the nearest of some centres, over columns brought to one scale."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

#: A column that varies less than that tells nobody apart.
_LEAST_SPREAD = 1e-9


@dataclass(frozen=True)
class Partition:
    """Who is nearest to which centre, as the least of some weighted sums of the columns.

    Attributes
    ----------
    weights : (kinds, columns)
    constants : (kinds,)
    """

    weights: Floats
    constants: Floats

    def nearest(self, columns: Floats) -> NDArray[np.int64]:
        """Return the place of the nearest centre of each row, from 0; of two, the first."""
        places: NDArray[np.int64] = np.argmin(columns @ self.weights.T + self.constants, axis=1)
        return places


def scale_of(columns: Floats, blocks: Sequence[int]) -> Floats:
    """Return by what each column is divided, so that every block of them varies by one in all.

    A mix of ten categories then counts as much as how often somebody buys. A block in which nobody
    differs is left out: its scale is infinite.
    """
    of = np.asarray(blocks)
    variance = np.bincount(of, weights=columns.var(axis=0))[of]
    spread = np.sqrt(variance)
    return np.where(spread > _LEAST_SPREAD, spread, np.inf)


def partition_of(centres: Floats, scale: Floats) -> Partition:
    """Return the partition by centres, given in the scale, over columns as they are."""
    # |x/s - c|² = |x/s|² - 2 x·c/s + |c|², of which the first is the same for all centres.
    return Partition(-2 * centres / scale, (centres**2).sum(axis=1))


def squared_distances(points: Floats, centres: Floats) -> Floats:
    """Return the squared distance to each centre, less what is the same for all of them."""
    distances: Floats = points @ (-2 * centres.T) + (centres**2).sum(axis=1)
    return distances
