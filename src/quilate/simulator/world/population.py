"""Everybody who is or will be a customer, and what is theirs from birth."""

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr, ndtri

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.company import Company
from quilate.simulator.draws import Chance, settled, spread_over
from quilate.simulator.world.days import Days

#: Whole days: a history as long or longer tells how many people come in a year.
_YEAR = 365


@dataclass(frozen=True)
class Population:
    """The customers of a company, by position, in the order in which they would come.

    Attributes
    ----------
    customers
        How many come within the history: the first so many positions.
    would_come_on
        (n,) The day on which each would come by themselves.
    source
        (n,) By which of the company's sources.
    organisation
        (n,) Whether it is an organisation.
    eagerness
        (n,) in (0, 1): the share of people who buy less often. Other traits lean on it.
    """

    customers: int
    would_come_on: Integers
    source: Integers
    organisation: Flags
    eagerness: Floats

    @property
    def everybody(self) -> Integers:
        """(n,) The positions."""
        return np.arange(len(self.would_come_on))

    def leaning(self, chance: Chance, purpose: str, correlation: float) -> Floats:
        """Return shares in (0, 1) that go along with eagerness.

        Parameters
        ----------
        correlation
            Between the normal scores of the two (a Gaussian copula).
        """
        own = ndtri(chance.uniform(purpose, self.everybody))
        # z = ρ·z₁ + √(1 − ρ²)·z₂
        mixed = correlation * ndtri(self.eagerness) + np.sqrt(1 - correlation**2) * own
        return np.clip(settled(ndtr(mixed)), 1e-6, 1 - 1e-6)


def born(company: Company, chance: Chance, days: Days, customers: int) -> Population:
    """Return the customers of the history, and the newcomers of the days ahead."""
    arrivals = company.arrivals
    # People a day ∝ (1 + growth)^year · season
    pace = (1 + arrivals.growth_per_year) ** days.years * days.seasonal(arrivals.months)
    within = pace[: days.history]
    # Whoever comes in less than a year stands for a year's newcomers: if all came on one day, as
    # many again on each day ahead would be hundreds of times the customers.
    in_a_year = within.sum() * max(_YEAR / days.history, 1)
    later = round(customers * pace[days.history :].sum() / in_a_year)
    known, newcomers = np.arange(customers), np.arange(customers, customers + later)
    came = np.sort(spread_over(chance.uniform("arrival", known), within))
    coming = (
        np.sort(spread_over(chance.uniform("arrival", newcomers), pace[days.history :]))
        if later
        else newcomers
    )
    everybody = np.concatenate([known, newcomers])
    return Population(
        customers=customers,
        would_come_on=np.concatenate([came, days.history + coming]),
        source=spread_over(
            chance.uniform("source", everybody), np.array([way.share for way in arrivals.sources])
        ),
        organisation=chance.happens("organisation", everybody, company.people.organisations_share),
        eagerness=chance.uniform("eagerness", everybody),
    )
