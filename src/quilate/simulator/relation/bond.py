"""How strong each customer's bond is: hidden, and given at birth."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Flags, Floats
from quilate.simulator.company.departure import Departure, Regime
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
    touched
        (n, regimes) Whether a change of regime touches them.
    """

    departures_per_day: Floats
    passing: Flags
    touched: Flags


def drawn_bond(setting: Setting) -> Bond:
    """Draw the bonds of a population."""
    chance, population = setting.chance, setting.population
    departure: Departure = setting.company.departure
    # Those who buy often leave less often: the correlation is with staying.
    share = population.leaning(chance, "departure", -departure.correlation_with_rate)
    everybody = population.everybody
    touched = [
        chance.happens(f"regime.{position}", everybody, regime.touches_share)
        for position, regime in enumerate(setting.company.regimes)
    ]
    return Bond(
        departures_per_day=departure.rate_per_year.quantile(share) / DAYS_PER_YEAR,
        passing=chance.happens("passing", everybody, departure.passing_share),
        touched=np.stack([np.zeros(len(everybody), dtype=bool), *touched], axis=1)[:, 1:],
    )


def in_force(regime: Regime, setting: Setting) -> Flags:
    """(days,) Return on which days a regime is in force."""
    days = setting.days
    inside: Flags = np.arange(days.count) >= round(regime.starts_after_share * days.history)
    return inside
