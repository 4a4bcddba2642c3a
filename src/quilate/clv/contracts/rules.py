"""What would be said of contracts without a model: to be compared with."""

import numpy as np

from quilate.clv.contracts.contracts import NEVER, Contracts
from quilate.clv.contracts.months import months_begun, months_passed
from quilate.clv.contracts.snapshot import ContractSnapshot
from quilate.clv.estimator import Floats

MONTHS_OF_A_YEAR = 12
DAYS_OF_A_YEAR = 365


def constant_rate(running: ContractSnapshot, everybody: Contracts, months: int) -> Floats:
    """Return S(t) with the share of months that ended a contract in the last year, for all alike.

    Returns
    -------
    Floats
        (contracts, months).
    """
    cutoff = running.cutoff
    before = np.full(len(everybody), float(cutoff - DAYS_OF_A_YEAR))
    end = np.minimum(everybody.ended, cutoff)
    lived = months_passed(np.maximum(everybody.started, before), np.maximum(end, before))
    ended = (everybody.ended > cutoff - DAYS_OF_A_YEAR) & (everybody.ended < NEVER)
    rate = ended.sum() / max(lived.sum(), 1)
    # S(t) = (1 − c)^t
    return np.broadcast_to((1 - rate) ** np.arange(1, months + 1), (len(running), months))


def kaplan_meier(running: ContractSnapshot, everybody: Contracts, months: int) -> Floats:
    """Return S(a + t) / S(a) by the share that ended at each age, for all of that age.

    References
    ----------
    Kaplan, E. L., Meier, P. (1958), "Nonparametric Estimation from Incomplete Observations",
    Journal of the American Statistical Association 53.
    """
    gone = everybody.ended < NEVER
    lived = np.where(
        gone,
        months_begun(everybody.started, np.minimum(everybody.ended, running.cutoff)),
        everybody.age_months(running.cutoff),
    )
    longest = int(lived.max(initial=0)) + months + 1
    reached = np.bincount(lived, minlength=longest + 1)[::-1].cumsum()[::-1]
    ended = np.bincount(lived[gone], minlength=longest + 1)
    stays = 1 - ended / np.maximum(reached, 1)
    log_survival = np.log(np.maximum(stays, np.finfo(float).tiny)).cumsum()
    age = running.contracts.age_months(running.cutoff)
    ahead = log_survival[age[:, None] + np.arange(1, months + 1)]
    return np.asarray(np.exp(ahead - log_survival[age][:, None]))
