"""How a contract stands at the end of each of its months: free, bound, or just released."""

import numpy as np

from quilate.clv.contracts.contracts import Contracts
from quilate.clv.contracts.months import Integers, months_begun

#: It has never bound; it has bound once; it has just ceased to bind; it binds. A later one holds
#: where two would: what binds already by a later term is not released by an earlier one.
FREE, LOOSE, RELEASED, BOUND = range(4)
STATES = 4


def states(contracts: Contracts, first: Integers, months: int) -> Integers:
    """Return the states of so many months, (contracts, months).

    Who binds themselves again at the end of a term has stood before the choice: what begins to
    bind at the end of a month does not bind in it.

    Parameters
    ----------
    first
        The first month that is wanted of each contract, (contracts,): 1 is its first.
    """
    since, until = term_months(contracts)
    place = contracts.terms.contract
    found = np.full((len(contracts), months), FREE, dtype=np.int64)
    for column in range(months):
        month = first[place] + column
        state = np.select(
            [(since < month) & (until > month), until == month, until < month],
            [BOUND, RELEASED, LOOSE],
            FREE,
        )
        np.maximum.at(found[:, column], place, state)
    return found


def term_months(contracts: Contracts) -> tuple[Integers, Integers]:
    """Return the months at whose ends terms begin (0: from the start) and cease to bind."""
    terms = contracts.terms
    started = contracts.started[terms.contract]
    since = np.where(terms.since <= started, 0, months_begun(started, terms.since))
    return since, months_begun(started, terms.until)
