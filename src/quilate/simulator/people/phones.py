"""Telephone numbers by the countries' numbering plans. One may by accident be somebody's."""

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Flags, Integers
from quilate.simulator.draws import Chance
from quilate.simulator.people.columns import by_group, joined, numbers
from quilate.simulator.people.countries import COUNTRIES


def phones(chance: Chance, country: Integers, landline: Flags) -> pa.Array:
    """Return a number for each position in E.164: a mobile, or a landline of an organisation."""

    def of_group(group: int, rows: Integers) -> pa.Array:
        known, fixed = COUNTRIES[group // 2], group % 2
        prefixes = known.landlines if fixed else known.mobiles
        width = known.landline_digits if fixed else known.mobile_digits
        return joined(known.calling_code, numbers(_national(chance, rows, prefixes, width)))

    return by_group(country * 2 + landline, of_group)


def _national(chance: Chance, who: Integers, prefixes: tuple[str, ...], width: int) -> Integers:
    drawn = (chance.uniform("people.phone.prefix", who) * len(prefixes)).astype(np.int64)
    room = np.array([10 ** (width - len(prefix)) for prefix in prefixes])[drawn]
    first = np.array([int(prefix) for prefix in prefixes])[drawn]
    national: Integers = first * room + (chance.uniform("people.phone", who) * room).astype(
        np.int64
    )
    return national
