"""How long contracts have stayed, counted by plan, and how long the model says that new ones do."""

import numpy as np

from quilate.clv.contracts.contracts import NEVER, Contracts, Terms
from quilate.clv.contracts.hazards import Hazards
from quilate.clv.contracts.months import day_after_months, months_begun
from quilate.clv.contracts.survival import survival
from quilate.clv.estimator import Floats
from quilate.value.contracts.contract_base import Base, Integers

#: Older contracts are counted as that old.
MONTHS = 60


def lived_of(base: Base) -> Integers:
    """Return how many ended in each month of their life, and how many are that old and run.

    (places, plans, 2, 61): the first of the 61 is month 0.
    """
    contracts, plans = base.contracts, len(base.book.plans)
    gone = contracts.ended <= base.cutoff
    lived = np.where(
        gone,
        months_begun(contracts.started, np.minimum(contracts.ended, base.cutoff)),
        contracts.age_months(base.cutoff),
    )
    known = np.flatnonzero((contracts.started <= base.cutoff) & (contracts.plan < plans))
    # Who left later than is looked at was there to the end of what is.
    runs = ~gone | (lived > MONTHS)
    shape = (len(base.places), plans, 2, MONTHS + 1)
    cell = np.ravel_multi_index(
        (
            base.place[base.holder[known]],
            contracts.plan[known],
            runs[known].astype(np.int64),
            np.minimum(lived[known], MONTHS),
        ),
        shape,
    )
    return np.bincount(cell, minlength=int(np.prod(shape))).reshape(shape)


def modelled(base: Base, hazards: Hazards) -> Floats:
    """Return the share of new contracts that stay so many months, (plans + 1, 61).

    Bound as those of each plan were at first; the last row is of all plans, as they were sold.
    """
    plan, bound, sold = _sold(base.contracts)
    started = np.full(len(plan), float(base.cutoff))
    held = np.flatnonzero(bound)
    ends = day_after_months(started[held], bound[held])
    fresh = Contracts(
        customer=np.arange(len(plan)),
        plan=plan,
        started=started,
        ended=np.full(len(plan), float(NEVER)),
        terms=Terms(held, started[held], ends),
    )
    stays, _ = survival(hazards, fresh, base.cutoff, MONTHS)
    stays = np.column_stack([np.ones(len(plan)), stays])
    plans = len(base.book.plans)
    rows = [_mean(stays, sold * (plan == each)) for each in range(plans)]
    return np.stack([*rows, _mean(stays, sold)])


def _sold(contracts: Contracts) -> tuple[Integers, Integers, Floats]:
    """Return plans, the months for which they bind at first, and how many such were sold."""
    months = np.zeros(len(contracts), dtype=np.int64)
    of = contracts.terms.contract
    first = np.flatnonzero(np.diff(of, prepend=-1) > 0)
    since, until = contracts.terms.since[first], contracts.terms.until[first]
    months[of[first]] = np.clip(months_begun(since, until), 1, MONTHS)
    rows, sold = np.unique(np.column_stack([contracts.plan, months]), axis=0, return_counts=True)
    return rows[:, 0], rows[:, 1], sold.astype(np.float64)


def _mean(stays: Floats, weights: Floats) -> Floats:
    whole = weights.sum()
    return np.asarray(weights @ stays / whole) if whole else np.ones(MONTHS + 1)
