"""A company in which much goes wrong, small enough for a test."""

import numpy as np

from quilate.simulator.company import Company
from quilate.simulator.experience.incidents import Incidents
from quilate.simulator.experience.surveying import Surveying
from quilate.simulator.world.actions import NOTHING, Actions
from quilate.simulator.world.world import World
from tests.simulator.lived import live

DAYS = 365


def troubled(company: Company, hours_per_1000: float = 1.0, **changes: object) -> Company:
    """Return a company that sells nothing, whose customers rarely leave unless they are hurt."""
    service = company.experience.service
    capacity = service.capacity.model_copy(
        update={"hours_per_day_per_1000": hours_per_1000, "hours_per_day_at_least": 0.0}
    )
    busier = service.incidents_per_year.model_copy(update={"median": 1.0})
    service = service.model_copy(
        update={"capacity": capacity, "incidents_per_year": busier, **changes}
    )
    rarely = company.departure.rate_per_year.model_copy(update={"median": 0.02})
    departure = company.departure.model_copy(update={"rate_per_year": rarely, "passing_share": 0.0})
    experience = company.experience.model_copy(update={"service": service})
    return company.model_copy(
        update={
            "experience": experience,
            "departure": departure,
            "purchases": None,
            "opportunities": None,
            "campaigns": [],
            "regimes": [],
        }
    )


def desk(world: World) -> Incidents:
    """Return where a world's incidents are worked on."""
    return next(scene for scene in world.scenes if isinstance(scene, Incidents))


def lasting_contentment(world: World) -> np.ndarray:
    """(n,) Return how content customers are as a trait."""
    surveying = next(scene for scene in world.scenes if isinstance(scene, Surveying))
    return surveying.contentment.lasting


def live_by_gravity(world: World, until: int) -> dict[str, dict[str, np.ndarray]]:
    """Live up to a day, with the gravest incidents worked on first."""
    return live(world, until, ByGravity(world))


class ByGravity:
    """Each day's decision: the gravest of what waits comes first."""

    def __init__(self, world: World) -> None:
        self._world = world

    def get(self, day: int, default: Actions = NOTHING) -> Actions:
        """Return what to do on a day."""
        waiting = desk(self._world).queue.waiting
        return Actions(cases=waiting.number[np.argsort(-waiting.severity, kind="stable")])
