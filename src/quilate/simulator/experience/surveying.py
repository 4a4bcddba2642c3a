"""The company asks how content customers are, and some answer."""

import numpy as np
from scipy.special import ndtri

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.experience import Surveys
from quilate.simulator.draws import settled
from quilate.simulator.experience.contentment import Contentment
from quilate.simulator.relation import Relation
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.events import Events
from quilate.simulator.world.scene import Scene
from quilate.simulator.world.setting import Setting

_WORST, _BEST = 0, 10
#: Nobody answers surely.
_MOST_ANSWERS = 0.95


class Surveying(Scene):
    """Who is asked today, who answers, and with which score.

    Attributes
    ----------
    contentment
        How content customers are in truth.
    """

    def __init__(
        self, setting: Setting, spec: Surveys, relation: Relation, contentment: Contentment
    ) -> None:
        self._chance, self._spec = setting.chance, spec
        self._relation, self.contentment = relation, contentment
        everybody = setting.population.everybody
        share = self._chance.uniform("survey.answering", everybody)
        self._answers = np.maximum(spec.answers.quantile(share), 0.0)
        # Everybody has a day of their own in the round of periodic surveys.
        turn = (self._chance.uniform("survey.turn", everybody) * spec.periodic_days).astype(int)
        self._by_turn = np.argsort(turn, kind="stable")
        self._turns = np.searchsorted(turn[self._by_turn], np.arange(spec.periodic_days + 1))
        self._asked_on = np.full(len(everybody), -spec.rest_days - 1)
        self._surveys_in_all = 0

    def step(self, day: int, actions: Actions, events: Events) -> None:
        """Ask after the day's orders and solutions, and those whose turn it is."""
        solved, orders = events.table("resolutions"), events.table("orders")
        self._ask("incident", self._some(solved, self._spec.after_incident_share, day), events)
        self._ask("order", self._some(orders, self._spec.after_order_share, day), events)
        if self._spec.periodic_days:
            self._ask("periodic", self._whose_turn(day), events)

    def _whose_turn(self, day: int) -> Integers:
        turn = day % self._spec.periodic_days
        customers = self._by_turn[self._turns[turn] : self._turns[turn + 1]]
        return customers[self._relation.present[customers]]

    def _some(self, table: dict[str, Integers], share: float, day: int) -> Integers:
        customers = np.unique(table.get("customer_id", np.zeros(0, dtype=np.int64)))
        customers = customers[self._relation.present[customers]]
        return customers[self._chance.happens("survey.asked", customers, share, day)]

    def _ask(self, kind: str, customers: Integers, events: Events) -> None:
        day = events.day
        rested = self._asked_on[customers] + self._spec.rest_days < day
        asked = customers[rested & (self._asked_on[customers] < day)]
        self._asked_on[asked] = day
        number = self._surveys_in_all + np.arange(len(asked)) + 1
        self._surveys_in_all += len(asked)
        events.add("surveys", len(asked), survey_id=number, customer_id=asked, day=day, kind=kind)
        felt = self.contentment.felt(asked, day)
        answers = self._chance.happens("survey.answer", asked, self._answering(asked, felt), day)
        events.add(
            "answers",
            int(answers.sum()),
            survey_id=number[answers],
            customer_id=asked[answers],
            answered_on=day,
            score=self._scores(asked[answers], felt[answers], day),
        )

    def _answering(self, customers: Integers, felt: Floats) -> Floats:
        """(m,) Return the probability of an answer: p·(1 + b·z²)."""
        stirred = 1 + self._spec.strong_feelings * felt**2
        return np.minimum(self._answers[customers] * stirred, _MOST_ANSWERS)

    def _scores(self, customers: Integers, felt: Floats, day: int) -> Integers:
        spec = self._spec
        whim = spec.whim_deviation * ndtri(self._chance.uniform("survey.whim", customers, day))
        score = settled(spec.mean_score + spec.points_per_deviation * felt + whim)
        return np.clip(np.round(score), _WORST, _BEST).astype(np.int64)
