"""The centres of groups: k-means.

Arthur, Vassilvitskii (2007), "k-means++: the advantages of careful seeding", SODA, for the starts;
the descent is SciPy's.
"""

import numpy as np
from scipy.cluster.vq import ClusterError, kmeans2

from quilate.clv.estimator import Floats
from quilate.clv.kinds.partition import squared_distances

#: So many starts go some rounds; the best goes on.
_STARTS, _FIRST_ROUNDS, _ROUNDS = 10, 4, 20


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
