"""The identifiers of each country, with valid check digits. What is random is said in each file."""

from collections.abc import Callable

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Integers
from quilate.simulator.draws import Chance
from quilate.simulator.people.columns import assembled
from quilate.simulator.people.identifiers import argentina, chile, colombia, mexico, peru, spain
from quilate.simulator.people.identifiers.holders import Holders

#: In the order of the countries.
_OF_COUNTRY: tuple[Callable[[Holders, Chance], tuple[pa.Array, pa.Array]], ...] = (
    spain.identifiers,
    mexico.identifiers,
    colombia.identifiers,
    chile.identifiers,
    peru.identifiers,
    argentina.identifiers,
)

__all__ = ["Holders", "identifiers"]


def identifiers(holders: Holders, country: Integers, chance: Chance) -> tuple[pa.Array, pa.Array]:
    """Return the kind and the identifier of customers of all countries.

    Parameters
    ----------
    country
        (n,) The place of each one's country in ``COUNTRIES``.
    """
    kinds, values = [], []
    for place in np.unique(country):
        rows = np.flatnonzero(country == place)
        kind, value = _OF_COUNTRY[place](holders.at(rows), chance)
        kinds.append((rows, kind))
        values.append((rows, value))
    whole = pa.string(), len(country)
    return assembled(kinds, *whole), assembled(values, *whole)
