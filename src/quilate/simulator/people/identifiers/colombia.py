"""Colombia: cédula de ciudadanía (NUIP) of persons, NIT with its check digit of organisations.

Both come from ranges that are not handed out yet: the NUIP has not reached 1,300 millions, the NIT
of companies not 910 millions.
"""

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Integers
from quilate.simulator.draws import Chance
from quilate.simulator.people.columns import chosen, text, where
from quilate.simulator.people.identifiers.digits import picked, spelled, weighted
from quilate.simulator.people.identifiers.holders import Holders
from quilate.simulator.people.identifiers.serials import serials

_WEIGHTS = (41, 37, 29, 23, 19, 17, 13, 7, 3)


def identifiers(holders: Holders, chance: Chance) -> tuple[pa.Array, pa.Array]:
    """Return the kind and the identifier of each holder."""
    cedula = serials(chance, "people.cc.CO", holders.who, 1_300_000_000, 1_999_999_999)
    kinds = chosen(("CC", "NIT"), holders.organisation.astype(np.int64))
    return kinds, where(holders.organisation, _nit(holders, chance), text(spelled(cedula, 10)))


def _nit(holders: Holders, chance: Chance) -> pa.Array:
    number = serials(chance, "people.nit.CO", holders.who, 910_000_000, 999_999_999)
    # Orden administrativa 4 de 1989 (DIAN): the remainder by 11, turned round from 2 on.
    remainder: Integers = weighted(number, _WEIGHTS) % 11
    dash = picked("-", np.zeros(len(holders), dtype=np.int64))
    return text(np.hstack([spelled(number, 9), dash, picked("01987654321", remainder)]))
