"""Preparing the facts once more, the first time that comparable customers say something."""

from quilate.core.facts import prepare
from quilate.core.jobs import Outcome, RunningJob, job

FOLLOW = "value.follow-ceilings"


@job(FOLLOW, title="wallet-job")
def follow_ceilings(running: RunningJob) -> Outcome:
    """Have the facts follow: they were prepared before there were ceilings."""
    done = prepare(at=running.at, told=lambda done, of: running.progress(done, of, "facts-stage"))
    return Outcome("wallet-job-done", figures={"customers": done.customers})
