"""How one amount goes with a later one, by ranks, with an interval; in all, and among who is alike.

Spearman's rank correlation; the variance of its Fisher transform is that of Bonett and Wright
(2000), "Sample size requirements for estimating Pearson, Kendall and Spearman correlations",
Psychometrika 65:23-28. Ties have the mean of their ranks.
"""

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

#: Fewer customers tell nothing, whatever their ranks say.
FEWEST = 100
#: A stratum of fewer is left out: its ranks have hardly any freedom left.
_FEWEST_ALIKE = 10
_STRATA = 10
_INTERVAL = 0.80


@dataclass(frozen=True)
class RankCorrelation:
    """A correlation between -1 and 1, with the limits of its 80 % interval.

    Attributes
    ----------
    customers
        How many it rests on.
    """

    value: float
    low: float
    high: float
    customers: int

    @property
    def is_conclusive(self) -> bool:
        """Return whether the interval is on one side of zero."""
        return self.low > 0 or self.high < 0


def rank_correlation(sooner: Floats, later: Floats) -> RankCorrelation | None:
    """Return how two amounts of the same customers go together.

    Parameters
    ----------
    sooner, later : (customers,)
        Of any unit: only their order counts.

    Returns
    -------
    RankCorrelation or None
        None of fewer than ``FEWEST`` customers, and where an amount is the same for all.
    """
    if sooner.size < FEWEST:
        return None
    told = _partial([_ranks(sooner), _ranks(later)])
    return None if told is None else _pooled([told])


def rank_correlation_among_alike(
    sooner: Floats, later: Floats, like: Floats
) -> RankCorrelation | None:
    """Return how two amounts go together among customers who are alike in a third.

    The customers are parted into tenths of the third amount. Within each, what is left of it is
    taken out of the ranks of the other two (partial correlation), and the tenths are averaged by
    their precision. Wrong where the third amount is not what makes customers alike: whatever is not
    in it is not taken out.

    Parameters
    ----------
    sooner, later, like : (customers,)
        Of any unit.

    Returns
    -------
    RankCorrelation or None
        None where fewer than ``FEWEST`` customers have somebody like them to be compared with.
    """
    strata = tenths(like)
    among = [strata == each for each in range(_STRATA)]
    kept = [
        _partial([_ranks(amount[of]) for amount in (sooner, later, like)])
        for of in among
        if of.sum() >= _FEWEST_ALIKE
    ]
    told = [each for each in kept if each is not None]
    return _pooled(told) if sum(each.customers for each in told) >= FEWEST else None


def tenths(amounts: Floats) -> NDArray[np.intp]:
    """Return the tenth, from 0, in which each amount stands; equal amounts stand in the same."""
    return _parts(amounts, _STRATA)


def thirds_within(amounts: Floats, strata: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the third, from 0, in which each amount stands among those of its stratum."""
    thirds = np.empty(amounts.size, dtype=np.intp)
    for each in np.unique(strata):
        of = strata == each
        thirds[of] = _parts(amounts[of], 3)
    return thirds


def _ranks(amounts: Floats) -> Floats:
    """Return ranks from 1; equal amounts have the mean of theirs."""
    # Not scipy.stats, which takes a second to load wherever the application does.
    _, place, count = np.unique(amounts, return_inverse=True, return_counts=True)
    ranks: Floats = (np.cumsum(count) - (count - 1) / 2)[place]
    return ranks


def _parts(amounts: Floats, parts: int) -> NDArray[np.intp]:
    # The middle of the ranks of equal amounts, between 0 and 1.
    middle = (_ranks(amounts) - 0.5) / max(amounts.size, 1)
    placed: NDArray[np.intp] = np.minimum((middle * parts).astype(np.intp), parts - 1)
    return placed


@dataclass(frozen=True)
class _Told:
    """What a stratum tells: Fisher's transform of its correlation, and how sure that is."""

    transformed: float
    precision: float
    customers: int


def _partial(ranks: list[Floats]) -> _Told | None:
    """Return the correlation of the first two ranks, what the third tells of both taken out."""
    first, second, *third = (each - each.mean() for each in ranks)
    size = first.size
    for each in third:
        spread = each @ each
        if spread:
            first, second = (own - each * (own @ each) / spread for own in (first, second))
    spread = np.sqrt((first @ first) * (second @ second))
    # Ranks go up to the number of customers: what is left of rounding is no rank.
    if spread <= 1e-9 * size**3:
        return None
    r = float(np.clip(first @ second / spread, -0.999999, 0.999999))
    # var(artanh r) = (1 + r^2 / 2) / (n - 3 - k), with k taken out
    return _Told(float(np.arctanh(r)), (size - 3 - len(third)) / (1 + r**2 / 2), size)


def _pooled(told: list[_Told]) -> RankCorrelation:
    precision = sum(each.precision for each in told)
    middle = sum(each.transformed * each.precision for each in told) / precision
    reach = NormalDist().inv_cdf(0.5 + _INTERVAL / 2) / np.sqrt(precision)
    value, low, high = (float(np.tanh(each)) for each in (middle, middle - reach, middle + reach))
    return RankCorrelation(value, low, high, sum(each.customers for each in told))
