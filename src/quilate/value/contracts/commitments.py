"""When commitments end in the months to come, and how many are expected to stay then."""

import datetime as dt

import numpy as np

from quilate.clv.contracts.model import ContractModel
from quilate.clv.contracts.snapshot import ContractSnapshot
from quilate.clv.estimator import Floats
from quilate.core.months import month_from
from quilate.value.contracts.ahead import MONTHS, Ahead, holders_of, parts, released_in
from quilate.value.contracts.contract_base import Base, Integers

#: What is counted of each month: money a month, its holders and their CLV, how many of the
#: contracts are expected to stay, with the variance of that and what it moves with the level; and
#: of how many customers no other commitment ends in a month before.
COUNTED = ("contracts", "mrr", "customers", "clv", "stay", "variance", "level", "listed")


def months_ahead(as_of: dt.date) -> list[dt.date]:
    """Return the first days of the next twelve months, that of the day after a day first."""
    after = as_of + dt.timedelta(days=1)
    return [month_from(after, each) for each in range(MONTHS)]


def commitments_of(base: Base, running: ContractSnapshot, model: ContractModel) -> Floats:
    """Return what is counted of each place and month, (places, 12, counted)."""
    found = np.zeros((len(base.places), MONTHS, len(COUNTED)))
    for part in parts(running, model):
        _add(found, base, part)
    return found


def _add(found: Floats, base: Base, part: Ahead) -> None:
    until, month = _ends(base, part.running)
    ends = np.flatnonzero((month >= 0) & (month < MONTHS))
    holders, which = holders_of(base, part)
    column = released_in(part.running, until)[ends]
    stays, more, less = (each.alive[ends, column] for each in (part.outlook, *part.levels))
    first = np.full(len(holders), MONTHS)
    np.minimum.at(first, which[ends], month[ends])
    for at in range(MONTHS):
        here = month[ends] == at
        whose = which[ends][here]
        its = holders[whose]
        theirs = np.unique(whose)
        mean = stays[here]
        values = (
            (its, np.ones(len(its))),
            (its, part.running.amount[ends][here]),
            (holders[theirs], np.ones(len(theirs))),
            (holders[theirs], base.clv[holders[theirs]]),
            (its, mean),
            (its, mean * (1 - mean)),
            (its, (more[here] - less[here]) / 2),
            (holders[theirs], (first[theirs] == at).astype(np.float64)),
        )
        for place, (who, counted) in enumerate(values):
            found[:, at, place] += base.by_place(counted, who)


def _ends(base: Base, running: ContractSnapshot) -> tuple[Floats, Integers]:
    """Return the day on which each commitment ends, and in which of the months; −1 where none."""
    until = np.full(len(running), -np.inf)
    terms = running.contracts.terms
    np.maximum.at(until, terms.contract, terms.until)
    binds = until > base.cutoff
    day = np.where(binds, until, base.cutoff).astype(np.int64).astype("datetime64[D]")
    first = np.datetime64(months_ahead(base.as_of)[0], "M")
    month = (day.astype("datetime64[M]") - first).astype(np.int64)
    return np.where(binds, until, base.cutoff + 1.0), np.where(binds, month, -1)
