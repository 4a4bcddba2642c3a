"""Facts are prepared every night, after what they are made of."""

import datetime as dt

from quilate.core.facts.preparing import PREPARE, prepare
from quilate.core.jobs import Outcome, RunningJob, job
from quilate.core.jobs.schedule import Daily


@job(PREPARE, title="facts-job", schedule=Daily(dt.time(4, 10)))
def prepare_facts(running: RunningJob) -> Outcome:
    """Prepare the facts of all customers."""
    done = prepare(at=running.at, told=lambda done, of: running.progress(done, of, "facts-stage"))
    return Outcome("facts-job-done", figures={"customers": done.customers})
