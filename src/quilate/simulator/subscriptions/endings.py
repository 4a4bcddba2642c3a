"""How readily contracts are ended, month by month."""

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.company.subscriptions import Ending
from quilate.simulator.draws import settled


def readiness(
    ending: Ending, age: Integers, commitment: Integers, cycle: Integers, rise: Floats | float = 0.0
) -> Floats:
    """Return how many ordinary months a month counts as in wearing out a contract.

    Parameters
    ----------
    age
        Months since it started; any shape that goes with the others.
    commitment
        Months for which it bound at first; 0 for none.
    cycle
        Months after which it binds again, and again; 0 if it binds once.
    rise
        By how much prices have risen in the month.
    """
    bound, released = _held(age, commitment, cycle)
    factor = np.where(bound, ending.committed_factor, np.where(released, ending.release_factor, 1))
    # 1 + (f − 1)·e^(−(age − 1) / τ)
    newcomer = 1 + (ending.newcomer_factor - 1) * np.exp(-(age - 1) / ending.newcomer_months)
    pressed = ending.months_per_rise * 100 * np.maximum(rise, 0.0)
    tired = np.maximum(newcomer, 0.0) + pressed
    return settled(factor * tired)


def _held(age: Integers, commitment: Integers, cycle: Integers) -> tuple[Flags, Flags]:
    """Return whether contracts bind, and whether they have just ceased to."""
    phase = np.where(cycle > 0, age % np.maximum(cycle, 1), age)
    released = (commitment > 0) & (age > 0) & (phase == np.where(cycle > 0, 0, commitment))
    bound = (commitment > 0) & ~released & ((cycle > 0) | (age < commitment))
    return bound, released
