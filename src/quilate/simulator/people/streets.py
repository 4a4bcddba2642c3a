"""Streets and numbers: names that are found in most towns."""

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Integers
from quilate.simulator.draws import Chance
from quilate.simulator.people.columns import by_group, chosen, joined, numbers
from quilate.simulator.people.countries import COUNTRIES

_NAMES = (
    "Mayor, Real, Nueva, del Sol, San José, San Juan, San Martín, Santa María, Santa Rosa, "
    "la Constitución, la Independencia, la Libertad, los Reyes, las Flores, los Pinos, los Olivos, "
    "las Palmas, del Carmen, del Rosario, la Paz, la Estación, del Mercado, la Iglesia, "
    "Cervantes, Colón, Simón Bolívar, Miguel Hidalgo, Manuel Rodríguez, Sucre, O'Higgins"
).split(", ")


def streets(chance: Chance, home: Integers, country: Integers) -> pa.Array:
    """Return street and number of each home; who live together have the same."""
    kind = chance.uniform("people.street.kind", home)
    name = (chance.uniform("people.street.name", home) * len(_NAMES)).astype(np.int64)
    number = 1 + (chance.uniform("people.street.number", home) ** 2 * 240).astype(np.int64)

    def kind_of_country(place: int, rows: Integers) -> pa.Array:
        kinds = COUNTRIES[place].streets
        return chosen(kinds, (kind[rows] * len(kinds)).astype(np.int64))

    kinds = by_group(country, kind_of_country)
    return joined(kinds, chosen(_NAMES, name), numbers(number), separator=" ")
