"""The margin to be expected of opportunities."""

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.opportunities import Opportunities
from quilate.simulator.opportunities.odds import Odds
from quilate.simulator.opportunities.seekers import Seekers
from quilate.simulator.opportunities.waiting_room import Waiting
from quilate.simulator.opportunities.waits import Waits
from quilate.simulator.world.prospect import Prospect

#: Sizes of customers at which the worth of an opportunity is worked out, and read off between.
_SIZES = 24
#: Gauss–Hermite nodes that stand for the amounts of a subject.
_NODES, _WEIGHTS = np.polynomial.hermite_e.hermegauss(12)


class Outlook:
    """What opportunities are worth while the queue stays as it has been for a year."""

    def __init__(self, spec: Opportunities, odds: Odds, seekers: Seekers, waits: Waits) -> None:
        self._spec, self._odds, self._seekers, self._waits = spec, odds, seekers, waits
        log_size = np.log(seekers.size)
        self._grid = np.linspace(log_size.min(), log_size.max() + 1e-6, _SIZES)
        self._place = (log_size - self._grid[0]) / (self._grid[1] - self._grid[0])
        self._worth_on: tuple[int, Floats] = (-1, self._grid)

    def margin(self, prospect: Prospect, waiting: Waiting, sellers: int) -> Floats:
        """(m,) Return the margin expected of those open and those to come, in the currency."""
        return self._of_open(prospect, waiting) + self._of_future(prospect, sellers)

    def _of_future(self, prospect: Prospect, sellers: int) -> Floats:
        """Σ over waits w: rate · worth(size, w) · days on which one closed so late is a customer's.

        What closes on a day arose w days before, so that nothing closes in the first w days.
        """
        worth, place = self._worth_today(prospect, sellers), self._place[prospect.who]
        below = place.astype(np.int64)
        part = (place - below)[:, None]
        of_size = worth[below] * (1 - part) + worth[below + 1] * part
        # A probability a day, of at most one
        often = -np.expm1(-self._seekers.per_day[prospect.who])
        margin: Floats = often * (of_size * self._days_present(prospect)).sum(axis=1)
        return margin

    def _of_open(self, prospect: Prospect, waiting: Waiting) -> Floats:
        margin = np.zeros(len(prospect.who))
        asked, row = _rows_of(prospect, waiting)
        theirs = waiting.of(asked)
        waited = prospect.edges[0] - theirs.since
        days = self._days_until_closed()
        won = self._odds.won(theirs.log_odds[:, None], days)
        won[:, -1] = self._spec.own_share
        later = np.maximum(days - waited[:, None], 0)
        stretch = np.searchsorted(prospect.edges, prospect.edges[0] + later, side="right") - 1
        last = prospect.present.shape[1] - 1
        present = prospect.present[row[:, None], np.minimum(stretch, last)] * (stretch <= last)
        shares = self._waits.shares(waited, theirs.amount)
        expected = theirs.margin / 100 * (shares * won * present).sum(axis=1)
        np.add.at(margin, row, expected)
        return margin

    def _worth_today(self, prospect: Prospect, sellers: int) -> Floats:
        """Return `_worth`, worked out once a day for however many customers are asked for."""
        today = int(prospect.edges[0])
        if self._worth_on[0] != today:
            self._worth_on = today, self._worth(sellers)
        return self._worth_on[1]

    def _worth(self, sellers: int) -> Floats:
        """(sizes, longest + 2) Return margin by wait of an opportunity of customers of each size.

        The sum over the waits is the margin expected of one; where none is won, nothing.
        """
        worth = np.zeros((_SIZES, len(self._days_until_closed())))
        total = sum(part.share for part in self._spec.subjects)
        for subject, part in enumerate(self._spec.subjects):
            amounts = part.amount.median * np.exp(part.amount.sigma * _NODES)
            amount = (np.exp(self._grid)[:, None] * amounts).ravel()
            odds = self._odds.of_amount(np.full(len(amount), subject), amount)
            odds = odds[:, None] + self._odds.of_luck(subject, max(sellers, 1))
            won = self._odds.won(odds[:, :, None], self._days_until_closed()).mean(axis=1)
            won[:, -1] = self._spec.own_share
            shares = self._waits.shares(np.zeros(len(amount), dtype=np.int64), amount * 100)
            margin = part.share / total * part.margin_share * amount[:, None] * shares * won
            weights = _WEIGHTS[:, None] / _WEIGHTS.sum()
            worth += (margin.reshape(_SIZES, len(_NODES), -1) * weights).sum(axis=1)
        return worth

    def _days_present(self, prospect: Prospect) -> Floats:
        """(m, longest + 2) Return the days, from so many on, on which each is a customer."""
        gone_by, later = prospect.edges - prospect.edges[0], self._days_until_closed()[:, None]
        # All days, less the first so many: only the stretches in which those lie are looked at.
        near = int((gone_by[:-1] < later[-1]).sum())
        missed = np.clip(np.minimum(gone_by[1 : near + 1], later) - gone_by[:near], 0.0, None)
        whole = prospect.present @ np.diff(gone_by).astype(float)
        days: Floats = whole[:, None] - prospect.present[:, :near] @ missed.T
        return days

    def _days_until_closed(self) -> Floats:
        """(longest + 2,) Return after how many days an opportunity of each wait is closed."""
        longest = self._spec.expires_after_days
        return np.minimum(np.arange(longest + 2), longest).astype(float)


def _rows_of(prospect: Prospect, waiting: Waiting) -> tuple[Integers, Integers]:
    """Return which opportunities are of the customers of a prospect, and of the how manieth."""
    if not len(prospect.who):
        return prospect.who, prospect.who
    order = np.argsort(prospect.who, kind="stable")
    place = np.searchsorted(prospect.who, waiting.customer, sorter=order)
    row = order[np.minimum(place, len(order) - 1)]
    theirs = np.flatnonzero(prospect.who[row] == waiting.customer)
    return theirs, row[theirs]
