"""Customers ask something without anything being wrong."""

from quilate.simulator.arrays import Floats
from quilate.simulator.experience.clock import Clock
from quilate.simulator.experience.conversations import Conversations, Topic
from quilate.simulator.relation import Relation
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.events import Events
from quilate.simulator.world.prospect import Prospect
from quilate.simulator.world.scene import Scene

_ENQUIRY = Topic("enquiry", "inbound")


class Enquiries(Scene):
    """Who asks today, and over which channel."""

    def __init__(self, clock: Clock, relation: Relation, conversations: Conversations) -> None:
        self._clock, self._relation, self._conversations = clock, relation, conversations

    def step(self, day: int, actions: Actions, events: Events) -> None:
        """Answer those who ask."""
        asking = self._clock.striking(day)
        asking = asking[self._relation.present[asking]]
        self._conversations.hold(_ENQUIRY, asking, self._clock.strokes[asking], events)

    def expected_margin(self, prospect: Prospect) -> Floats:
        """(m,) Return what answering is expected to cost, as a negative margin."""
        cost = self._conversations.expected_cost(prospect.who)
        return -self._clock.expected(prospect) * cost
