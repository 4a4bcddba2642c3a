"""What an incident does to a customer: by how long it waits, and by how it is solved."""

import numpy as np

from quilate.simulator.arrays import Flags, Floats
from quilate.simulator.company.experience import Service
from quilate.simulator.draws import Chance
from quilate.simulator.experience.cases import Cases
from quilate.simulator.experience.contentment import Contentment
from quilate.simulator.experience.conversations import Conversations, Topic
from quilate.simulator.experience.desk import Forecast
from quilate.simulator.relation import Relation
from quilate.simulator.world.events import Events

_COMPLAINT = Topic("complaint", "inbound")


class Aftermath:
    """Hurts and mends customers, and hears their complaints."""

    def __init__(
        self,
        spec: Service,
        chance: Chance,
        relation: Relation,
        contentment: Contentment,
        conversations: Conversations,
    ) -> None:
        self._spec, self._chance, self._relation = spec, chance, relation
        self._contentment, self._conversations = contentment, conversations
        self._strain_if_late = np.array([part.strain_if_late for part in spec.severities])
        self._strain_if_bad = np.array([part.strain_if_bad for part in spec.severities])
        self._disappointment = np.array([part.disappointment for part in spec.severities])
        self._well_share = np.array([cause.well_share for cause in spec.causes])

    def of_waiting(self, cases: Cases, events: Events) -> None:
        """Let cases hurt that have waited too long."""
        self._hurt(cases, self._strain_if_late, "waiting", events)

    def of_solving(self, cases: Cases, events: Events) -> Flags:
        """Let what is solved badly hurt and some of the rest mend; return which are solved well."""
        well = self._chance.happens(
            "incident.well", cases.customer, self._well_share[cases.cause], cases.occasion
        )
        self._hurt(cases.of(~well), self._strain_if_bad, "solution", events)
        delighted = self._chance.happens(
            "incident.delight", cases.customer, self._spec.delight_share, cases.occasion
        )
        self._mend(cases.of(well & ~cases.late & delighted), events.day)
        return well

    def expected_harm(self, forecast: Forecast, bonds: float) -> tuple[Floats, Floats]:
        """(m,), (m,) Return E[1 − e^(−b·x)] of what incidents put on bonds: waiting, then solved.

        Parameters
        ----------
        bonds
            b: of two bonds that suffer the same, both hold if one holds that suffers twice as much.
        """
        cases = forecast.cases
        by_waiting = 1 - np.exp(-bonds * self._strain_if_late[cases.severity])
        bad = 1 - self._well_share[cases.cause]
        by_being_solved_badly = bad * (1 - np.exp(-bonds * self._strain_if_bad[cases.severity]))
        mended = (1 - bad) * self._spec.delight_share * np.expm1(bonds * self._spec.delight_mending)
        by_solving = by_being_solved_badly - np.where(forecast.late, 0.0, mended)
        # Whom the waiting has driven away is not driven away by the solution.
        newly_late = forecast.late & ~cases.late
        return by_waiting, np.where(newly_late, 1 - by_waiting, 1.0) * by_solving

    def expected_complaints(self, cases: Cases) -> tuple[Floats, Floats]:
        """(m,), (m,) Return how many complaints come of waiting too long, and of a solution."""
        share = self._spec.complaint_share
        return np.full(len(cases.cause), share), share * (1 - self._well_share[cases.cause])

    def _hurt(self, cases: Cases, strain: Floats, about: str, events: Events) -> None:
        self._relation.hurt(cases.customer, strain[cases.severity])
        self._contentment.move(cases.customer, -self._disappointment[cases.severity], events.day)
        complains = self._chance.happens(
            f"complaint.{about}", cases.customer, self._spec.complaint_share, cases.occasion
        )
        self._complain(cases.of(complains), about, events)

    def _complain(self, cases: Cases, about: str, events: Events) -> None:
        # An incident may be complained of twice: each is an occasion of its own.
        occasion = 2 * cases.occasion + (about == "solution")
        self._conversations.hold(_COMPLAINT, cases.customer, occasion, events)
        events.add(
            "complaints",
            len(cases.number),
            customer_id=cases.customer,
            day=events.day,
            incident_id=cases.number,
            about=about,
        )

    def _mend(self, cases: Cases, day: int) -> None:
        mending = np.full(len(cases.number), -self._spec.delight_mending)
        self._relation.hurt(cases.customer, mending)
        self._contentment.move(cases.customer, self._spec.delight_satisfaction, day)
