"""What incidents are expected to cost, and to do to customers."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.experience import Service
from quilate.simulator.experience.aftermath import Aftermath
from quilate.simulator.experience.ahead import Ahead
from quilate.simulator.experience.clock import Clock
from quilate.simulator.experience.conversations import Conversations
from quilate.simulator.experience.desk import Forecast
from quilate.simulator.relation import Relation
from quilate.simulator.world.prospect import Prospect


@dataclass(frozen=True)
class Outlook:
    """The incidents ahead, and what each means to its customer and to the company."""

    spec: Service
    clock: Clock
    relation: Relation
    conversations: Conversations
    aftermath: Aftermath
    ahead: Ahead

    def harm(self, who: Integers, edges: Integers, bonds: float) -> Floats:
        """(m, edges) Return the strain expected of incidents by each day, from today on.

        Parameters
        ----------
        bonds
            How many bonds are asked for that suffer it alike: the probability that all of them
            bear it is e^(−strain).
        """
        daily = self.ahead.daily(*self.aftermath.expected_harm(self.ahead.coming, bonds))
        by_then = np.concatenate([[0.0], np.cumsum(daily)])[edges]
        harm: Floats = self.clock.per_day[who, None] * by_then
        place, theirs = self._of_waiting(who)
        waiting = self.ahead.waiting
        by_waiting, by_solving = self.aftermath.expected_harm(waiting, bonds)
        for day, each in ((waiting.late_on, by_waiting), (waiting.solved_on, by_solving)):
            np.add.at(harm, place, each[theirs, None] * (day[theirs, None] < edges))
        return harm

    def margin(self, prospect: Prospect) -> Floats:
        """(m,) Return what incidents are expected to cost, as a negative margin."""
        contact = self.conversations.expected_cost(prospect.who)
        told = self.clock.expected(prospect)
        speaking, work = self._contacts(self.ahead.coming), self._work(self.ahead.coming)
        daily = self.ahead.daily(*speaking), self.ahead.daily(np.zeros_like(work), work)
        contacts, works = (prospect.present @ prospect.sums(each) for each in daily)
        of_coming = self.clock.per_day[prospect.who] * (contacts * contact + works)
        margin: Floats = -(told * contact + of_coming + self._of_those_that_wait(prospect, contact))
        return margin

    def _of_those_that_wait(self, prospect: Prospect, contact: Floats) -> Floats:
        cost = np.zeros(len(prospect.who))
        place, theirs = self._of_waiting(prospect.who)
        waiting, speaks = self.ahead.waiting, contact[place]
        if_late, if_solved = (of[theirs] for of in self._contacts(waiting))
        work = self._work(waiting)[theirs]
        for day, each in (
            (waiting.late_on, if_late * speaks),
            (waiting.solved_on, if_solved * speaks + work),
        ):
            stretch = np.searchsorted(prospect.edges, day[theirs], side="right") - 1
            last = prospect.present.shape[1] - 1
            present = prospect.present[place, np.minimum(stretch, last)] * (stretch <= last)
            np.add.at(cost, place, each * present)
        return cost

    def _contacts(self, forecast: Forecast) -> tuple[Floats, Floats]:
        """(m,), (m,) Return the contacts that come of waiting too long, and of a solution."""
        if_late, if_solved = self.aftermath.expected_complaints(forecast.cases)
        # A solution is told.
        return if_late, forecast.solved_share * (1 + if_solved)

    def _work(self, forecast: Forecast) -> Floats:
        """(m,) Return what solving each is expected to cost."""
        return forecast.solved_share * forecast.cases.hours * self.spec.capacity.cost_per_hour

    def _of_waiting(self, who: Integers) -> tuple[Integers, Integers]:
        """Return the places of customers of whom something waits, and what."""
        customer = self.ahead.waiting.cases.customer
        place_of = np.full(len(self.relation.present), -1)
        place_of[who] = np.arange(len(who))
        theirs = np.flatnonzero((place_of[customer] >= 0) & self.relation.present[customer])
        return place_of[customer[theirs]], theirs
