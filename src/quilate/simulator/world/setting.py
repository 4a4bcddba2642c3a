"""What every scene of the world needs to know: the company, its chance, its days, its people."""

from dataclasses import dataclass

from quilate.simulator.company import Company
from quilate.simulator.draws import Chance
from quilate.simulator.world.days import Days
from quilate.simulator.world.population import Population


@dataclass(frozen=True)
class Setting:
    """A company on its first day.

    Parameters
    ----------
    company
        Its specification.
    chance
        The random numbers of the seed.
    days
        The days of its history and those that may follow.
    population
        Everybody who is or will be a customer.
    """

    company: Company
    chance: Chance
    days: Days
    population: Population
