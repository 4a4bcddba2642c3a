"""How many kinds there are, if any.

So many groups are kinds if they are found again on other customers of the same company, and stand
further apart than groups cut out of one cloud of the same shape would. Stability over halves is
that of Ben-Hur, Elisseeff, Guyon (2002) and Lange, Roth, Braun, Buhmann (2004); the cloud is the
Gaussian null of Liu, Hayes, Nobel, Marron (2008), "Statistical significance of clustering for
high-dimension, low-sample size data", JASA 103:1281-1293.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats
from quilate.clv.kinds.agreement import adjusted_rand, overlap_of
from quilate.clv.kinds.centres import centres_of
from quilate.clv.kinds.partition import Partition, partition_of, scale_of, squared_distances
from quilate.clv.kinds.separation import silhouette

FEWEST_KINDS, MOST_KINDS = 3, 10
#: Of fewer customers, kinds would be anecdotes.
FEWEST_CUSTOMERS = 200
#: Halves must agree so far, a group have so many, and groups stand so much further apart.
LEAST_STABILITY, LEAST_SHARE, LEAST_MARGIN = 0.8, 0.02, 0.05
#: Groups that stand apart almost as far are as good: the more stable ones are the kinds.
_AS_GOOD = 0.02
_DRAWN, _HALF, _HALVINGS = 2_000, 2_500, 5


@dataclass(frozen=True)
class Tried:
    """What speaks for so many kinds.

    Attributes
    ----------
    stability
        The mean adjusted Rand index between what is learned on two halves.
    silhouette, of_one_cloud
        The mean silhouette, and that of as many groups cut out of one cloud.
    least_share
        The share of the smallest group.
    """

    kinds: int
    stability: float
    silhouette: float
    of_one_cloud: float
    least_share: float

    @property
    def is_clear(self) -> bool:
        """Return whether so many kinds are there."""
        return (
            self.stability >= LEAST_STABILITY
            and self.silhouette >= self.of_one_cloud + LEAST_MARGIN
            and self.least_share >= LEAST_SHARE
        )


@dataclass(frozen=True)
class Chosen:
    """The kinds that are there: what speaks for so many, and who is of which."""

    tried: Tried
    partition: Partition


@dataclass(frozen=True)
class Kinds:
    """What was tried, and what was chosen of it: None where there are no kinds."""

    tried: list[Tried]
    chosen: Chosen | None = None


def kinds_of(columns: Floats, blocks: Sequence[int], *, seed: int = 0) -> Kinds:
    """Find the kinds of customers, or that there are none.

    Parameters
    ----------
    columns : (customers, columns)
        What is known of each, on scales on which differences mean the same everywhere.
    blocks
        The block of each column, from 0; every block counts alike.

    Returns
    -------
    Kinds
        The same for the same customers and seed, in whichever order they come: of the clear
        numbers whose groups stand furthest apart, the most stable.
    """
    if len(columns) < FEWEST_CUSTOMERS:
        return Kinds([])
    # Whoever is drawn is drawn by place: the place says what they are like, not when they came.
    columns = columns[np.lexsort(columns.T)]
    rng = np.random.default_rng(seed)
    scale = scale_of(columns, blocks)
    points = columns / scale
    cloud = _cloud_like(points, rng)
    found = [_try(points, cloud, k, rng) for k in range(FEWEST_KINDS, MOST_KINDS + 1)]
    tried = [each for each, _ in found]
    clear = [each for each in found if each[0].is_clear]
    if not clear:
        return Kinds(tried)
    furthest = max(each.silhouette for each, _ in clear)
    apart = [each for each in clear if each[0].silhouette >= furthest - _AS_GOOD]
    best, centres = max(apart, key=lambda each: (round(each[0].stability, 2), each[0].silhouette))
    return Kinds(tried, Chosen(best, partition_of(centres, scale)))


def _some(rows: Floats, number: int, rng: np.random.Generator) -> Floats:
    if len(rows) <= number:
        return rows
    return rows[np.sort(rng.choice(len(rows), number, replace=False))]


def _cloud_like(points: Floats, rng: np.random.Generator) -> Floats:
    """Return one cloud without groups, as wide in every direction as the points."""
    covariance = np.cov(points, rowvar=False)
    drawn = min(len(points), 2 * _HALF)
    mean = np.zeros(points.shape[1])
    return rng.multivariate_normal(mean, covariance, size=drawn, method="eigh")


def _try(
    points: Floats, cloud: Floats, number: int, rng: np.random.Generator
) -> tuple[Tried, Floats]:
    centres = centres_of(points, number, rng)
    if centres is None:
        return Tried(number, 0.0, 0.0, 0.0, 0.0), np.empty((0, points.shape[1]))
    sizes = np.bincount(_nearest(points, centres), minlength=number)
    tried = Tried(
        number,
        _stability(points, number, rng),
        _silhouette(points, centres, rng),
        _silhouette(cloud, centres_of(cloud, number, rng), rng),
        float(sizes.min() / len(points)),
    )
    return tried, centres


def _stability(points: Floats, number: int, rng: np.random.Generator) -> float:
    return float(np.mean([_agreement(points, number, rng) for _ in range(_HALVINGS)]))


def _agreement(points: Floats, number: int, rng: np.random.Generator) -> float:
    """Return how far what two halves teach agrees on everybody in both."""
    some = _some(points, 2 * _HALF, rng)
    order = rng.permutation(len(some))
    halves = np.array_split(some[order], 2)
    learned = [centres_of(half, number, rng) for half in halves]
    first, second = (None if each is None else _nearest(some, each) for each in learned)
    if first is None or second is None:
        return 0.0
    return adjusted_rand(overlap_of(first, second, (number, number)))


def _silhouette(points: Floats, centres: Floats | None, rng: np.random.Generator) -> float:
    if centres is None:
        return 0.0
    drawn = _some(points, _DRAWN, rng)
    return silhouette(drawn, _nearest(drawn, centres))


def _nearest(points: Floats, centres: Floats) -> NDArray[np.int64]:
    places: NDArray[np.int64] = np.argmin(squared_distances(points, centres), axis=1)
    return places
