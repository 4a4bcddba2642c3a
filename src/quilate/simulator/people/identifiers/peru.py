"""Peru: DNI of persons, RUC 10 of those who trade, RUC 20 of organisations.

No range is known to be free: a number may by accident be somebody's.
"""

import numpy as np
import pyarrow as pa

from quilate.simulator.draws import Chance
from quilate.simulator.people.columns import chosen, text, where
from quilate.simulator.people.identifiers.digits import picked, spelled, weighted
from quilate.simulator.people.identifiers.holders import Holders
from quilate.simulator.people.identifiers.serials import serials

_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_TRADERS_SHARE = 0.08


def identifiers(holders: Holders, chance: Chance) -> tuple[pa.Array, pa.Array]:
    """Return the kind and the identifier of each holder."""
    dni = serials(chance, "people.dni.PE", holders.who, 40_000_000, 79_999_999)
    company = serials(chance, "people.ruc.PE", holders.who, 50_000_000, 99_999_999)
    by_ruc = holders.organisation | chance.happens("people.trades", holders.who, _TRADERS_SHARE)
    number = np.where(holders.organisation, 20 * 10**8 + company, 10 * 10**8 + dni)
    check = (11 - weighted(number, _WEIGHTS) % 11) % 10
    ruc = text(np.hstack([spelled(number, 10), picked("0123456789", check)]))
    kinds = chosen(("DNI", "RUC"), by_ruc.astype(np.int64))
    return kinds, where(by_ruc, ruc, text(spelled(dni, 8)))
