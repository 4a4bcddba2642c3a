"""The tables that are no events: who the customers are, what is sold, how customers come."""

from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.arrivals import Source
from quilate.simulator.output.columns import money
from quilate.simulator.output.names import Names
from quilate.simulator.people import Roster
from quilate.simulator.purchases import Purchasing
from quilate.simulator.world.setting import Setting


def registers(
    setting: Setting, roster: Roster, names: Names, recommender: Integers
) -> Iterator[tuple[str, pa.Table]]:
    """Return the registers of a company, by name.

    Parameters
    ----------
    recommender
        (n,) By whom each customer was recommended; -1 for nobody.
    """
    yield "customers", _customers(setting, roster, names, recommender)
    if setting.company.people.organisations_share:
        yield "sites", roster.sites
    yield "consents", roster.consents
    yield "sources", _sources(setting.company.arrivals.sources)


def products(purchasing: Purchasing) -> pa.Table:
    """Return what is sold without a contract, at the prices and costs of the first day."""
    catalogue, categories = purchasing.till.catalogue, purchasing.purchases.categories
    names = pa.array([part.name for part in categories], pa.string())
    return pa.table(
        {
            "product_id": pa.array(np.arange(len(catalogue.price)) + 1),
            "product": pa.array(catalogue.names, pa.string()),
            "category": names.take(pa.array(catalogue.category)),
            "list_price": money(_cents(catalogue.price)),
            "unit_cost": money(_cents(catalogue.cost)),
        }
    )


def _customers(setting: Setting, roster: Roster, names: Names, recommender: Integers) -> pa.Table:
    """Return all entries in the order in which they were made: some customers have two."""
    customers = roster.customers.num_rows
    whose = pc.index_in(roster.duplicate_of["real_customer_id"], names.keys).to_numpy()
    who = np.concatenate([np.arange(customers), whose.astype(np.int64)])
    source = setting.population.source[who]
    sources = setting.company.arrivals.sources
    cost = _cents(np.array([way.cost for way in sources]))[source]
    # Whoever is entered again was won once: the second entry cost nothing.
    cost[customers:] = 0
    entries = pa.concat_tables([roster.customers, roster.duplicates])
    for name, column in {
        "acquisition_source": _names(sources).take(pa.array(source)),
        "acquisition_cost": money(cost),
        "recommended_by": names.true(recommender[who]),
    }.items():
        entries = entries.append_column(name, column)
    return entries.sort_by([("created_on", "ascending"), ("customer_id", "ascending")])


def _sources(sources: list[Source]) -> pa.Table:
    cost = _cents(np.array([way.cost for way in sources]))
    return pa.table({"acquisition_source": _names(sources), "acquisition_cost": money(cost)})


def _names(sources: list[Source]) -> pa.Array:
    return pa.array([way.name for way in sources], pa.string())


def _cents(amounts: Floats) -> Integers:
    cents: Integers = np.round(amounts * 100).astype(np.int64)
    return cents
