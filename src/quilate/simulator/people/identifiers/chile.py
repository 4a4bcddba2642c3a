"""Chile: RUT of persons (their RUN) and of organisations.

Persons have a number from 30 to 45 millions, which the Registro Civil has not reached yet;
organisations any of 76 to 77 millions, so that one may by accident be somebody's.
"""

import numpy as np
import pyarrow as pa

from quilate.simulator.draws import Chance
from quilate.simulator.people.columns import chosen, text
from quilate.simulator.people.identifiers.digits import picked, spelled, weighted
from quilate.simulator.people.identifiers.holders import Holders
from quilate.simulator.people.identifiers.serials import serials

_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)


def identifiers(holders: Holders, chance: Chance) -> tuple[pa.Array, pa.Array]:
    """Return the kind and the identifier of each holder."""
    person = serials(chance, "people.rut.CL", holders.who, 30_000_000, 44_999_999)
    organisation = serials(
        chance, "people.rut.organisation.CL", holders.who, 76_000_000, 77_999_999
    )
    number = np.where(holders.organisation, organisation, person)
    # Module 11; ten is written K.
    check = -weighted(number, _WEIGHTS) % 11
    nothing = np.zeros(len(holders), dtype=np.int64)
    rut = np.hstack([spelled(number, 8), picked("-", nothing), picked("0123456789K", check)])
    return chosen(("RUT",), nothing), text(rut)
