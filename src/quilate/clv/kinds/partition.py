"""Groups by the nearest of some centres: k-means, over columns brought to one scale.

Arthur, Vassilvitskii (2007), "k-means++: the advantages of careful seeding", SODA, for the starts;
the descent is SciPy's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.vq import ClusterError, kmeans2

from quilate.clv.estimator import Floats

#: So many starts go some rounds; the best goes on.
_STARTS, _FIRST_ROUNDS, _ROUNDS = 10, 4, 20
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


def centres_of(points: Floats, number: int, rng: np.random.Generator) -> Floats | None:
    """Return the centres with the least squared distance to the points, of some starts.

    Returns
    -------
    (number, columns) or None
        None where so many groups cannot be told apart.
    """
    begun = [
        each
        for _ in range(_STARTS)
        if (each := _descend(points, number, rounds=_FIRST_ROUNDS, rng=rng)) is not None
    ]
    best = min(begun, key=lambda centres: _inertia(points, centres), default=None)
    return None if best is None else _descend(points, best, rounds=_ROUNDS, rng=rng)


def _descend(
    points: Floats, begin: int | Floats, *, rounds: int, rng: np.random.Generator
) -> Floats | None:
    """Return the centres some rounds on: from so many drawn far apart, or from those given."""
    given = "++" if isinstance(begin, int) else "matrix"
    try:
        # Where there are fewer places than centres, the draw divides nothing by nothing.
        with np.errstate(invalid="raise"):
            centres, _ = kmeans2(points, begin, iter=rounds, minit=given, missing="raise", rng=rng)
    except (ClusterError, FloatingPointError):
        return None
    return np.asarray(centres, dtype=np.float64)


def _inertia(points: Floats, centres: Floats) -> float:
    return float(squared_distances(points, centres).min(axis=1).sum())


def squared_distances(points: Floats, centres: Floats) -> Floats:
    """Return the squared distance to each centre, less what is the same for all of them."""
    distances: Floats = points @ (-2 * centres.T) + (centres**2).sum(axis=1)
    return distances
