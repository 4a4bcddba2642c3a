"""Gradient-boosted regression trees: few, shallow, over coarse bins, in plain NumPy.

A library would do, and did; loading it took seven times as long as the trees themselves.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats

Bins = NDArray[np.uint8]

BINS = 32
FEWEST_HESSIAN = 1e-12


@dataclass(frozen=True)
class _Split:
    """Rows of a leaf whose feature lies above a bin move to a new leaf."""

    leaf: int
    feature: int
    highest_bin: int
    gain: float


@dataclass(frozen=True)
class _Tree:
    """Splits in the order in which they were made; the n-th makes leaf n + 1."""

    splits: tuple[_Split, ...]
    values: Floats

    def leaves(self, bins: Bins) -> NDArray[np.int64]:
        """Return the leaf of each row."""
        leaf = np.zeros(bins.shape[1], dtype=np.int64)
        for new, split in enumerate(self.splits, start=1):
            leaf[(leaf == split.leaf) & (bins[split.feature] > split.highest_bin)] = new
        return leaf


class BoostedTrees:
    """Trees that learn a positive mean under the Poisson deviance, with a log link.

    Parameters
    ----------
    trees
        How many, one after the other.
    leaves
        Of each tree, the most useful split first.
    learning_rate
        The share of each tree's answer that is believed.
    smallest_leaf
        Rows that a leaf must have.

    References
    ----------
    Friedman, J. H. (2001), "Greedy Function Approximation: A Gradient Boosting Machine", The
    Annals of Statistics 29(5); with second-order gains as in Chen and Guestrin (2016), "XGBoost".
    """

    def __init__(
        self, *, trees: int, leaves: int, learning_rate: float, smallest_leaf: int
    ) -> None:
        self.trees = trees
        self.leaves = leaves
        self.learning_rate = learning_rate
        self.smallest_leaf = smallest_leaf

    def fit(self, features: Floats, target: Floats, weight: Floats) -> Self:
        """Learn the mean of a target.

        Parameters
        ----------
        features
            (rows, features).
        target
            Zero or more, not all zero, (rows,).
        weight
            Positive, (rows,).
        """
        levels = np.arange(1, BINS) / BINS
        self._edges = [np.unique(np.quantile(column, levels)) for column in features.T]
        bins = self._binned(features)
        self._start = float(np.log((weight @ target) / weight.sum()))
        self._grown: list[_Tree] = []
        score = np.full(len(target), self._start)
        for _ in range(self.trees):
            mean = weight * np.exp(score)
            tree = self._tree(bins, mean - weight * target, mean)
            self._grown.append(tree)
            score += tree.values[tree.leaves(bins)]
        return self

    def predict(self, features: Floats) -> Floats:
        """Return the expected target of each row."""
        bins = self._binned(features)
        score = np.full(len(features), self._start)
        for tree in self._grown:
            score += tree.values[tree.leaves(bins)]
        return np.asarray(np.exp(score))

    def _binned(self, features: Floats) -> Bins:
        columns = zip(self._edges, features.T, strict=True)
        return np.array([np.searchsorted(e, c, side="left") for e, c in columns], dtype=np.uint8)

    def _tree(self, bins: Bins, gradient: Floats, hessian: Floats) -> _Tree:
        """Grow a tree, the split that helps most first."""
        leaf = np.zeros(bins.shape[1], dtype=np.int64)
        sums = [_Sums.of(bins, gradient, hessian)]
        splits: list[_Split] = []
        while len(sums) < self.leaves:
            best = max((s.best_split(n, self.smallest_leaf) for n, s in enumerate(sums)), key=_gain)
            if best.gain <= 0:
                break
            moved = (leaf == best.leaf) & (bins[best.feature] > best.highest_bin)
            leaf[moved] = len(sums)
            right = _Sums.of(bins[:, moved], gradient[moved], hessian[moved])
            sums[best.leaf] = sums[best.leaf].without(right)
            sums.append(right)
            splits.append(best)
        return _Tree(tuple(splits), self.learning_rate * np.array([s.step for s in sums]))


@dataclass(frozen=True)
class _Sums:
    """Gradients, hessians and rows of one leaf, summed by feature and bin, (features, bins)."""

    gradient: Floats
    hessian: Floats
    rows: Floats

    @classmethod
    def of(cls, bins: Bins, gradient: Floats, hessian: Floats) -> Self:
        def by_bin(values: Floats | None) -> Floats:
            counted = [np.bincount(column, values, minlength=BINS) for column in bins]
            return np.array(counted, dtype=np.float64)

        return cls(by_bin(gradient), by_bin(hessian), by_bin(None))

    def without(self, other: Self) -> Self:
        return type(self)(
            self.gradient - other.gradient, self.hessian - other.hessian, self.rows - other.rows
        )

    @property
    def step(self) -> float:
        """Newton's step: −Σ gradient ÷ Σ hessian."""
        return -float(self.gradient[0].sum() / max(self.hessian[0].sum(), FEWEST_HESSIAN))

    def best_split(self, leaf: int, smallest_leaf: int) -> _Split:
        left = [np.cumsum(column, axis=1)[:, :-1] for column in vars(self).values()]
        whole = [column.sum(axis=1, keepdims=True) for column in vars(self).values()]
        right = [total - part for total, part in zip(whole, left, strict=True)]
        # gain = G_l² / H_l + G_r² / H_r − G² / H
        gain = _worth(*left[:2]) + _worth(*right[:2]) - _worth(*whole[:2])
        gain[(left[2] < smallest_leaf) | (right[2] < smallest_leaf)] = 0.0
        feature, highest_bin = np.unravel_index(int(gain.argmax()), gain.shape)
        return _Split(leaf, int(feature), int(highest_bin), float(gain[feature, highest_bin]))


def _worth(gradient: Floats, hessian: Floats) -> Floats:
    return np.asarray(gradient**2 / np.maximum(hessian, FEWEST_HESSIAN))


def _gain(split: _Split) -> float:
    return split.gain
