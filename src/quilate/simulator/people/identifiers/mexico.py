"""Mexico: RFC of persons and organisations, CURP of persons.

Both are made of the name and the day of birth. The two signs that tell namesakes apart (homoclave)
are drawn instead of computed, so that the key of a real namesake born on that day is hardly met.
"""

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Dates, Integers
from quilate.simulator.draws import Chance
from quilate.simulator.people.columns import Letters, chosen, letters, text, where
from quilate.simulator.people.countries.mexico import MEXICO
from quilate.simulator.people.identifiers.digits import picked, spelled
from quilate.simulator.people.identifiers.holders import Holders
from quilate.simulator.people.identifiers.mexican_names import decent, given_key, surname_key

_RFC_ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ "
_CURP_ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ"
_HOMOCLAVE_FIRST = "123456789ABCDEFGHIJKLMNPQRSTUV"
_HOMOCLAVE_SECOND = "123456789ABCDEFGHIJKLMNPQRSTUVWXYZ"
#: The keys of the states in the order of their names in ``MEXICO.regions``.
_STATES = (
    "AS BC BS CC CS CH CL CM DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ "
    "YN ZS"
).split()
_RFC_SHARE = 0.6


def identifiers(holders: Holders, chance: Chance) -> tuple[pa.Array, pa.Array]:
    """Return the kind and the identifier of each holder."""
    initials, inner = _keys(holders)
    by_rfc = chance.happens("people.rfc.MX", holders.who, _RFC_SHARE) | holders.organisation
    persons = where(
        by_rfc, _rfc(holders, chance, initials), _curp(holders, chance, initials, inner)
    )
    organisations = _rfc(holders, chance, initials[:, [3, 0, 2]])
    kinds = chosen(("CURP", "RFC"), by_rfc.astype(np.int64))
    return kinds, where(holders.organisation, organisations, persons)


def _keys(holders: Holders) -> tuple[Letters, Letters]:
    """Return (n, 4) initials and (n, 3) inner consonants of the names."""
    first = letters(holders.surname_1, 3, surname_key)
    second = letters(holders.surname_2, 3, surname_key)
    given = letters(holders.given, 3, given_key)
    # First surname: initial and first vowel within; second surname and given name: initials.
    initials = np.stack([first[:, 0], first[:, 1], second[:, 0], given[:, 0]], axis=1)
    return initials, np.stack([first[:, 2], second[:, 2], given[:, 2]], axis=1)


def _rfc(holders: Holders, chance: Chance, initials: Letters) -> pa.Array:
    key = np.hstack(
        [
            decent(initials, spoilt=3) if initials.shape[1] == 4 else initials,
            _six_digits(holders.born_on),
            _drawn(chance, "people.homoclave.1", holders.who, _HOMOCLAVE_FIRST),
            _drawn(chance, "people.homoclave.2", holders.who, _HOMOCLAVE_SECOND),
        ]
    )
    # The keys of organisations are one sign shorter; a space stands before them.
    lacking = 12 - key.shape[1]
    values = np.pad(_values(_RFC_ALPHABET, key), ((0, 0), (lacking, 0)), constant_values=37)
    check = -(values @ np.arange(13, 1, -1)) % 11
    return text(np.hstack([key, picked("0123456789A", check)]))


def _curp(holders: Holders, chance: Chance, initials: Letters, inner: Letters) -> pa.Array:
    century = (holders.born_on >= np.datetime64("2000-01-01")).astype(np.int64)
    key = np.hstack(
        [
            decent(initials, spoilt=1),
            _six_digits(holders.born_on),
            picked("HM", holders.female.astype(np.int64)),
            letters(holders.region, 2, _state),
            inner,
            picked("0A", century),
        ]
    )
    check = -(_values(_CURP_ALPHABET, key) @ np.arange(18, 1, -1)) % 10
    return text(np.hstack([key, picked("0123456789", check)]))


def _state(region: str) -> str:
    # NE: born abroad.
    states = dict(zip(MEXICO.regions.values(), _STATES, strict=True))
    return states.get(region, "NE")


def _six_digits(day: Dates) -> Letters:
    """Return (n, 6) year, month and day of two digits each."""
    months = day.astype("datetime64[M]")
    month = months.astype(np.int64)
    day_of_month = (day.astype("datetime64[D]") - months.astype("datetime64[D]")).astype(np.int64)
    year = (1970 + month // 12) % 100
    return spelled(year * 10_000 + (month % 12 + 1) * 100 + day_of_month + 1, 6)


def _drawn(chance: Chance, purpose: str, who: Integers, alphabet: str) -> Letters:
    return picked(alphabet, (chance.uniform(purpose, who) * len(alphabet)).astype(np.int64))


def _values(alphabet: str, key: Letters) -> Integers:
    """Return the place of each sign in an alphabet."""
    value = np.zeros(256, dtype=np.int64)
    value[np.frombuffer(alphabet.encode("ascii"), dtype=np.uint8)] = np.arange(len(alphabet))
    found: Integers = value[key]
    return found
