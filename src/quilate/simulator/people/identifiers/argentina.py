"""Argentina: DNI or CUIT of persons, CUIT of organisations.

Persons have a number from 80 to 90 millions, which is not handed out yet; organisations any, so
that one may by accident be somebody's.
"""

import numpy as np
import pyarrow as pa

from quilate.simulator.draws import Chance
from quilate.simulator.people.columns import chosen, text, where
from quilate.simulator.people.identifiers.digits import picked, spelled, weighted
from quilate.simulator.people.identifiers.holders import Holders
from quilate.simulator.people.identifiers.serials import serials

_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_CUIT_SHARE = 0.3


def identifiers(holders: Holders, chance: Chance) -> tuple[pa.Array, pa.Array]:
    """Return the kind and the identifier of each holder."""
    dni = serials(chance, "people.dni.AR", holders.who, 80_000_000, 89_999_999)
    company = serials(chance, "people.cuit.AR", holders.who, 60_000_000, 79_999_999)
    by_cuit = holders.organisation | chance.happens("people.cuit", holders.who, _CUIT_SHARE)
    prefix = np.where(holders.organisation, 30, np.where(holders.female, 27, 20))
    number = np.where(holders.organisation, company, dni)
    # Where the check would be ten, another prefix is given, with which it is not.
    spare = np.where(holders.organisation, 33, 23)
    prefix = np.where(weighted(prefix * 10**8 + number, _WEIGHTS) % 11 == 1, spare, prefix)
    whole = prefix * 10**8 + number
    check = -weighted(whole, _WEIGHTS) % 11
    cuit = text(np.hstack([spelled(whole, 10), picked("0123456789", check)]))
    kinds = chosen(("DNI", "CUIT"), by_cuit.astype(np.int64))
    return kinds, where(by_cuit, cuit, text(spelled(dni, 8)))
