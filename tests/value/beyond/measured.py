"""A measurement of engagement, for tests that are about something else."""

import datetime as dt

from quilate.value.models import EngagementMeasurement
from tests.valued_company import LAST_DAY, VALUED_AT


def measurement() -> EngagementMeasurement:
    """Return the last that was made; one of nobody if there is none."""
    cutoff = LAST_DAY - dt.timedelta(days=365)
    of_nobody = {"at": VALUED_AT, "cutoff": cutoff, "until": LAST_DAY, "customers": 0}
    return EngagementMeasurement.latest() or EngagementMeasurement.objects.create(
        currency="EUR", **of_nobody
    )
