"""How often each customer asks for something larger, and how large: hidden, and given at birth."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats
from quilate.simulator.company.opportunities import Opportunities
from quilate.simulator.world.days import DAYS_PER_YEAR
from quilate.simulator.world.setting import Setting


@dataclass(frozen=True)
class Seekers:
    """The hidden traits of everybody who may ask.

    Attributes
    ----------
    per_day
        (n,) How often each asks.
    size
        (n,) How many times as much as most customers each spends on what is asked for.
    """

    per_day: Floats
    size: Floats


def drawn_seekers(setting: Setting, spec: Opportunities) -> Seekers:
    """Draw the traits of a population."""
    chance, population = setting.chance, setting.population
    often = population.leaning(chance, "opportunity.rate", spec.correlation_with_rate)
    # The draw of the basket: who fills large ones also asks for large things.
    size = population.leaning(chance, "basket", spec.size_correlation_with_rate)
    organisation = population.organisation
    rate = spec.rate_per_year.quantile(often) / DAYS_PER_YEAR
    return Seekers(
        per_day=rate * np.where(organisation, spec.organisation_rate, 1.0),
        size=spec.size.quantile(size) * np.where(organisation, spec.organisation_amount, 1.0),
    )
