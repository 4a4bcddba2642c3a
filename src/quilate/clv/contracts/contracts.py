"""Contracts and the terms for which they bind, as arrays."""

from dataclasses import dataclass, fields
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quilate.clv.contracts.months import Integers, months_begun, months_passed
from quilate.clv.estimator import Floats

#: The day on which a contract ends that runs: further than any date.
NEVER = 2**31


@dataclass(frozen=True)
class Terms:
    """The times for which contracts bind, in the order of the contracts, the oldest first.

    Attributes
    ----------
    contract
        The place of its contract.
    since, until
        Days since 1970-01-01; on ``until`` the contract may be ended again.
    """

    contract: Integers
    since: Floats
    until: Floats


@dataclass(frozen=True)
class Contracts:
    """Contracts, one entry each in every array.

    Attributes
    ----------
    customer
        Whose it is, a number.
    plan
        What it is of: 0, 1, 2…
    started, ended
        Days since 1970-01-01; ``NEVER`` while it runs.
    terms
        For how long they bind.
    """

    customer: Integers
    plan: Integers
    started: Floats
    ended: Floats
    terms: Terms

    def __len__(self) -> int:
        return len(self.customer)

    def known_at(self, cutoff: int) -> tuple[Self, Integers]:
        """Return what was known of them at the end of a day, and which they are.

        What ended later ran then, and what binds since later did not bind yet.
        """
        known = np.flatnonzero(self.started <= cutoff)
        old = self.terms.since <= cutoff
        terms = Terms(*(getattr(self.terms, each.name)[old] for each in fields(Terms)))
        then = type(self)(
            self.customer,
            self.plan,
            self.started,
            np.where(self.ended > cutoff, float(NEVER), self.ended),
            terms,
        )
        return then.of(known), known

    def of(self, chosen: Integers) -> Self:
        """Return some of them with their terms."""
        place = np.full(len(self), -1)
        place[chosen] = np.arange(len(chosen))
        theirs = place[self.terms.contract] >= 0
        terms = Terms(
            place[self.terms.contract[theirs]], self.terms.since[theirs], self.terms.until[theirs]
        )
        return type(self)(
            self.customer[chosen],
            self.plan[chosen],
            self.started[chosen],
            self.ended[chosen],
            terms,
        )

    def runs(self, cutoff: int) -> NDArray[np.bool_]:
        """Return which run at the end of a day."""
        return (self.started <= cutoff) & (self.ended > cutoff)

    def age_months(self, cutoff: int) -> Integers:
        """Return the whole months since they started."""
        return months_passed(self.started, np.full(len(self), float(cutoff)))

    @property
    def length_class(self) -> Integers:
        """0 for what never bound, 1 for what bound for a year or less at first, 2 for longer."""
        found = np.zeros(len(self), dtype=np.int64)
        of = self.terms.contract
        first = np.flatnonzero(np.diff(of, prepend=-1) > 0)
        months = months_begun(self.terms.since[first], self.terms.until[first])
        found[of[first]] = np.where(months <= 12, 1, 2)
        return found
