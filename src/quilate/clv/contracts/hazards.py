"""How probable it is that a contract is ended in a month of its life."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from quilate.clv.contracts.contracts import NEVER, Contracts
from quilate.clv.contracts.factors import Grouping, credible_factors, fitted_factors
from quilate.clv.contracts.months import Integers, months_begun, months_passed
from quilate.clv.contracts.states import STATES, states, term_months
from quilate.clv.estimator import Floats

#: The last month of each band of a contract's life but the last.
BANDS = np.array([1, 2, 3, 6, 9, 12, 18, 24, 36])
#: What happened longer ago tells nothing of today.
MONTHS_LEARNED_FROM = 36
DAYS_PER_MONTH = 365.25 / 12
HIGHEST_HAZARD = 0.95
LENGTH_CLASSES = 3
#: A term that follows within so many days of another is its renewal.
RENEWED_WITHIN_DAYS = 45


@dataclass(frozen=True)
class Hazards:
    """What the contracts of a base have shown of how they end.

    In a month of its life that it has reached, a contract is ended with the probability
    ``base`` × factor(state, age) × factor(plan) × factor(state, length of its first term). Each
    factor is believed as far as its own endings go. Customers who leave readily have left: so
    hazards fall with age, and that is how those who differ are told apart.

    Attributes
    ----------
    base
        Endings a month, over all.
    by_age
        (states, bands).
    by_plan
        (plans + 1,): the last is that of plans not seen.
    by_length
        (states, length classes).
    renewed
        (2, length classes): of those who stay when the first term, a later term has run out, the
        share that is bound again.
    on_the_day
        Share of the endings that fall on the day of the month on which contracts started.
    endings
        How many there were.
    """

    base: float
    by_age: Floats
    by_plan: Floats
    by_length: Floats
    renewed: Floats
    on_the_day: float
    endings: int

    @classmethod
    def learned(cls, contracts: Contracts, cutoff: int) -> Self:
        """Learn from what was known at the end of a day."""
        since = cutoff - MONTHS_LEARNED_FROM * DAYS_PER_MONTH
        contracts = contracts.of(np.flatnonzero(contracts.ended > since))
        plans = int(contracts.plan.max(initial=0)) + 1
        cells = _Cells.counted(contracts, cutoff, plans)
        exposed, ended = float(cells.exposed.sum()), float(cells.ended.sum())
        # One ending more than was seen: nobody stays for ever.
        base = (ended + 1) / (exposed + 1)
        by_age, by_plan, by_length = fitted_factors(
            cells.ended,
            cells.exposed * base,
            [
                Grouping(cells.age, STATES * (len(BANDS) + 1), rows=STATES),
                Grouping(cells.plan, plans),
                Grouping(cells.length, STATES * LENGTH_CLASSES),
            ],
        )
        gone = np.flatnonzero(contracts.ended < NEVER)
        began, end = contracts.started[gone], contracts.ended[gone]
        on_the_day = months_begun(began, end) == months_passed(began, end)
        return cls(
            base=base,
            by_age=by_age.reshape(STATES, -1),
            by_plan=np.append(by_plan, 1.0),
            by_length=by_length.reshape(STATES, LENGTH_CLASSES),
            renewed=_renewed(contracts, cutoff),
            on_the_day=float(on_the_day.mean()) if len(gone) else 1.0,
            endings=int(ended),
        )

    def of(self, state: Integers, month: Integers, plan: Integers, length: Integers) -> Floats:
        """Return the probabilities that contracts end in months; shapes that go together."""
        factor = (
            self.by_age[state, np.searchsorted(BANDS, month)]
            * self.by_plan[np.minimum(plan, len(self.by_plan) - 1)]
            * self.by_length[state, length]
        )
        return np.asarray(np.minimum(self.base * factor, HIGHEST_HAZARD))


@dataclass(frozen=True)
class _Cells:
    """Months of contracts counted by what decides how they end: (cells,) each."""

    exposed: Floats
    ended: Floats
    age: Integers
    plan: Integers
    length: Integers

    @classmethod
    def counted(cls, contracts: Contracts, cutoff: int, plans: int) -> Self:
        bands = len(BANDS) + 1
        shape = (STATES, bands, plans, LENGTH_CLASSES)
        gone = contracts.ended < NEVER
        last = np.where(
            gone,
            months_begun(contracts.started, np.minimum(contracts.ended, cutoff)),
            contracts.age_months(cutoff),
        )
        first = np.maximum(last - MONTHS_LEARNED_FROM, 0) + 1
        whole = months_passed(
            contracts.started,
            np.full(len(contracts), cutoff - MONTHS_LEARNED_FROM * DAYS_PER_MONTH),
        )
        stood = states(contracts, first, MONTHS_LEARNED_FROM)
        exposed, ended = (np.zeros(np.prod(shape)) for _ in range(2))
        for column in range(MONTHS_LEARNED_FROM):
            month = first + column
            seen = np.flatnonzero((month <= last) & (month > whole))
            place = (
                stood[seen, column],
                np.searchsorted(BANDS, month[seen]),
                contracts.plan[seen],
                contracts.length_class[seen],
            )
            cell = np.ravel_multi_index(place, shape)
            exposed += np.bincount(cell, minlength=len(exposed))
            ends = gone[seen] & (month[seen] == last[seen])
            ended += np.bincount(cell[ends], minlength=len(ended))
        kept = np.flatnonzero(exposed)
        state, band, plan, length = np.unravel_index(kept, shape)
        return cls(
            exposed[kept],
            ended[kept],
            state * bands + band,
            plan,
            state * LENGTH_CLASSES + length,
        )


def _renewed(contracts: Contracts, cutoff: int) -> Floats:
    """Return the shares of those who stay at the end of a term that bind themselves again."""
    terms = contracts.terms
    of = terms.contract
    _, until = term_months(contracts)
    ended = months_begun(contracts.started[of], np.minimum(contracts.ended[of], cutoff))
    stayed = (contracts.ended[of] >= NEVER) | (ended > until)
    asked = stayed & (terms.until <= cutoff - RENEWED_WITHIN_DAYS)
    follows = np.append(of[1:] == of[:-1], False)
    next_since = np.append(terms.since[1:], np.inf)
    again = follows & (next_since <= terms.until + RENEWED_WITHIN_DAYS)
    later = np.append(False, of[1:] == of[:-1])
    group = later * LENGTH_CLASSES + contracts.length_class[of]
    count = np.bincount(group[asked], minlength=2 * LENGTH_CLASSES)
    renewed = np.bincount(group[asked & again], minlength=2 * LENGTH_CLASSES)
    usual = (renewed.sum() + 0.5) / (count.sum() + 1)
    share = usual * credible_factors(renewed.astype(float), count * usual)
    return np.asarray(np.minimum(share, 1.0).reshape(2, LENGTH_CLASSES))
