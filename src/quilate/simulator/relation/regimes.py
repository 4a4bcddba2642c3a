"""Changes in mid-history: whom each touches, and what it changes from then on."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.world.setting import Setting


@dataclass(frozen=True)
class Regimes:
    """The changes of a company's history.

    Attributes
    ----------
    touched
        (n, regimes) Whether each touches a customer.
    circle
        (n,) Which set of regimes touches a customer: of two, 0 is none, 1 the first, 2 the
        second, 3 both.
    purchase_factor, departure_factor
        (circles, days) By how much they multiply how often people buy, and how readily they leave.
    """

    touched: Flags
    circle: Integers
    purchase_factor: Floats
    departure_factor: Floats


def drawn_regimes(setting: Setting) -> Regimes:
    """Draw whom the regimes of a company touch."""
    regimes, everybody = setting.company.regimes, setting.population.everybody
    touched = np.zeros((len(everybody), len(regimes)), dtype=bool)
    for position, regime in enumerate(regimes):
        touched[:, position] = setting.chance.happens(
            f"regime.{position}", everybody, regime.touches_share
        )
    return Regimes(
        touched=touched,
        circle=(touched * 2 ** np.arange(len(regimes))).sum(axis=1).astype(np.int64),
        purchase_factor=_factors(setting, [regime.purchase_factor for regime in regimes]),
        departure_factor=_factors(setting, [regime.departure_factor for regime in regimes]),
    )


def _factors(setting: Setting, changes: list[float]) -> Floats:
    """(circles, days) Return the factor of each set of regimes, in the order of their numbers."""
    days = setting.days
    factors = [np.ones(days.count)]
    for regime, change in zip(setting.company.regimes, changes, strict=True):
        starts = round(regime.starts_after_share * days.history)
        changed = np.where(np.arange(days.count) >= starts, change, 1.0)
        factors += [factor * changed for factor in factors]
    return np.stack(factors)
