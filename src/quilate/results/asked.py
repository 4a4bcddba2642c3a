"""Asking for the results to be reckoned again."""

import datetime as dt

from quilate.core.jobs import start
from quilate.core.models import Job

PREPARE_RESULTS = "results.prepare"


def prepare_soon(*, at: dt.datetime) -> None:
    """Have the results reckoned, unless that waits to be done."""
    waits = Job.objects.filter(kind=PREPARE_RESULTS, state=Job.State.WAITING)
    if not waits.exists():
        start(PREPARE_RESULTS, by=None, at=at, key=PREPARE_RESULTS)
