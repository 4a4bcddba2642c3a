"""Where everybody lives."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Flags, Integers
from quilate.simulator.company.people import People
from quilate.simulator.draws import Chance, spread_over
from quilate.simulator.people.cities import drawn_cities
from quilate.simulator.people.countries import CODES
from quilate.simulator.people.households import Homes, homes


@dataclass(frozen=True)
class Dwellings:
    """Where everybody lives.

    Attributes
    ----------
    belonging
        With whom.
    country
        (n,) In which country, by its place in ``COUNTRIES``.
    city
        (n,) In which of its cities, by its place among them.
    """

    belonging: Homes
    country: Integers
    city: Integers


def dwellings(people: People, chance: Chance, organisation: Flags) -> Dwellings:
    """Return where everybody lives; who share a home share its place."""
    belonging = homes(people, chance, organisation)
    weights = np.array([people.countries.get(code, 0.0) for code in CODES])
    country = spread_over(chance.uniform("people.country", belonging.home), weights)
    city = drawn_cities(chance, "people.city", belonging.home, country)
    return Dwellings(belonging, country, city)
