"""How far two partitions of the same customers say the same.

Hubert, Arabie (1985), "Comparing partitions", Journal of Classification 2:193-218.
"""

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

Places = NDArray[np.int64]


def overlap_of(first: Places, second: Places, shape: tuple[int, int]) -> NDArray[np.int64]:
    """Return how many are in each group of one partition and in each of another."""
    return np.bincount(first * shape[1] + second, minlength=shape[0] * shape[1]).reshape(shape)


def adjusted_rand(overlap: NDArray[np.int64]) -> float:
    """Return the adjusted Rand index of two partitions: 1 where they are one, 0 by chance.

    Parameters
    ----------
    overlap : (first, second)
        How many are in each group of the one and in each of the other.
    """
    together = _pairs(overlap).sum()
    first, second = (_pairs(overlap.sum(axis=axis)).sum() for axis in (1, 0))
    everybody = _pairs(np.asarray(overlap.sum()))
    expected = first * second / everybody
    most = (first + second) / 2
    return 1.0 if most == expected else float((together - expected) / (most - expected))


def _pairs(counts: NDArray[np.int64]) -> Floats:
    return np.asarray(counts * (counts - 1.0) / 2)
