"""How contacts work on customers, wear off and tire."""

from dataclasses import replace

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.company.response import Action
from quilate.simulator.relation import Relation
from quilate.simulator.response.effects import drawn_effects
from quilate.simulator.response.moved import Moved
from quilate.simulator.world.events import Events
from quilate.simulator.world.setting import Setting

#: Nobody buys ever faster, whatever they are offered.
_HIGHEST_LIFT = 4.0


class Response:
    """The state of every customer's response.

    Attributes
    ----------
    effects
        By kind of action, (n,) its true effect on a customer who is rested.
    """

    def __init__(self, setting: Setting, relation: Relation) -> None:
        n = len(setting.population.everybody)
        self.spec = setting.company.responses
        self.effects = drawn_effects(setting)
        self._setting, self._relation = setting, relation
        self._lift, self._fatigue = np.zeros(n), np.zeros(n)
        self._discount, self._discounted_until = np.zeros(n), np.full(n, -1)
        self._contacts = np.zeros(n, dtype=np.int64)
        self._left_a_day_later = 0.5 ** (1 / self.spec.half_life_days)

    def rest(self) -> None:
        """Let a day go by: effects wear off, fatigue is forgotten."""
        self._lift *= self._left_a_day_later
        self._fatigue *= 0.5 ** (1 / self.spec.fatigue_half_life_days)

    def contact(
        self, kind: str, customers: Integers, day: int, events: Events, campaign: str = ""
    ) -> Integers:
        """Do something for customers; return those for whom it could be done.

        Nothing can be done for somebody who is not yet a customer. For those who have left, only
        what makes people return has an effect, and for those who are present only the rest.
        """
        action = self.spec.actions[kind]
        known = np.unique(customers[self._relation.joined_on[customers] >= 0])
        self._record(kind, action, known, events, campaign)
        effect = self.effect(kind, known)
        present = self._relation.present[known]
        if action.moves == "returning":
            self._call_back(known[~present], effect[~present], day)
        else:
            self._move(action, known[present], effect[present], day)
        self._fatigue[known] += 1
        self._contacts[known] += 1
        return known

    def effect(self, kind: str, customers: Integers) -> Floats:
        """(m,) Return what an action would do to customers today, tired as they may be."""
        return self.effects[kind][customers] - self.spec.fatigue * self._fatigue[customers]

    def lift(self, customers: Integers | slice = slice(None)) -> Floats:
        """Return how many times faster customers buy today than if they had been left alone."""
        lifted: Floats = 1 + np.clip(self._lift[customers], -1, _HIGHEST_LIFT)
        return lifted

    def coupon(self, customers: Integers, day: int) -> Floats:
        """(m,) Return the discount that customers hold on a day."""
        held: Floats = np.where(
            self._discounted_until[customers] >= day, self._discount[customers], 0
        )
        return held

    def left_alone(self, who: Integers) -> Moved:
        """Return what is still at work of what was done for customers."""
        nothing = np.zeros(len(who))
        return Moved(
            lift=self._lift[who],
            strain=nothing,
            returning=nothing,
            discount=self._discount[who],
            discounted_until=self._discounted_until[who],
        )

    def if_done(self, kind: str, who: Integers, day: int) -> Moved:
        """Return what would be at work if an action were done for customers on a day."""
        action, before, effect = (
            self.spec.actions[kind],
            self.left_alone(who),
            self.effect(kind, who),
        )
        if action.moves == "returning":
            return replace(before, returning=np.clip(effect, 0, 1))
        strain = strain_of_annoyance(action, effect)
        if action.moves == "staying":
            return replace(before, strain=strain - np.maximum(effect, 0))
        coupon = {
            "discount": np.full(len(who), action.discount),
            "discounted_until": np.full(len(who), day + action.discount_days - 1),
        }
        lifted = replace(before, lift=before.lift + effect, strain=strain)
        return replace(lifted, **coupon) if action.discount_days else lifted

    def worn(self, lift: Floats, edges: Integers) -> Floats:
        """(m, stretches) Return what is left of lifts, on average over each stretch of days.

        Parameters
        ----------
        lift
            (m,) On the first day.
        edges
            (stretches + 1,) Days gone by since then.
        """
        q = self._left_a_day_later
        # The mean of qᵗ over the days from a to b − 1: (qᵃ − qᵇ) / ((1 − q)·(b − a))
        left = -np.diff(q**edges) / ((1 - q) * np.diff(edges))
        worn: Floats = np.clip(lift, -1, _HIGHEST_LIFT)[:, None] * left
        return worn

    def _move(self, action: Action, customers: Integers, effect: Floats, day: int) -> None:
        if action.moves == "buying":
            self._lift[customers] += effect
        else:
            self._relation.hurt(customers, -np.maximum(effect, 0))
        self._relation.hurt(customers, strain_of_annoyance(action, effect))
        if action.discount_days:
            self._discount[customers] = action.discount
            self._discounted_until[customers] = day + action.discount_days - 1

    def _call_back(self, customers: Integers, effect: Floats, day: int) -> None:
        occasion = self._contacts[customers]
        answer = self._setting.chance.happens("return", customers, effect, occasion)
        self._relation.recover(customers[answer], day)

    def _record(
        self, kind: str, action: Action, customers: Integers, events: Events, campaign: str
    ) -> None:
        events.add(
            "contacts",
            len(customers),
            customer_id=customers,
            day=events.day,
            kind=kind,
            channel=action.channel,
            campaign_id=campaign,
            cost=round(action.cost * 100),
        )


def strain_of_annoyance(action: Action, effect: Floats) -> Floats:
    """(m,) Return the strain that an unwelcome action puts on bonds."""
    strain: Floats = action.annoyance * np.maximum(-effect, 0)
    return strain
