"""The roster: every customer of a company, as a registry would have them."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Dates, Flags, Texts
from quilate.simulator.company.people import People
from quilate.simulator.draws import Chance
from quilate.simulator.people.consents import consents
from quilate.simulator.people.countries import CODES
from quilate.simulator.people.customers import customer_ids, customers
from quilate.simulator.people.duplicates import duplicates
from quilate.simulator.people.dwellings import dwellings
from quilate.simulator.people.sites import sites


@dataclass(frozen=True)
class Roster:
    """The customers of a company.

    Attributes
    ----------
    customers
        One row per customer in the order of position.
    sites
        The sites of organisations.
    consents
        What customers agreed to; a withdrawal is a second row.
    duplicates
        Customers who were entered again, with slips of the hand; the columns of ``customers``.
    duplicate_of
        The truth: whose second entry each is, and by which errors it differs.
    countries
        (n,) The code of each customer's country.
    """

    customers: pa.Table
    sites: pa.Table
    consents: pa.Table
    duplicates: pa.Table
    duplicate_of: pa.Table
    countries: Texts


def roster(
    people: People,
    chance: Chance,
    *,
    organisation: Flags,
    joined_on: Dates,
    until: np.datetime64,
) -> Roster:
    """Return the customers of a company. Each depends on those before them only.

    Parameters
    ----------
    organisation
        (n,) Whether each customer is an organisation.
    joined_on
        (n,) The day on which each became a customer.
    until
        The last day of the history.
    """
    joined_on = joined_on.astype("datetime64[D]")
    homes = dwellings(people, chance, organisation)
    entered = customers(people, chance, homes, organisation=organisation, joined_on=joined_on)
    entered_again, duplicate_of = duplicates(people.duplicates, chance, entered, until=until)
    firms = np.flatnonzero(organisation)
    return Roster(
        customers=entered,
        sites=sites(
            people,
            chance,
            organisations=firms,
            country=homes.country[firms],
            city=homes.city[firms],
            customer_id=customer_ids(firms),
        ),
        consents=consents(
            people.consents,
            chance,
            customer_id=customer_ids(np.arange(len(joined_on))),
            joined_on=joined_on,
            until=until,
        ),
        duplicates=entered_again,
        duplicate_of=duplicate_of,
        countries=np.array(CODES, dtype=object)[homes.country],
    )
