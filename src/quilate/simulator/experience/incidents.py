"""Things go wrong, wait their turn, and are put right in time and well, or are not."""

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.company.experience import Service
from quilate.simulator.experience.aftermath import Aftermath
from quilate.simulator.experience.ahead import looked_ahead
from quilate.simulator.experience.cases import Cases, drawn_cases
from quilate.simulator.experience.clock import Clock
from quilate.simulator.experience.conversations import Conversations, Topic
from quilate.simulator.experience.desk import Desk
from quilate.simulator.experience.growth import growth
from quilate.simulator.experience.outlook import Outlook
from quilate.simulator.experience.queue import NO_WORK, Queue
from quilate.simulator.relation import NEVER, Relation
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.events import Events
from quilate.simulator.world.prospect import Prospect
from quilate.simulator.world.scene import Scene
from quilate.simulator.world.setting import Setting

_INCIDENT = Topic("incident", "inbound")
_SOLUTION = Topic("solution", "outbound")


class Incidents(Scene):
    """What goes wrong, who works on it, and whom it hurts.

    Attributes
    ----------
    queue
        What waits to be solved.
    """

    def __init__(
        self,
        setting: Setting,
        spec: Service,
        clock: Clock,
        relation: Relation,
        conversations: Conversations,
        aftermath: Aftermath,
    ) -> None:
        self.queue = Queue()
        self._setting, self._spec, self._clock = setting, spec, clock
        self._relation, self._conversations, self._aftermath = relation, conversations, aftermath
        self._sla = np.array([severity.sla_days for severity in spec.severities])
        self._patience = np.array([severity.patience_days for severity in spec.severities])
        self._staying = np.exp([-severity.strain_if_late for severity in spec.severities])
        self._working = setting.days.weekly(spec.capacity.weekdays)
        self._causes = np.array([cause.name for cause in spec.causes], dtype=object)
        self._strokes_in_all, self._today = 0, 0
        self._outlook: Outlook | None = None

    def step(self, day: int, actions: Actions, events: Events) -> None:
        """Take in what goes wrong, work on what waits, and let the rest wait."""
        self._drop_those_of_who_has_left(events)
        self._open(day, events)
        solved = self.queue.work(self.hours(day), actions.cases)
        self._resolve(solved, day, events)
        waiting = self.queue.waiting
        too_long = day - waiting.opened_on >= self._patience[waiting.severity]
        late = self.queue.mark_late(too_long & ~waiting.late)
        self._aftermath.of_waiting(late, events)
        self._today = day + 1

    def hours(self, day: int) -> float:
        """Return the hours that can be worked on a day, with the customers there are now."""
        here = np.count_nonzero(self._relation.present)
        return float(self._usual_hours(np.array(here)) * self._working[day])

    def expected_margin(self, prospect: Prospect) -> Floats:
        """(m,) Return what incidents are expected to cost, as a negative margin."""
        return self.outlook().margin(prospect)

    def outlook(self) -> Outlook:
        """Return what is to be expected on the morning of today; it is worked out once a day."""
        today, known = self._today, self._outlook
        if known is None or known.ahead.today != today:
            beside = growth(self._setting, self._relation, today)
            customers = np.count_nonzero(self._relation.present) * beside
            hours = self._usual_hours(customers) * self._working[today:]
            desk = Desk(today, hours, beside, self._patience, self._staying)
            known = self._outlook = Outlook(
                spec=self._spec,
                clock=self._clock,
                relation=self._relation,
                conversations=self._conversations,
                aftermath=self._aftermath,
                ahead=looked_ahead(
                    self._spec,
                    self._setting.chance,
                    self._clock,
                    self._relation,
                    desk,
                    self.queue.waiting,
                ),
            )
        return known

    def _usual_hours(self, customers: Floats) -> Floats:
        capacity = self._spec.capacity
        usual = capacity.hours_per_day_per_1000 * customers / 1000
        return np.maximum(usual, capacity.hours_per_day_at_least)

    def _drop_those_of_who_has_left(self, events: Events) -> None:
        """Close what nobody waits for any more, on the day its customer left."""
        dropped = self.queue.drop(~self._relation.present[self.queue.waiting.customer])
        nobody_well = np.zeros(len(dropped.number), dtype=bool)
        self._close(dropped, self._relation.left_on[dropped.customer], nobody_well, events)

    def _open(self, day: int, events: Events) -> None:
        striking = self._clock.striking(day)
        number = self._strokes_in_all + np.arange(len(striking)) + 1
        self._strokes_in_all += len(striking)
        here = self._relation.present[striking]
        customer = striking[here]
        cases = drawn_cases(
            self._spec,
            self._setting.chance,
            day=day,
            number=number[here],
            customer=customer,
            occasion=self._clock.strokes[customer],
        )
        self.queue.join(cases)
        self._record(cases, day, events)

    def _record(self, cases: Cases, day: int, events: Events) -> None:
        channel = self._conversations.hold(_INCIDENT, cases.customer, cases.occasion, events)
        events.add(
            "incidents",
            len(cases.number),
            incident_id=cases.number,
            customer_id=cases.customer,
            day=day,
            cause=self._causes[cases.cause],
            severity=cases.severity + 1,
            channel=channel,
            due_on=day + self._sla[cases.severity],
        )

    def _resolve(self, solved: Cases, day: int, events: Events) -> None:
        well = self._aftermath.of_solving(solved, events)
        self._close(solved, np.full(len(well), day), well, events)
        self._conversations.hold(_SOLUTION, solved.customer, solved.occasion, events)

    def _close(self, cases: Cases, closed_on: Integers, well: Flags, events: Events) -> None:
        """Write down how cases ended, and what the work on them cost."""
        solved = cases.left <= NO_WORK
        worked = np.where(solved, cases.hours, cases.hours - cases.left)
        cost = np.round(worked * self._spec.capacity.cost_per_hour * 100)
        events.add(
            "resolutions",
            len(cases.number),
            incident_id=cases.number,
            customer_id=cases.customer,
            closed_on=closed_on,
            outcome=np.where(solved, "solved", "dropped").astype(object),
            solved_on=np.where(solved, closed_on, NEVER),
            solved_well=well,
            hours=np.round(worked, 2),
            cost=cost.astype(np.int64),
        )
