"""Digits, and the sums that check digits are made of."""

from collections.abc import Sequence

import numpy as np

from quilate.simulator.arrays import Integers
from quilate.simulator.people.columns import Letters

_ZERO = ord("0")


def digits(number: Integers, width: int) -> Integers:
    """Return (n, width) the last decimal digits of each number, the most significant first."""
    powers = 10 ** np.arange(width - 1, -1, -1, dtype=np.int64)
    split: Integers = number[:, None] // powers % 10
    return split


def weighted(number: Integers, weights: Sequence[int]) -> Integers:
    """Return Σ weight·digit of each number; the last weight belongs to the last digit."""
    total: Integers = digits(number, len(weights)) @ np.array(weights, dtype=np.int64)
    return total


def spelled(number: Integers, width: int) -> Letters:
    """Return (n, width) the digits of each number as letters."""
    return (digits(number, width) + _ZERO).astype(np.uint8)


def picked(alphabet: str, which: Integers) -> Letters:
    """Return (n, 1) one letter of an alphabet for each."""
    chosen: Letters = np.frombuffer(alphabet.encode("ascii"), dtype=np.uint8)[which][:, None]
    return chosen
