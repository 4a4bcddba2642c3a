"""What customers live through: incidents, contacts, complaints, surveys, recommendations."""

from quilate.simulator.experience.incidents import Incidents
from quilate.simulator.experience.lived import experience_scenes

__all__ = ["Incidents", "experience_scenes"]
