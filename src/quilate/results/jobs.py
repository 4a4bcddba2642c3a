"""What the results do in the background."""

from quilate.core.jobs import Outcome, RunningJob, done_by, job
from quilate.results.asked import PREPARE_RESULTS


@job(PREPARE_RESULTS, title="results-job")
def prepare(running: RunningJob) -> Outcome:
    """Reckon the results of all groups each time the facts have been prepared: every night."""
    return done_by("quilate.results.running.prepare", running)
