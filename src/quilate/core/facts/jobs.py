"""Facts are prepared every night, after what they are made of."""

import datetime as dt

from quilate.core.facts.preparing import PREPARE, prepare
from quilate.core.jobs import Outcome, RunningJob, job, start_once
from quilate.core.jobs.schedule import Daily


@job(PREPARE, title="facts-job", schedule=Daily(dt.time(4, 10)))
def prepare_facts(running: RunningJob) -> Outcome:
    """Prepare the facts of all customers."""
    done = prepare(at=running.at, told=lambda done, of: running.progress(done, of, "facts-stage"))
    return Outcome("facts-job-done", figures={"customers": done.customers})


def prepare_soon(*, at: dt.datetime) -> None:
    """Have the facts of all customers prepared, once for all who ask before it begins."""
    start_once(PREPARE, at=at, key=PREPARE)
