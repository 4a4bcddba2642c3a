"""Numbers that look drawn and that nobody shares."""

from functools import cache

import numpy as np

from quilate.simulator.arrays import Integers
from quilate.simulator.draws import Chance


def serials(chance: Chance, purpose: str, who: Integers, first: int, last: int) -> Integers:
    """Return a number between ``first`` and ``last`` for each of ``who``.

    No two positions share one, as long as there are fewer positions than numbers.
    """
    prime = _prime_up_to(last - first + 1)
    start = int(chance.uniform(purpose, np.zeros(1, dtype=np.int64))[0] * prime)
    place = (who + start) % prime
    # x → x³ mod p is a permutation where p ≡ 2 (mod 3); it tears neighbours apart.
    cube = place * place % prime * place % prime
    numbers: Integers = first + cube
    return numbers


@cache
def _prime_up_to(limit: int) -> int:
    """Return the largest prime of the form 3k + 2 that is not over a limit."""
    return next(number for number in range(limit, 1, -1) if number % 3 == 2 and _is_prime(number))


def _is_prime(number: int) -> bool:
    return all(number % divisor for divisor in range(2, int(number**0.5) + 1))
