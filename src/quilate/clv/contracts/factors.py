"""Factors on how often something happens, each believed as far as its own cases go."""

from dataclasses import dataclass

import numpy as np

from quilate.clv.contracts.months import Integers
from quilate.clv.estimator import Floats

#: Expected cases by which a group is doubted, at least and at most.
DOUBT_BOUNDS = (2.0, 1e6)
FIRST_DOUBT = 20.0
ROUNDS_OF_DOUBT = 10
#: Expected cases by which a group is doubted against the one before it in an order.
DOUBT_OF_A_LINK = 10.0


@dataclass(frozen=True)
class Grouping:
    """A way to group cells.

    Attributes
    ----------
    group
        The group of every cell, (cells,).
    size
        How many groups there are.
    rows
        Where groups are rows of an order, how many rows; 0 where they have no order.
    """

    group: Integers
    size: int
    rows: int = 0

    def factors(self, happened: Floats, expected: Floats) -> Floats:
        """Return the factor of each group on what is expected otherwise, (groups,)."""
        rows = (self.rows or 1, -1)
        seen, said = (
            np.bincount(self.group, cases, self.size).astype(np.float64).reshape(rows)
            for cases in (happened, expected)
        )
        if not self.rows:
            return credible_factors(seen[0], said[0])
        return chained_factors(seen, said).ravel()


def credible_factors(happened: Floats, expected: Floats) -> Floats:
    """Return what happened relative to what was expected of groups, drawn towards 1.

    A group of which E cases were expected and D happened has the factor (D + k) / (E + k). The
    doubt k is the one under which the groups differ as they do: with D Poisson around E times a
    gamma of mean 1 and variance 1/k, (D − E)² is E + E²/k on the average.

    References
    ----------
    Bühlmann, H. and Gisler, A. (2005), "A Course in Credibility Theory and its Applications",
    section 4.10: the number of claims relative to the expected one.
    """
    doubt = FIRST_DOUBT
    excess = (happened - expected) ** 2 - expected
    for _ in range(ROUNDS_OF_DOUBT):
        # By the spread of the squares: many cases of one group tell of that group alone.
        weight = (expected > 0) / (expected + expected**2 / doubt + (expected == 0)) ** 2
        between = float((weight * excess).sum()), float((weight * expected**2).sum())
        doubt = float(np.clip(between[1] / between[0], *DOUBT_BOUNDS)) if between[0] > 0 else np.inf
        if not np.isfinite(doubt):
            return np.ones_like(expected)
    return np.asarray((happened + doubt) / (expected + doubt))


def chained_factors(happened: Floats, expected: Floats) -> Floats:
    """Return factors of rows of groups in an order, (rows, groups), each drawn to the one before.

    The first of a row is drawn to the row's own, and that to 1: of what has not been seen yet, the
    last that was seen is expected.
    """
    before = credible_factors(happened.sum(axis=1), expected.sum(axis=1))
    found = np.empty_like(expected)
    for group in range(expected.shape[1]):
        doubted = DOUBT_OF_A_LINK * before
        before = (happened[:, group] + doubted) / (expected[:, group] + DOUBT_OF_A_LINK)
        found[:, group] = before
    return found


def fitted_factors(
    happened: Floats, expected: Floats, groupings: list[Grouping], rounds: int = 10
) -> list[Floats]:
    """Return the factors of groups that cross each other, found in turns.

    Parameters
    ----------
    happened, expected
        Cases in each cell, (cells,).
    groupings
        Ways to group the cells.
    """
    factors = [np.ones(grouping.size) for grouping in groupings]
    for _ in range(rounds):
        for way, grouping in enumerate(groupings):
            others = expected * np.prod(
                [
                    factors[other][each.group]
                    for other, each in enumerate(groupings)
                    if other != way
                ],
                axis=0,
            )
            factors[way] = grouping.factors(happened, others)
    return factors
