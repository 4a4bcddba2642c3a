"""The sites of organisations: shops, branches, plants."""

import math

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Integers
from quilate.simulator.company.people import People
from quilate.simulator.draws import Chance
from quilate.simulator.draws.laws import waiting
from quilate.simulator.people.cities import city_columns, drawn_cities
from quilate.simulator.people.columns import chosen, joined, numbers
from quilate.simulator.people.countries import CODES


def sites(
    people: People,
    chance: Chance,
    *,
    organisations: Integers,
    country: Integers,
    city: Integers,
    customer_id: pa.Array,
) -> pa.Table:
    """Return the sites of each organisation, the main one first.

    Parameters
    ----------
    organisations
        (k,) Their positions, rising.
    country, city, customer_id
        (k,) Where each has its main site, and its key.
    """
    # Geometric: most have few, some have many.
    extra = np.floor(
        waiting(chance.uniform("people.sites", organisations)) * _scale(people.extra_sites)
    ).astype(np.int64)
    row = np.repeat(np.arange(len(organisations)), 1 + extra)
    ordinal = np.arange(len(row)) - (np.cumsum(1 + extra) - (1 + extra))[row]
    elsewhere = drawn_cities(chance, "people.site", organisations[row], country[row], ordinal)
    region_names, city_names = city_columns(
        country[row], np.where(ordinal == 0, city[row], elsewhere)
    )
    owner = customer_id.take(pa.array(row))
    return pa.table(
        {
            "site_id": joined(owner, numbers(ordinal + 1, width=2), separator="-"),
            "customer_id": owner,
            "country": chosen(CODES, country[row]),
            "region": region_names,
            "city": city_names,
            "is_main": pa.array(ordinal == 0),
        }
    )


def _scale(mean: float) -> float:
    """Return by which scale the whole part of an exponential wait has a mean."""
    # The whole part of an exponential of scale s is geometric: its mean is 1 / (e^(1/s) − 1).
    return 0.0 if mean == 0 else round(1 / math.log1p(1 / mean), 6)
