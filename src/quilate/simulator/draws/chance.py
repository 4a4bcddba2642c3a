"""Random numbers that belong to somebody, instead of to a moment.

A generator gives its numbers in the order in which they are asked for, so that one more call by
one policy changes everything that follows for all. Here a number is a function of what it is for:
the seed, the purpose, the customer and the occasion. The third order of a customer is drawn alike
whoever was called before; two policies on the same seed differ only by what the policies did.
"""

import hashlib
from functools import cache

import numpy as np

from quilate.simulator.arrays import Floats, Integers

#: Weyl's constant and the two multipliers of SplitMix64 (Steele, Lea and Flood, 2014).
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)
_TO_UNIT = 2.0**-53


class Chance:
    """The random numbers of one seed.

    Parameters
    ----------
    seed
        Any integer. The same seed gives the same numbers on every machine: they are made of
        integer arithmetic alone.
    """

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def uniform(self, purpose: str, who: Integers, occasion: Integers | int = 0) -> Floats:
        """Return a number in (0, 1) for each of ``who`` on an occasion.

        Parameters
        ----------
        purpose
            What the number decides, such as ``"order.lines"``; each purpose is independent.
        who
            (n,) whose number it is: a customer's position, an order's.
        occasion
            (n,) or one: the first, second… time that this is decided for them.
        """
        key = _key(self.seed, purpose)
        # Arrays of whole numbers wrap in silence, as is meant here; a number alone would warn.
        person = _mixed(np.asarray(who).astype(np.uint64) * _GOLDEN + key)
        number = _mixed(person + np.atleast_1d(occasion).astype(np.uint64) * _GOLDEN)
        # The half keeps zero and one away: no quantile is infinite.
        return ((number >> np.uint64(11)).astype(float) + 0.5) * _TO_UNIT

    def happens(
        self, purpose: str, who: Integers, probability: Floats | float, occasion: Integers | int = 0
    ) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """Return for each of ``who`` whether something of a probability happens."""
        happening: np.ndarray[tuple[int], np.dtype[np.bool_]] = (
            self.uniform(purpose, who, occasion) < probability
        )
        return happening


@cache
def _key(seed: int, purpose: str) -> np.uint64:
    digest = hashlib.sha256(f"{seed}:{purpose}".encode()).digest()
    return np.uint64(int.from_bytes(digest[:8], "little"))


def _mixed(
    number: np.ndarray[tuple[int], np.dtype[np.uint64]],
) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    """Return SplitMix64's finaliser of each number."""
    number = (number ^ (number >> np.uint64(30))) * _FIRST
    number = (number ^ (number >> np.uint64(27))) * _SECOND
    mixed: np.ndarray[tuple[int], np.dtype[np.uint64]] = number ^ (number >> np.uint64(31))
    return mixed
