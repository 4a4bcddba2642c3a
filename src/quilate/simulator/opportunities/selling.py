"""Customers ask for something larger, and sellers work for it."""

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.company.opportunities import Opportunities
from quilate.simulator.draws.laws import waiting
from quilate.simulator.opportunities.asking import Asking
from quilate.simulator.opportunities.odds import Odds
from quilate.simulator.opportunities.outlook import Outlook
from quilate.simulator.opportunities.practice import in_order, worked
from quilate.simulator.opportunities.seekers import drawn_seekers
from quilate.simulator.opportunities.sellers import drawn_team, needed
from quilate.simulator.opportunities.waiting_room import Waiting, nobody_waiting
from quilate.simulator.opportunities.waits import Waits
from quilate.simulator.relation import Relation
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.events import Events
from quilate.simulator.world.prospect import Prospect
from quilate.simulator.world.scene import Scene
from quilate.simulator.world.setting import Setting

_WORKING_DAYS = 5


class Selling(Scene):
    """Opportunities from the day they arise to the day they are won, lost or expired.

    Attributes
    ----------
    waiting
        Those that nobody has worked on yet.
    """

    def __init__(self, setting: Setting, spec: Opportunities, relation: Relation) -> None:
        self._setting, self.spec, self._relation = setting, spec, relation
        self.seekers = drawn_seekers(setting, spec)
        self.team = drawn_team(setting, spec)
        self.odds = Odds(spec, self.team)
        self.waiting = nobody_waiting()
        self.sellers = 0
        self._hours = np.zeros(len(self.team.names))
        n = len(setting.population.everybody)
        self._asked, self._asks_on = np.zeros(n, dtype=np.int64), np.full(n, -1)
        self._set_next(setting.population.everybody)
        self._in_all = 0
        self._asking = Asking(setting, spec, self.seekers, self.team, self.odds)
        self._waits = Waits(self._asking.usual_amounts(), spec.expires_after_days)
        self._outlook = Outlook(spec, self.odds, self.seekers, self._waits)

    def step(self, day: int, actions: Actions, events: Events) -> None:
        """Let customers ask, sellers work, and what has waited too long expire."""
        self._take_on(day, events)
        self._lose_those_of_who_has_left(events)
        self._ask(day, events)
        if self._setting.days.weekdays[day] < _WORKING_DAYS:
            self._work(day, actions.opportunities, events)
        self._expire(day, events)

    def expected_margin(self, prospect: Prospect) -> Floats:
        """(m,) Return the margin expected of opportunities, those open and those to come.

        How long they will wait is the queue's doing: the waits of the last twelve months stand
        for those of the next.
        """
        return self._outlook.margin(prospect, self.waiting, self.sellers)

    def chances(self, day: int) -> tuple[Floats, Floats]:
        """Return the true probability that each waiting opportunity is won.

        Returns
        -------
        (m,) If it is worked on that day, and (m,) if it never is.
        """
        if_worked = self.odds.won(self.waiting.log_odds, day - self.waiting.since)
        return if_worked, np.full(len(if_worked), self.spec.own_share)

    def _take_on(self, day: int, events: Events) -> None:
        """Take on sellers as the company grows; nobody is let go."""
        present = int(self._relation.present.sum())
        sellers = max(self.sellers, needed(present, self.spec))
        new = np.arange(self.sellers, sellers)
        subjects = np.array([part.name for part in self.spec.subjects], dtype=object)
        events.add(
            "sellers",
            len(new),
            seller=self.team.names[new],
            day=day,
            knows_best=subjects[self.team.best_subject[new]],
            hours_per_week=self.spec.sellers.hours_per_week,
        )
        self.sellers = sellers

    def _lose_those_of_who_has_left(self, events: Events) -> None:
        gone = ~self._relation.present[self.waiting.customer]
        left_on = self._relation.left_on[self.waiting.customer[gone]]
        self._close(gone, np.zeros(len(left_on), dtype=bool), "lost", left_on, events)

    def _ask(self, day: int, events: Events) -> None:
        due = np.flatnonzero(self._asks_on == day)
        asking = due[self._relation.present[due]]
        self._asked[due] += 1
        self._set_next(due)
        if not len(asking):
            return
        numbers = self._in_all + np.arange(len(asking)) + 1
        self._in_all += len(asking)
        arisen = self._asking.arisen(asking, self._asked[asking], numbers, day, self.sellers)
        self._asking.record(arisen, events)
        events.add(
            "opportunity_odds",
            len(asking),
            opportunity_id=numbers,
            customer_id=asking,
            day=day,
            won_if_worked_at_once=self.odds.won(arisen.log_odds, np.zeros(len(asking))),
            won_if_never_worked=self.spec.own_share,
        )
        self.waiting = self.waiting.joined_by(arisen)

    def _set_next(self, customers: Integers) -> None:
        """Draw when customers ask next: each day with the same probability."""
        occasion = self._asked[customers]
        share = self._setting.chance.uniform("opportunity.wait", customers, occasion)
        rate = np.maximum(self.seekers.per_day[customers], 1e-9)
        self._asks_on[customers] += 1 + (waiting(share) / rate).astype(np.int64)

    def _work(self, day: int, told: Integers | None, events: Events) -> None:
        at_work = slice(0, self.sellers)
        self._hours[at_work] += self.spec.sellers.hours_per_week / _WORKING_DAYS
        done = worked(self.waiting, in_order(self.waiting, self.spec, told), self._hours)
        # Hours without work are gone by the evening.
        idle = np.bincount(self.waiting.seller[~done], minlength=len(self._hours)) == 0
        self._hours[idle] = np.minimum(self._hours[idle], 0.0)
        theirs = self.waiting.of(done)
        waited = day - theirs.since
        self._waits.record(day, theirs.amount, waited, in_vain=False)
        won = self._happens("opportunity.won", theirs, self.odds.won(theirs.log_odds, waited))
        self._close(done, won, "lost", day, events, by_work=True)

    def _expire(self, day: int, events: Events) -> None:
        expired = day - self.waiting.since >= self.spec.expires_after_days
        theirs = self.waiting.of(expired)
        self._waits.record(day, theirs.amount, day - theirs.since, in_vain=True)
        won = self._happens("opportunity.own", theirs, self.spec.own_share)
        self._close(expired, won, "expired", day, events)

    def _happens(self, purpose: str, theirs: Waiting, probability: Floats | float) -> Flags:
        return self._setting.chance.happens(purpose, theirs.customer, probability, theirs.occasion)

    def _close(
        self,
        chosen: Flags,
        won: Flags,
        otherwise: str,
        closed_on: Integers | int,
        events: Events,
        *,
        by_work: bool = False,
    ) -> None:
        theirs = self.waiting.of(chosen)
        events.add(
            "opportunity_outcomes",
            len(theirs.number),
            opportunity_id=theirs.number,
            customer_id=theirs.customer,
            closed_on=closed_on,
            outcome=np.where(won, "won", otherwise).astype(object),
            worked=by_work,
            won_amount=np.where(won, theirs.amount, 0),
            margin=np.where(won, theirs.margin, 0),
        )
        self.waiting = self.waiting.of(~chosen)
