"""Which of the groups found now are those found before."""

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

#: Of who is in either of two groups, so many are in both, or they are two.
_LEAST_IN_BOTH = 0.3


def matched(overlap: NDArray[np.int64]) -> dict[int, int]:
    """Return, by the place of a new group, that of the former one that goes on in it.

    The pairs are those that leave most customers where they are (Kuhn, 1955); of them hold those
    that are alike enough.

    Parameters
    ----------
    overlap : (former, new)
        How many are in each group before and in each now.
    """
    former, new = linear_sum_assignment(overlap, maximize=True)
    either = overlap.sum(axis=1)[former] + overlap.sum(axis=0)[new] - overlap[former, new]
    goes_on = overlap[former, new] >= _LEAST_IN_BOTH * np.maximum(either, 1)
    return dict(zip(new[goes_on].tolist(), former[goes_on].tolist(), strict=True))
