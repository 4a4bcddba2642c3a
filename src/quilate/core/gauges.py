"""What the core shows among the figures of a running service; each room has such a module."""

from django.db import DatabaseError

from quilate.core.jobs.queries import unfinished_by_state
from quilate.core.watching.figures import Gauge, show_gauge


def unfinished_jobs() -> dict[str, float]:
    """Return how many jobs wait and run; nothing while the database is gone."""
    try:
        return unfinished_by_state()
    except DatabaseError:
        # The other figures are wanted most just then.
        return {}


show_gauge(Gauge("quilate_jobs", "Jobs not finished, by state", "state", unfinished_jobs))
