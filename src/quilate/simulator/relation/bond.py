"""How strong each customer's bond is: hidden, and given at birth."""

from dataclasses import dataclass

from quilate.simulator.arrays import Flags, Floats
from quilate.simulator.company.departure import Departure
from quilate.simulator.world.days import DAYS_PER_YEAR
from quilate.simulator.world.setting import Setting


@dataclass(frozen=True)
class Bond:
    """The hidden traits of every relation.

    Attributes
    ----------
    departures_per_day
        (n,) The rate of leaving of a settled customer in quiet times.
    passing
        (n,) Whether they come once and never again.
    """

    departures_per_day: Floats
    passing: Flags


def drawn_bond(setting: Setting) -> Bond:
    """Draw the bonds of a population."""
    chance, population = setting.chance, setting.population
    departure: Departure = setting.company.departure
    # Those who buy often leave less often: the correlation is with staying.
    share = population.leaning(chance, "departure", -departure.correlation_with_rate)
    return Bond(
        departures_per_day=departure.rate_per_year.quantile(share) / DAYS_PER_YEAR,
        passing=chance.happens("passing", population.everybody, departure.passing_share),
    )
