"""What customers live through: incidents, contacts, complaints, surveys, recommendations."""

from quilate.simulator.experience.lived import experience_scenes

__all__ = ["experience_scenes"]
