"""What an incident does to a customer: by how long it waits, and by how it is solved."""

import numpy as np

from quilate.simulator.arrays import Flags, Floats
from quilate.simulator.company.experience import Service
from quilate.simulator.draws import Chance
from quilate.simulator.experience.cases import Cases
from quilate.simulator.experience.contentment import Contentment
from quilate.simulator.experience.conversations import Conversations, Topic
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

    def expected_strain(self, late_share: Floats) -> float:
        """Return E[1 − e⁻ˣ] of the strain x that an incident puts on a bond in all.

        Parameters
        ----------
        late_share
            (severities,) Share that hurts by waiting.
        """
        kept_late, kept_bad = np.exp(-self._strain_if_late), np.exp(-self._strain_if_bad)
        bad, delight = 1 - self._well_share[:, None], self._spec.delight_share
        solved = bad * kept_bad + (1 - bad)
        delighted = (1 - bad) * delight * (np.exp(self._spec.delight_mending) - 1)
        # E[e⁻ˣ] for each cause and severity: late or not, then badly solved or not; only what was
        # in time may mend.
        kept = late_share * kept_late * solved + (1 - late_share) * (solved + delighted)
        return float((self._shares() * (1 - kept)).sum())

    def expected_complaints(self, late_share: Floats, solved_share: float) -> float:
        """Return how many complaints an incident brings in the mean."""
        hurts = late_share + solved_share * (1 - self._well_share[:, None])
        return float((self._shares() * hurts).sum()) * self._spec.complaint_share

    def _shares(self) -> Floats:
        """(causes, severities) Return the share of incidents that are of each."""
        causes = np.array([cause.share for cause in self._spec.causes])
        severities = np.array([cause.severities for cause in self._spec.causes])
        within = severities / severities.sum(axis=1, keepdims=True)
        shares: Floats = (causes / causes.sum())[:, None] * within
        return shares

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
