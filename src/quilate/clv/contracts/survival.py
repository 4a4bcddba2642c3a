"""How probable it is that contracts that run still run in the months to come."""

import numpy as np

from quilate.clv.contracts.contracts import Contracts
from quilate.clv.contracts.hazards import Hazards
from quilate.clv.contracts.months import Integers, day_after_months
from quilate.clv.contracts.states import BOUND, FREE, LOOSE, RELEASED, term_months
from quilate.clv.estimator import Floats


def survival(
    hazards: Hazards, contracts: Contracts, cutoff: int, months: int
) -> tuple[Floats, Floats]:
    """Return the chances that contracts are still there, and the days on which that is decided.

    Parameters
    ----------
    contracts
        As they were known at the cut-off, at which they run.
    months
        How many ends of months to look ahead.

    Returns
    -------
    tuple
        S, (contracts, months), and days after the cut-off, (contracts, months).
    """
    age = contracts.age_months(cutoff)
    length = contracts.length_class
    release, cycle, is_later = _next_release(contracts, age)
    held, free = (release > age).astype(float), (release <= age).astype(float)
    left_of_first = _left_of_the_month(hazards, contracts, cutoff)
    never = np.where(length == 0, FREE, LOOSE)
    found = np.empty((len(contracts), months))
    for column in range(months):
        month = age + column + 1
        part = left_of_first if column == 0 else 1.0
        loose, bound, released = (
            1
            - part * hazards.of(np.broadcast_to(state, month.shape), month, contracts.plan, length)
            for state in (never, np.array(BOUND), np.array(RELEASED))
        )
        is_release = month == release
        held *= np.where(is_release, released, bound)
        free *= loose
        renewing = np.where(is_release, hazards.renewed[is_later, length], 1.0)
        free += held * (1 - renewing)
        held *= renewing
        release = np.where(is_release, release + cycle, release)
        is_later = np.where(is_release, 1, is_later)
        found[:, column] = held + free
    days = np.column_stack(
        [day_after_months(contracts.started, age + column + 1) for column in range(months)]
    )
    return found, days - cutoff


def _next_release(contracts: Contracts, age: Integers) -> tuple[Integers, Integers, Integers]:
    """Return the month in which the last term ends, for how many it bound, and if it was later."""
    since, until = term_months(contracts)
    place = contracts.terms.contract
    release, cycle, terms = (np.zeros(len(contracts), dtype=np.int64) for _ in range(3))
    # The last of a contract's terms is written last.
    release[place], cycle[place] = until, np.maximum(until - since, 1)
    np.add.at(terms, place, 1)
    return release, np.maximum(cycle, 1), (terms > 1).astype(np.int64)


def _left_of_the_month(hazards: Hazards, contracts: Contracts, cutoff: int) -> Floats:
    """Return which part of the hazard of the running month is still to come.

    Endings on the day on which the month is over are all to come; the others fall evenly.
    """
    age = contracts.age_months(cutoff)
    begin, end = (day_after_months(contracts.started, age + more) for more in (0, 1))
    ahead = np.clip((end - cutoff) / (end - begin), 0.0, 1.0)
    return np.asarray(hazards.on_the_day + (1 - hazards.on_the_day) * ahead)
