"""The job of the results, within a worker."""

from quilate.core.jobs import Outcome, RunningJob
from quilate.results.preparing import prepare_results


def prepare(running: RunningJob) -> Outcome:
    """Reckon the results of all groups, and show them in place of those before."""
    run = prepare_results(at=running.at)
    return Outcome("results-job-done", figures={"months": len(run.months) if run else 0})
