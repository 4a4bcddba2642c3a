"""Spain: DNI and NIE of persons, NIF of organisations (the former CIF).

The DNI is any number that has been or may be handed out, so that one may by accident be somebody's;
the NIE is one of the series Z that is not handed out yet.
"""

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Integers
from quilate.simulator.draws import Chance
from quilate.simulator.people.columns import chosen, text, where
from quilate.simulator.people.identifiers.digits import digits, picked, spelled
from quilate.simulator.people.identifiers.holders import Holders
from quilate.simulator.people.identifiers.serials import serials

#: Real Decreto 1553/2005: the letter is that of the number's remainder by 23.
_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
#: Orden EHA/451/2008: limited companies are B, public ones A, cooperatives F.
_FORMS = "BABF"


def identifiers(holders: Holders, chance: Chance) -> tuple[pa.Array, pa.Array]:
    """Return the kind and the identifier of each holder."""
    kinds = np.where(holders.foreign & ~holders.organisation, 1, 0)
    persons = where(holders.foreign, _nie(holders, chance), _dni(holders, chance))
    return chosen(("NIF", "NIE"), kinds), where(
        holders.organisation, _organisations(holders, chance), persons
    )


def _dni(holders: Holders, chance: Chance) -> pa.Array:
    number = serials(chance, "people.dni.ES", holders.who, 10_000_000, 79_999_999)
    return text(np.hstack([spelled(number, 8), picked(_LETTERS, number % 23)]))


def _nie(holders: Holders, chance: Chance) -> pa.Array:
    number = serials(chance, "people.nie.ES", holders.who, 5_000_000, 9_999_999)
    # The letters X, Y, Z count as 0, 1, 2 before the seven digits.
    remainder = (20_000_000 + number) % 23
    series = picked("Z", np.zeros(len(holders), dtype=np.int64))
    return text(np.hstack([series, spelled(number, 7), picked(_LETTERS, remainder)]))


def _organisations(holders: Holders, chance: Chance) -> pa.Array:
    number = serials(chance, "people.cif.ES", holders.who, 100_000, 9_999_999)
    letter = picked(_FORMS, holders.legal_form)
    return text(np.hstack([letter, spelled(number, 7), picked("0123456789", _luhn(number))]))


def _luhn(number: Integers) -> Integers:
    split = digits(number, 7)
    # Odd places count double, the digits of the double added up.
    doubled = 2 * split[:, 0::2]
    total = (doubled // 10 + doubled % 10).sum(axis=1) + split[:, 1::2].sum(axis=1)
    check: Integers = -total % 10
    return check
