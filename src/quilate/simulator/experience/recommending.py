"""Content customers bring others, who would have come later by themselves."""

import numpy as np

from quilate.simulator.arrays import Flags, Integers
from quilate.simulator.company.experience import Recommendations
from quilate.simulator.experience.clock import Clock
from quilate.simulator.experience.contentment import Contentment
from quilate.simulator.relation import Relation
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.events import Events
from quilate.simulator.world.scene import Scene
from quilate.simulator.world.setting import Setting


class Recommending(Scene):
    """Who recommends the company today, and to whom.

    Attributes
    ----------
    contentment
        How content customers are in truth.
    """

    def __init__(
        self,
        setting: Setting,
        spec: Recommendations,
        clock: Clock,
        relation: Relation,
        contentment: Contentment,
    ) -> None:
        self._setting, self._spec, self._clock = setting, spec, clock
        self._relation, self.contentment = relation, contentment

    def step(self, day: int, actions: Actions, events: Events) -> None:
        """Let those recommend whose clock strikes, if they are content; who is told comes next."""
        striking = self._clock.striking(day)
        candidate = self._candidates(striking, day)
        recommends = self._recommends(striking, day) & (candidate >= 0)
        told, first = np.unique(candidate[recommends], return_index=True)
        recommender = striking[recommends][first]
        brought = np.isin(told, self._relation.hasten(told, day + 1))
        events.add(
            "recommendations",
            int(brought.sum()),
            customer_id=recommender[brought],
            day=day,
            recommended_id=told[brought],
        )

    def _recommends(self, customers: Integers, day: int) -> Flags:
        content = self.contentment.felt(customers, day) >= self._spec.satisfied_from
        recommends: Flags = self._relation.present[customers] & content
        return recommends

    def _candidates(self, customers: Integers, day: int) -> Integers:
        """(m,) Return whom each would tell, whatever happened before; −1 for nobody.

        It is one of those who would come by themselves within reach, and the customers of the
        history all come within it.
        """
        population, days = self._setting.population, self._setting.days
        # They stand in the order in which they would come.
        reach = [day + 2, day + 1 + self._spec.reach_days]
        soonest, end = np.searchsorted(population.would_come_on, reach)
        if day + 1 < days.history:
            end = min(end, population.customers)
        if end <= soonest:
            return np.full(len(customers), -1)
        share = self._setting.chance.uniform(
            "recommendation.told", customers, self._clock.strokes[customers]
        )
        told: Integers = soonest + (share * (end - soonest)).astype(np.int64)
        return told
