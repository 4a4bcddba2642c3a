"""How far groups stand apart from each other.

Rousseeuw (1987), "Silhouettes: a graphical aid to the interpretation and validation of cluster
analysis", Journal of Computational and Applied Mathematics 20:53-65.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.spatial.distance import cdist

from quilate.clv.estimator import Floats


def silhouette(points: Floats, places: NDArray[np.int64]) -> float:
    """Return the mean silhouette: 1 where groups are far apart, 0 where they touch everywhere.

    Parameters
    ----------
    places : (points,)
        Of the group of each, from 0. Who is alone in a group has 0.
    """
    groups = int(places.max()) + 1
    one_hot = np.eye(groups)[places]
    sizes = one_hot.sum(axis=0)
    sums = cdist(points, points) @ one_hot
    rows = np.arange(len(points))
    own_size = sizes[places]
    within = sums[rows, places] / np.maximum(own_size - 1, 1)
    means = sums / np.maximum(sizes, 1)
    means[:, sizes == 0] = np.inf
    means[rows, places] = np.inf
    beyond = means.min(axis=1)
    widths = (beyond - within) / np.maximum(within, beyond)
    return float(np.where(own_size > 1, widths, 0.0).mean())
