"""Contracts of which it is known how they end."""

import numpy as np

from quilate.clv.contracts.contracts import NEVER, Contracts, Terms
from quilate.clv.contracts.months import day_after_months, months_passed
from quilate.clv.contracts.snapshot import ContractSnapshot

FIRST_DAY = 18_262  # 2020-01-01
TODAY = FIRST_DAY + 6 * 365
MONTHLY = 10.0


def contracts(
    number: int,
    hazard: float,
    *,
    released: float | None = None,
    binds_months: int = 0,
    seed: int = 1,
) -> Contracts:
    """Return contracts that end with one probability each month; bound, only at the end of it.

    Parameters
    ----------
    released
        The probability at the end of a term; nobody binds themselves again.
    """
    random = np.random.default_rng(seed)
    started = FIRST_DAY + random.integers(0, 5 * 365, number).astype(float)
    months = random.geometric(hazard, number)
    if binds_months:
        free = binds_months + random.geometric(hazard, number)
        months = np.where(random.random(number) < (released or hazard), binds_months, free)
    ended = day_after_months(started, months)
    ended[ended > TODAY] = NEVER
    bound = np.arange(number if binds_months else 0)
    until = day_after_months(started[bound], np.full(len(bound), binds_months))
    return Contracts(
        customer=np.arange(number),
        plan=np.zeros(number, dtype=np.int64),
        started=started,
        ended=ended,
        terms=Terms(bound, started[bound], until),
    )


def snapshot(of: Contracts, cutoff: int, *, horizon_days: int = 365) -> ContractSnapshot:
    """Return what was known of contracts that are charged at the beginning of each month."""
    then, known = of.known_at(cutoff)
    there_until = np.minimum(of.ended[known] - 1, cutoff + horizon_days)
    begin = np.full(len(known), float(cutoff))
    charged = months_passed(then.started, np.maximum(there_until, then.started))
    months = np.maximum(charged - months_passed(then.started, begin), 0) * (there_until > cutoff)
    return ContractSnapshot(
        cutoff=cutoff,
        horizon_days=horizon_days,
        contracts=then,
        amount=np.full(len(known), 2 * MONTHLY),
        margin=np.full(len(known), MONTHLY),
        next_months=months.astype(float),
        next_margin=months * MONTHLY,
        notice=np.full(len(known), float(NEVER)),
    )
