"""The scenes of what customers live through, in the order of a day."""

from quilate.simulator.company.experience import Experience
from quilate.simulator.draws import Law
from quilate.simulator.experience.aftermath import Aftermath
from quilate.simulator.experience.clock import Clock, rates_per_day
from quilate.simulator.experience.contentment import Contentment
from quilate.simulator.experience.conversations import Conversations
from quilate.simulator.experience.enquiries import Enquiries
from quilate.simulator.experience.incidents import Incidents
from quilate.simulator.experience.recommending import Recommending
from quilate.simulator.experience.surveying import Surveying
from quilate.simulator.relation import Relation
from quilate.simulator.world.scene import Scene
from quilate.simulator.world.setting import Setting


def experience_scenes(setting: Setting, spec: Experience, relation: Relation) -> list[Scene]:
    """Return the scenes of an experience; they come after those in which customers buy."""
    conversations = Conversations(setting, spec.interactions)
    contentment = Contentment(setting, spec.satisfaction)
    aftermath = Aftermath(spec.service, setting.chance, relation, contentment, conversations)
    service, interactions = spec.service, spec.interactions
    pace = setting.days.seasonal(service.months) * setting.days.weekly(service.weekdays)

    def clock(purpose: str, per_year: Law, correlation: float = 0.0) -> Clock:
        per_day = rates_per_day(f"{purpose}.rate", setting, relation, per_year, correlation)
        return Clock(purpose, setting, per_day, pace)

    incidents = clock("incident", service.incidents_per_year, service.correlation_with_rate)
    enquiries = clock(
        "enquiry", interactions.enquiries_per_year, interactions.correlation_with_rate
    )
    scenes: list[Scene] = [
        Incidents(setting, service, incidents, relation, conversations, aftermath),
        Enquiries(enquiries, relation, conversations),
    ]
    if spec.surveys:
        scenes.append(Surveying(setting, spec.surveys, relation, contentment))
    if spec.recommendations:
        clock_of_them = clock("recommendation", spec.recommendations.rate_per_year)
        scenes.append(
            Recommending(setting, spec.recommendations, clock_of_them, relation, contentment)
        )
    return scenes
