"""Work that is loaded when a worker begins it, since what it needs is heavy."""

from django.utils.module_loading import import_string

from quilate.core.jobs.outcome import Outcome
from quilate.core.jobs.running import RunningJob


def done_by(function: str, running: RunningJob, **told: object) -> Outcome:
    """Do a job by the function at a dotted path, and return its outcome."""
    outcome: Outcome = import_string(function)(running, **told)
    return outcome
