"""Contacts between customers and company, and what they cost."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from quilate.simulator.arrays import Floats, Integers, Texts
from quilate.simulator.company.experience import Interactions
from quilate.simulator.draws import spread_over
from quilate.simulator.draws.laws import waiting
from quilate.simulator.world.events import Events
from quilate.simulator.world.setting import Setting

#: How evenly long contacts are: the shape of a gamma law.
_SHAPE_OF_MINUTES = 2.0


@dataclass(frozen=True)
class Topic:
    """What is spoken about, and who begins."""

    reason: str
    direction: Literal["inbound", "outbound"]


class Conversations:
    """Over which channel customers and company speak, for how long, and at what cost."""

    def __init__(self, setting: Setting, spec: Interactions) -> None:
        self._chance = setting.chance
        self._names = np.array([channel.name for channel in spec.channels], dtype=object)
        self._cents = np.array([round(channel.cost * 100) for channel in spec.channels])
        self._minutes = np.array([channel.minutes for channel in spec.channels])
        self._shares = np.array([channel.share for channel in spec.channels])
        self._loyalty = spec.channel_loyalty
        everybody = setting.population.everybody
        self._own = spread_over(self._chance.uniform("contact.own", everybody), self._shares)

    def hold(self, topic: Topic, customers: Integers, occasion: Integers, events: Events) -> Texts:
        """Let customers and company speak, write it down, and return over which channels.

        Parameters
        ----------
        occasion
            (m,) The how-manieth time that each speaks about it.
        """
        channel = self._channel(topic, customers, occasion)
        share = self._chance.uniform(f"{topic.reason}.minutes", customers, occasion)
        names: Texts = self._names[channel]
        events.add(
            "interactions",
            len(customers),
            customer_id=customers,
            day=events.day,
            channel=names,
            direction=topic.direction,
            reason=topic.reason,
            minutes=np.round(self._minutes[channel] * waiting(share, _SHAPE_OF_MINUTES), 1),
            cost=self._cents[channel],
        )
        return names

    def expected_cost(self, who: Integers) -> Floats:
        """(m,) Return the mean cost of a contact with each, in the company's currency."""
        anybody = float(self._cents @ self._shares / self._shares.sum())
        # ℓ·(cost of the own channel) + (1 − ℓ)·(mean cost)
        cents: Floats = self._loyalty * self._cents[self._own[who]] + (1 - self._loyalty) * anybody
        return cents / 100

    def _channel(self, topic: Topic, customers: Integers, occasion: Integers) -> Integers:
        loyal = self._chance.happens(f"{topic.reason}.loyal", customers, self._loyalty, occasion)
        share = self._chance.uniform(f"{topic.reason}.channel", customers, occasion)
        return np.where(loyal, self._own[customers], spread_over(share, self._shares))
